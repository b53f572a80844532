package cn.jiuzhu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-06, 0, 2026-11-06",
    "2026-11-06, 7, 2026-11-13",
    // Days off count and do not prolong: 28 Sep + 3 is Thu 1 Oct.
    "2026-09-28, 3, 2026-10-01",
    // 2 left in February, leap or not, then March.
    "2024-02-27, 3, 2024-03-01",
    "2025-02-27, 3, 2025-03-02",
    // No notice moves a calendar day, so 2027 is as certain as 2026.
    "2026-12-22, 30, 2027-01-21"
  })
  void countsCalendarDays(LocalDate from, int days, LocalDate due) {
    assertThat(Periods.plusCalendarDays(from, days)).isEqualTo(new DueDate(due, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 0, 2026-01-31",
    "2026-01-31, 1, 2026-02-28",
    "2028-01-31, 1, 2028-02-29",
    "2026-01-31, 2, 2026-03-31",
    "2026-01-31, 3, 2026-04-30",
    "2025-08-31, 6, 2026-02-28",
    // The end of a short month is that day of a longer one, not its end.
    "2026-02-28, 1, 2026-03-28",
    "2024-02-29, 12, 2025-02-28",
    "2026-11-15, 3, 2027-02-15"
  })
  void countsMonthsByCalendar(LocalDate from, int months, LocalDate due) {
    assertThat(Periods.plusMonths(from, months)).isEqualTo(new DueDate(due, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, 2026-06-01, 2, true", // the same date two years ago
    "2024-05-31, 2026-06-01, 2, false", // the day before it
    "2026-06-01, 2026-06-01, 2, true", // today
    "2026-06-02, 2026-06-01, 2, false", // yet to come
    "2022-02-28, 2024-02-29, 2, true", // two years before a 29 February is the 28th
    "2022-02-27, 2024-02-29, 2, false",
    "2024-02-29, 2026-02-28, 2, true",
    "2024-02-28, 2026-02-28, 2, true",
    "2026-06-01, 2026-06-01, 0, true",
    "2026-05-31, 2026-06-01, 0, false"
  })
  void saysWhetherAnEventLiesWithinYears(
      LocalDate event, LocalDate asOf, int years, boolean within) {
    assertThat(Periods.withinYears(event, asOf, years)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 2026-09-15, 6, true",
    "2026-03-14, 2026-09-15, 6, false",
    "2026-09-16, 2026-09-15, 6, false", // yet to come
    "2026-02-28, 2026-03-31, 1, true", // a month before 31 March is the last of February
    "2026-02-27, 2026-03-31, 1, false",
    "2024-06-01, 2026-06-01, 24, true"
  })
  void saysWhetherAnEventLiesWithinMonths(
      LocalDate event, LocalDate asOf, int months, boolean within) {
    assertThat(Periods.withinMonths(event, asOf, months)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 6, 2026-09-15",
    "2024-02-29, 24, 2026-02-28",
    "2026-01-31, 1, 2026-02-28", // a month before 1 March is 1 February
    "2026-02-28, 1, 2026-03-31", // a month before 29, 30 and 31 March is still 28 February
    "2024-02-28, 1, 2024-03-28", // in a leap year a month before the 29th is the 29th
    "2023-02-28, 12, 2024-02-29",
    "2026-06-01, 0, 2026-06-01",
    "2026-06-30, 0, 2026-06-30"
  })
  void saysUntilWhenAnEventLiesWithinMonths(LocalDate event, int months, LocalDate last) {
    assertThat(Periods.lastWithinMonths(event, months)).isEqualTo(last);
  }

  @Test
  void anEventLiesWithinMonthsUntilThatDayAndNotOnTheNext() {
    for (LocalDate event = LocalDate.of(2023, 1, 1);
        event.getYear() < 2025;
        event = event.plusDays(1)) {
      for (int months = 0; months <= 26; months++) {
        LocalDate last = Periods.lastWithinMonths(event, months);
        assertThat(Periods.withinMonths(event, last, months)).isTrue();
        assertThat(Periods.withinMonths(event, last.plusDays(1), months)).isFalse();
      }
    }
  }

  @Test
  void negativePeriodsAreRefused() {
    LocalDate day = LocalDate.parse("2026-06-01");

    assertThatThrownBy(() -> Periods.plusCalendarDays(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.plusMonths(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.withinMonths(day, day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.lastWithinMonths(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Periods.withinYears(day, day, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
