package cn.jiuzhu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {

  private final WorkingDayCalendar calendar = WorkingDayCalendar.statutory();

  @ParameterizedTest
  @CsvSource({
    "2026-11-09, true", // an ordinary Monday
    "2026-11-13, true", // Friday
    "2026-11-14, false", // Saturday
    "2026-11-15, false", // Sunday
    "2019-05-05, true", // Sunday made up for Labour Day
    "2019-05-03, false", // Friday off
    "2020-02-01, false", // Saturday: made up at first, off by the second notice of 2020
    "2020-01-31, false", // Friday: the prolonged Spring Festival
    "2020-02-03, true", // Monday: work again
    "2021-02-20, true", // Saturday made up for Spring Festival
    "2022-10-09, true", // Sunday made up for National Day
    "2022-12-31, false", // Saturday, in the notice of 2023
    "2023-06-25, true", // Sunday made up for Dragon Boat
    "2024-02-09, true", // Friday, New Year's Eve by the moon: not off in the notice of 2024
    "2025-01-28, false", // Tuesday, New Year's Eve by the moon: off since 2025
    "2026-01-04, true", // Sunday made up for New Year
    "2026-09-25, false" // Friday, Mid-Autumn
  })
  void saysWhetherADayIsWorked(LocalDate day, boolean worked) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
  }

  // In the comments: the event, then the working days counted; "|" stands for days off between.
  @ParameterizedTest
  @CsvSource({
    // An ordinary week: Fri 6 Nov | Mon 9, Tue 10, Wed 11.
    "2026-11-06, 3, 2026-11-11",
    // From a Saturday, itself not counted: Mon 9.
    "2026-11-07, 1, 2026-11-09",
    // 2019 Spring Festival, Fri 1 Feb: Sat 2 and Sun 3 worked | 4 to 10 off | Mon 11.
    "2019-02-01, 3, 2019-02-11",
    // 2019 Labour Day, Fri 26 Apr: Sun 28 worked, 29, 30 | 1 to 4 off | Sun 5 worked, Mon 6.
    "2019-04-26, 5, 2019-05-06",
    // 2020 Spring Festival as prolonged, Wed 22 Jan: Thu 23 | 24 Jan to 2 Feb off | Mon 3, Tue 4.
    "2020-01-22, 3, 2020-02-04",
    // 2020 Dragon Boat, Wed 24 Jun | Thu 25 to Sat 27 off | Sun 28 worked, Mon 29.
    "2020-06-24, 2, 2020-06-29",
    // 2020 National Day and Mid-Autumn, Wed 30 Sep | 1 to 8 Oct off | Fri 9, Sat 10 worked.
    "2020-09-30, 2, 2020-10-10",
    // 2021 Mid-Autumn, Fri 17 Sep: Sat 18 worked | 19 to 21 off | 22, 23, 24 | Sun 26 worked.
    "2021-09-17, 5, 2021-09-26",
    // 2021 National Day, Thu 30 Sep | 1 to 7 Oct off | Fri 8, Sat 9 worked | Sun 10 | Mon 11.
    "2021-09-30, 3, 2021-10-11",
    // 2022 Spring Festival, Fri 28 Jan: Sat 29 and Sun 30 worked | 31 Jan to 6 Feb off | Mon 7.
    "2022-01-28, 3, 2022-02-07",
    // 2022 National Day, Fri 30 Sep | 1 to 7 Oct off | Sat 8 and Sun 9 worked, Mon 10.
    "2022-09-30, 3, 2022-10-10",
    // Across the year's end, Thu 29 Dec 2022: Fri 30 | 31 Dec to 2 Jan off | Tue 3, Wed 4.
    "2022-12-29, 3, 2023-01-04",
    // 2023 Spring Festival, Fri 20 Jan | 21 to 27 off | Sat 28 and Sun 29 worked, Mon 30.
    "2023-01-20, 3, 2023-01-30",
    // 2023 Mid-Autumn and National Day, Thu 28 Sep | 29 Sep to 6 Oct off | Sat 7, Sun 8 worked.
    "2023-09-28, 2, 2023-10-08",
    // 2024 Spring Festival, Thu 8 Feb: Fri 9 | 10 to 17 off | Sun 18 worked, Mon 19.
    "2024-02-08, 3, 2024-02-19",
    // 2024 National Day, Fri 27 Sep: Sun 29, Mon 30 | 1 to 7 Oct off | 8, 9, 10, 11, Sat 12.
    "2024-09-27, 7, 2024-10-12",
    // 2025 Spring Festival, Fri 24 Jan: Sun 26, Mon 27 | 28 Jan to 4 Feb off | 5, 6, 7, Sat 8.
    "2025-01-24, 6, 2025-02-08",
    // 2025 National Day and Mid-Autumn, Fri 26 Sep: Sun 28 worked, 29, 30 | 1 to 8 Oct off | Thu 9.
    "2025-09-26, 4, 2025-10-09",
    // Across the year's end, Tue 30 Dec 2025: Wed 31 | 1 to 3 Jan off | Sun 4 worked, Mon 5.
    "2025-12-30, 3, 2026-01-05",
    // 2026 Spring Festival, Fri 13 Feb: Sat 14 worked | 15 to 23 off | 24, 25, 26, 27, Sat 28.
    "2026-02-13, 6, 2026-02-28",
    // 2026 National Day, Wed 30 Sep | 1 to 7 Oct off | Thu 8, Fri 9, Sat 10 worked | Sun | Mon 12.
    "2026-09-30, 4, 2026-10-12"
  })
  void countsWorkingDaysAfterTheEvent(LocalDate from, int days, LocalDate due) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(new DueDate(due, false));
  }

  @Test
  void theDayOfTheEventIsNotCountedThoughItIsWorked() {
    // Sun 4 Jan 2026 is worked, and still the first day counted is Mon 5.
    assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-01-04"), 1).date())
        .isEqualTo("2026-01-05");
  }

  @Test
  void zeroDaysCountNothing() {
    LocalDate holidayOfAnUnknownYear = LocalDate.parse("2027-01-01");

    assertThat(calendar.plusWorkingDays(holidayOfAnUnknownYear, 0))
        .isEqualTo(new DueDate(holidayOfAnUnknownYear, false));
  }

  @Test
  void negativeDaysAreRefused() {
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-11-06"), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    // Tue 29 Dec 2026: Wed 30, Thu 31: wholly in 2026.
    "2026-12-29, 2, 2026-12-31, false",
    // The third day is Fri 1 Jan 2027, which the week alone calls worked.
    "2026-12-29, 3, 2027-01-01, true",
    // Wholly behind the last notice: Fri 5 Mar 2027 | Mon 8.
    "2027-03-05, 1, 2027-03-08, true",
    // The event lies before the first notice, but nothing was counted there: Mon 31 Dec 2018 | Tue
    // 1
    // Jan off | Wed 2.
    "2018-12-31, 1, 2019-01-02, false",
    // Sun 30 Dec 2018: Mon 31 was skipped as off, so a day of 2018 was touched | Wed 2.
    "2018-12-30, 1, 2019-01-02, true",
    // The notice of 2019 makes Sat 29 Dec 2018 worked, which covers no other day of 2018.
    "2018-12-28, 1, 2018-12-29, true",
    // Wholly before: Fri 1 Jun 2018 | Mon 4.
    "2018-06-01, 1, 2018-06-04, true"
  })
  void isProvisionalWhereTheCountTouchesAYearWithoutNotice(
      LocalDate from, int days, LocalDate due, boolean provisional) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(new DueDate(due, provisional));
  }

  @Test
  void coverageComesFromTheNoticesAndMayHaveGaps() {
    WorkingDayCalendar gap =
        new WorkingDayCalendar(
            List.of(
                new StatutoryDay(LocalDate.parse("2030-01-01"), "元旦", StatutoryDay.Kind.OFF, 2030),
                new StatutoryDay(
                    LocalDate.parse("2032-01-01"), "元旦", StatutoryDay.Kind.OFF, 2032)));

    // Mon 30 Dec 2030: Tue 31. Tue 30 Dec 2031: Wed 31, which no notice covers. Thu 1 Jan 2032 |
    // Fri.
    assertThat(gap.plusWorkingDays(LocalDate.parse("2030-12-30"), 1).provisional()).isFalse();
    assertThat(gap.plusWorkingDays(LocalDate.parse("2031-12-30"), 1).provisional()).isTrue();
    assertThat(gap.plusWorkingDays(LocalDate.parse("2031-12-31"), 1))
        .isEqualTo(new DueDate(LocalDate.parse("2032-01-02"), false));
  }
}
