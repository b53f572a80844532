package cn.jiuzhu.engine.calendar;

import java.time.LocalDate;

/**
 * Ages in full years (周岁). Age N begins on the Nth birthday; who was born on 29 February has the
 * birthday on the 28th in common years. {@link java.time.Period} would let that person wait until 1
 * March.
 */
public final class Ages {

  private Ages() {}

  /**
   * The day on which the age of {@code years} begins.
   *
   * @throws IllegalArgumentException if {@code years} is negative
   */
  public static LocalDate birthday(LocalDate birth, int years) {
    if (years < 0) {
      throw new IllegalArgumentException("an age cannot be negative: " + years);
    }
    return birth.plusYears(years);
  }

  /**
   * The age in full years on a day.
   *
   * @throws IllegalArgumentException if {@code on} is before {@code birth}
   */
  public static int ageOn(LocalDate birth, LocalDate on) {
    if (on.isBefore(birth)) {
      // A birth date is personal: it stays out of messages and so out of logs.
      throw new IllegalArgumentException("not yet born on " + on);
    }
    int years = on.getYear() - birth.getYear();
    return on.isBefore(birthday(birth, years)) ? years - 1 : years;
  }
}
