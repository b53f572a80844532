package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.calendar.Periods;
import java.time.LocalDate;

/**
 * The day of the answer as the policy meets it: every comparison with it is made here, so that it
 * is known until when all of them come out as they did.
 *
 * <p>Each comparison holds or fails up to some day and the other way round ever after. One that has
 * turned already says nothing; of the others the earliest counts.
 */
final class Horizon {
  private final LocalDate asOf;
  private LocalDate last;

  Horizon(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The day, to be shown. To compare it, ask one of the questions below. */
  LocalDate shown() {
    return asOf;
  }

  /** The day for whoever may do anything with it: the next one may give another answer. */
  LocalDate open() {
    sameUntil(asOf);
    return asOf;
  }

  /** Whether {@code day} has come. */
  boolean reached(LocalDate day) {
    turnsOn(day);
    return !asOf.isBefore(day);
  }

  /** Says that something the rules look at is another from {@code day} on. */
  void turnsOn(LocalDate day) {
    if (asOf.isBefore(day)) {
      sameUntil(day.minusDays(1));
    }
  }

  /** Whether {@code day} is over. */
  boolean isPast(LocalDate day) {
    if (asOf.isAfter(day)) {
      return true;
    }
    sameUntil(day);
    return false;
  }

  /** Whether {@code event} lies within the last {@code months} months, the first day included. */
  boolean isWithinMonths(LocalDate event, int months) {
    if (Periods.withinMonths(event, asOf, months)) {
      sameUntil(Periods.lastWithinMonths(event, months));
      return true;
    }
    turnsOn(event);
    return false;
  }

  /** The last day on which every comparison made so far comes out the same; null: every day. */
  LocalDate last() {
    return last;
  }

  private void sameUntil(LocalDate day) {
    if (last == null || day.isBefore(last)) {
      last = day;
    }
  }
}
