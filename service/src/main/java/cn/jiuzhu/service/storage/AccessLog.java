package cn.jiuzhu.service.storage;

import cn.jiuzhu.service.access.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Notes every reading of personal data: it is on record before the data are given. */
@Singleton
public class AccessLog {
  private final AccessLines lines;
  private final Caller caller;
  private final Clock clock;

  AccessLog(AccessLines lines, Caller caller, Clock clock) {
    this.lines = lines;
    this.caller = caller;
    this.clock = clock;
  }

  /** What was read. */
  public enum Subject {
    HOUSEHOLD,
    DECISION
  }

  /**
   * Notes that the caller reads it.
   *
   * @param operation what for
   */
  @Transactional
  public void note(Subject subject, String id, String operation) {
    lines.persist(new AccessLine(clock.instant(), caller.name(), subject.name(), id, operation));
  }
}
