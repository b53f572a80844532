package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.determination.Amount;
import java.math.BigDecimal;

/**
 * What is due, by how often it is paid. Only exact amounts are added up; the others are counted.
 *
 * @param month CNY a month
 * @param year CNY a year
 * @param once CNY paid once
 * @param open how many amounts are due but known only within bounds, or not at all
 * @param least what those of them are at least that are paid by the month, CNY a month
 */
record Money(BigDecimal month, BigDecimal year, BigDecimal once, int open, BigDecimal least) {
  static final Money NONE =
      new Money(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO);

  /** One amount; a share in percent or a ratio is no money, and none of it is counted. */
  static Money of(Amount amount) {
    if (amount == null || amount.unit() == null || !amount.unit().startsWith("CNY")) {
      return NONE;
    }
    boolean monthly = amount.unit().equals("CNY/MONTH");
    if (amount.basis() != Amount.Basis.EXACT) {
      boolean atLeast = amount.basis() == Amount.Basis.AT_LEAST && monthly;
      BigDecimal least = atLeast ? amount.value() : BigDecimal.ZERO;
      return new Money(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 1, least);
    }
    BigDecimal value = amount.value();
    return switch (amount.unit()) {
      case "CNY/MONTH" -> new Money(value, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO);
      case "CNY/YEAR" -> new Money(BigDecimal.ZERO, value, BigDecimal.ZERO, 0, BigDecimal.ZERO);
      case "CNY" -> new Money(BigDecimal.ZERO, BigDecimal.ZERO, value, 0, BigDecimal.ZERO);
      default -> new Money(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 1, BigDecimal.ZERO);
    };
  }

  Money plus(Money other) {
    return new Money(
        month.add(other.month),
        year.add(other.year),
        once.add(other.once),
        open + other.open,
        least.add(other.least));
  }

  /** What is more than the other; both have to be exact. */
  Money minus(Money other) {
    return new Money(
        month.subtract(other.month),
        year.subtract(other.year),
        once.subtract(other.once),
        open - other.open,
        least.subtract(other.least));
  }

  /** Every amount in it is known. */
  boolean exact() {
    return open == 0;
  }

  /**
   * Above zero for more, below for less: by the month, where that is the same by the year, once.
   */
  int signum() {
    int sign = month.signum() != 0 ? month.signum() : year.signum();
    return sign != 0 ? sign : once.signum();
  }
}
