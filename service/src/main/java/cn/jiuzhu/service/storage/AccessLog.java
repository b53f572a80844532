package cn.jiuzhu.service.storage;

import cn.jiuzhu.service.access.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

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
   * Lets go what was noted before a day.
   *
   * @return how many lines
   */
  @Transactional
  public int letGo(LocalDate before) {
    return (int) lines.delete("at < ?1", before.atStartOfDay(clock.getZone()).toInstant());
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
