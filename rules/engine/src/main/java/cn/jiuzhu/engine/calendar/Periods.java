package cn.jiuzhu.engine.calendar;

import java.time.LocalDate;
import java.time.Period;

/**
 * Periods counted by the plain calendar, forwards to a due date and backwards to an event. No
 * notice moves such a date, so a due date from here is never provisional, and one that falls on a
 * day off stays there.
 */
public final class Periods {

  private Periods() {}

  /**
   * The last of {@code days} calendar days after {@code from}, which is itself not counted.
   *
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static DueDate plusCalendarDays(LocalDate from, int days) {
    requireNotNegative(days);
    return new DueDate(from.plusDays(days), false);
  }

  /**
   * The same day of the month {@code months} later, or that month's last day if it has no such day:
   * one month after 31 January is 28 or 29 February. For something that recurs, count every term
   * from the first event: from one due date to the next, 31 January would drift to the 28th for
   * good.
   *
   * @throws IllegalArgumentException if {@code months} is negative
   */
  public static DueDate plusMonths(LocalDate from, int months) {
    requireNotNegative(months);
    return new DueDate(from.plusMonths(months), false);
  }

  /**
   * Whether {@code event} lies within the last {@code months} months: not before the same date that
   * many months before {@code asOf}, and not after {@code asOf}.
   *
   * @throws IllegalArgumentException if {@code months} is negative
   */
  public static boolean withinMonths(LocalDate event, LocalDate asOf, int months) {
    requireNotNegative(months);
    return within(event, asOf, Period.ofMonths(months));
  }

  /**
   * The last day for which {@code event} lies {@linkplain #withinMonths within the last months}.
   * Mostly the same day of the month; but the months before it end on the last day of a month for
   * each of the days that this month does not have: the month up to 29, 30 and 31 March begins on
   * 28 February.
   *
   * @throws IllegalArgumentException if {@code months} is negative
   */
  public static LocalDate lastWithinMonths(LocalDate event, int months) {
    requireNotNegative(months);
    LocalDate last = event.plusMonths(months);
    return event.getDayOfMonth() == event.lengthOfMonth()
        ? last.withDayOfMonth(last.lengthOfMonth())
        : last;
  }

  /**
   * Whether {@code event} lies within the last {@code years} years: not before the same date that
   * many years before {@code asOf}, and not after {@code asOf}.
   *
   * @throws IllegalArgumentException if {@code years} is negative
   */
  public static boolean withinYears(LocalDate event, LocalDate asOf, int years) {
    requireNotNegative(years);
    return within(event, asOf, Period.ofYears(years));
  }

  static void requireNotNegative(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a period cannot be negative: " + count);
    }
  }

  private static boolean within(LocalDate event, LocalDate asOf, Period period) {
    return !event.isBefore(asOf.minus(period)) && !event.isAfter(asOf);
  }
}
