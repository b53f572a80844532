package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Per;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Turns an amount a month, a year or once into what it makes in the year that counts. */
final class Yearly {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private Yearly() {}

  /**
   * Adds one item to a total.
   *
   * @param pointer the item's pointer in the request
   * @param on the day of an item that came once; it counts if it lies in the look-back period
   *     (option {@code income-look-back-months}, ambiguity A25)
   */
  static void add(
      Income.Bounds total,
      Person person,
      String pointer,
      BigDecimal amount,
      Per per,
      LocalDate on) {
    if (amount == null) {
      total.addUnbounded(pointer + "/amount");
    } else if (amount.signum() == 0) {
      return;
    } else if (per == null) {
      // A month makes the most of it; an amount received once, long ago, the least.
      total.addBetween(BigDecimal.ZERO, amount.multiply(MONTHS), pointer + "/per");
    } else {
      switch (per) {
        case MONTH -> total.add(amount.multiply(MONTHS));
        case YEAR -> total.add(amount);
        case ONCE -> addOnce(total, person, pointer, amount, on);
      }
    }
  }

  private static void addOnce(
      Income.Bounds total, Person person, String pointer, BigDecimal amount, LocalDate on) {
    if (on == null) {
      total.addBetween(BigDecimal.ZERO, amount, pointer + "/receivedOn");
    } else {
      int months = Integer.parseInt(person.optionValue("income-look-back-months"));
      if (person.inForce.horizon().isWithinMonths(on, months)) {
        total.add(amount);
      }
    }
  }
}
