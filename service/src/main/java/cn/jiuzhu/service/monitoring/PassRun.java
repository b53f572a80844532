package cn.jiuzhu.service.monitoring;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A pass that is under way, or has been. */
final class PassRun {
  private final PassKind kind;
  private final Instant startedAt;
  private final AtomicInteger households = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  PassRun(PassKind kind, Instant startedAt) {
    this.kind = kind;
    this.startedAt = startedAt;
  }

  void looked(int more, int ofThemFailed) {
    households.addAndGet(more);
    failed.addAndGet(ofThemFailed);
  }

  PassKind kind() {
    return kind;
  }

  Instant startedAt() {
    return startedAt;
  }

  int households() {
    return households.get();
  }

  int failed() {
    return failed.get();
  }
}
