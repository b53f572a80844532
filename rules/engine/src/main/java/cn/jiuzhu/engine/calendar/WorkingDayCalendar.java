package cn.jiuzhu.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days (工作日) of mainland China: Monday to Friday, but for the days that the State Council's
 * yearly notice takes off or makes up. Immutable and safe to share between threads.
 *
 * <p>A year is covered when its notice is in the data; in any other year days follow the week and
 * what is counted there is provisional. A notice may also move days of the December before its
 * year, as that of 2023 did with 2022-12-31. Such days count as soon as they are in the data, but
 * do not make that December covered; nor is a covered December provisional because the next notice
 * is still to come.
 */
public final class WorkingDayCalendar {

  private final Map<LocalDate, StatutoryDay.Kind> moved;
  private final Set<Integer> coveredYears;

  /**
   * @throws IllegalStateException if two rows move the same date
   */
  WorkingDayCalendar(Collection<StatutoryDay> days) {
    moved =
        days.stream().collect(Collectors.toUnmodifiableMap(StatutoryDay::date, StatutoryDay::kind));
    coveredYears =
        days.stream().map(StatutoryDay::noticeYear).collect(Collectors.toUnmodifiableSet());
  }

  /** The calendar of the notices shipped with this library. It is read anew: keep the result. */
  public static WorkingDayCalendar statutory() {
    return new WorkingDayCalendar(StatutoryDays.bundled());
  }

  /** Whether {@code day} is worked: as a notice says, otherwise as the week has it. */
  public boolean isWorkingDay(LocalDate day) {
    StatutoryDay.Kind kind = moved.get(day);
    return kind == null ? !isWeekend(day) : kind == StatutoryDay.Kind.WORK;
  }

  /**
   * The {@code days}-th working day after {@code from}: three from a Friday are, in an ordinary
   * week, up on Wednesday. {@code from} itself is never counted, be it worked or not.
   *
   * @param days zero or more; zero counts nothing and so gives {@code from}, not provisional
   * @return provisional when a day after {@code from}, up to and including the due date, lies
   *     outside the covered years
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public DueDate plusWorkingDays(LocalDate from, int days) {
    Periods.requireNotNegative(days);
    LocalDate day = from;
    boolean provisional = false;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      provisional |= !coveredYears.contains(day.getYear());
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new DueDate(day, provisional);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
