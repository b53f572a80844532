package cn.jiuzhu.service.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What can be seen of the passes: the one under way, the last of each kind that had something to
 * do, and for the operator's monitoring {@code jiuzhu.monitoring.passes}, all passes and their
 * time, by {@code kind}; most find nothing.
 */
@Singleton
class PassLog {
  private final MeterRegistry meters;
  private final Clock clock;
  private final Map<PassKind, PassView> last = new EnumMap<>(PassKind.class);
  private volatile PassRun running;

  PassLog(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  /** Runs a pass. */
  <R> R time(PassKind kind, Supplier<R> pass) {
    PassRun run = new PassRun(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Timer.Sample sample = Timer.start(meters);
    running = run;
    try {
      return pass.get();
    } finally {
      running = null;
      sample.stop(meters.timer("jiuzhu.monitoring.passes", "kind", kind.name()));
      if (run.households() > 0) {
        keep(PassView.ended(run, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
      }
    }
  }

  /** Some households more have been looked at. */
  void looked(int more, int ofThemFailed) {
    PassRun run = running;
    if (run != null) {
      run.looked(more, ofThemFailed);
    }
  }

  Optional<PassView> running() {
    return Optional.ofNullable(running).map(PassView::underWay);
  }

  synchronized Optional<PassView> last(PassKind kind) {
    return Optional.ofNullable(last.get(kind));
  }

  private synchronized void keep(PassView view) {
    last.put(view.kind(), view);
  }
}
