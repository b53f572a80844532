package cn.jiuzhu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  @ParameterizedTest
  @CsvSource({
    "2008-06-15, 2008-06-15, 0", // the day of birth
    "2008-06-15, 2026-06-14, 17", // the day before the 18th birthday
    "2008-06-15, 2026-06-15, 18", // on it
    "2008-06-15, 2026-12-31, 18",
    "2008-12-31, 2026-12-30, 17",
    "1966-01-01, 2026-01-01, 60",
    // Born on 29 February: the 28th in common years, the 29th in leap years.
    "2008-02-29, 2026-02-27, 17",
    "2008-02-29, 2026-02-28, 18",
    "2008-02-29, 2026-03-01, 18",
    "2008-02-29, 2024-02-28, 15",
    "2008-02-29, 2024-02-29, 16",
    "2008-02-29, 2009-02-28, 1",
    // Born on the 28th: the birthday does not move in a leap year.
    "2006-02-28, 2024-02-27, 17",
    "2006-02-28, 2024-02-28, 18",
    // 2100 is a common year.
    "2040-02-29, 2100-02-28, 60"
  })
  void ageBeginsOnTheBirthday(LocalDate birth, LocalDate on, int age) {
    assertThat(Ages.ageOn(birth, on)).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-06-15, 0, 2008-06-15",
    "2008-06-15, 18, 2026-06-15",
    "2008-02-29, 18, 2026-02-28",
    "2008-02-29, 16, 2024-02-29"
  })
  void birthdayIsTheFirstDayOfAnAge(LocalDate birth, int years, LocalDate birthday) {
    assertThat(Ages.birthday(birth, years)).isEqualTo(birthday);
  }

  @Test
  void ageAndBirthdayAgreeForEveryBirthdayOfALeapCycle() {
    LocalDate.parse("2004-01-01")
        .datesUntil(LocalDate.parse("2008-01-01"))
        .forEach(
            birth -> {
              LocalDate eighteenth = Ages.birthday(birth, 18);
              assertThat(Ages.ageOn(birth, eighteenth)).as("%s", birth).isEqualTo(18);
              assertThat(Ages.ageOn(birth, eighteenth.minusDays(1))).as("%s", birth).isEqualTo(17);
            });
  }

  @Test
  void whatIsBeforeBirthIsRefused() {
    LocalDate birth = LocalDate.parse("2008-06-15");

    assertThatThrownBy(() -> Ages.ageOn(birth, birth.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ages.birthday(birth, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
