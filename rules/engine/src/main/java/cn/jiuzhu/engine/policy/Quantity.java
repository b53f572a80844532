package cn.jiuzhu.engine.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A number that may be known only within bounds, with the arithmetic that led to it.
 *
 * <p>Where everything it rests on is known, both bounds are the number. Where a fact or a standard
 * is missing, the bounds are what the known ones leave possible, and {@link #missing} names the
 * rest. Interval arithmetic keeps every answer sound: whatever the missing facts turn out to be,
 * the number lies within the bounds.
 *
 * <p>Nothing is rounded here. A quotient keeps 34 digits (decimal128), so that sums are divided
 * once, at the end.
 */
public final class Quantity {
  static final Quantity ZERO = exact(BigDecimal.ZERO, "0");

  private static final MathContext PRECISION = MathContext.DECIMAL128;
  // Twelve digits and four more fit a long.
  private static final int FEW_DIGITS = 12;
  private static final int FEW_DECIMALS = 4;

  private final BigDecimal low;
  // null: nothing bounds it from above
  private final BigDecimal high;
  private final Set<String> missing;
  private final String unit;
  private final String label;
  private final char operator;
  private final Quantity left;
  private final Quantity right;

  private Quantity(
      BigDecimal low,
      BigDecimal high,
      Set<String> missing,
      String unit,
      String label,
      char operator,
      Quantity left,
      Quantity right) {
    this.low = low;
    this.high = high;
    this.missing = missing;
    this.unit = unit;
    this.label = label;
    this.operator = operator;
    this.left = left;
    this.right = right;
  }

  static Quantity exact(BigDecimal value) {
    return exact(value, null);
  }

  static Quantity exact(BigDecimal value, String label) {
    return new Quantity(value, value, Set.of(), null, label, ' ', null, null);
  }

  static Quantity of(long value) {
    return exact(BigDecimal.valueOf(value), Long.toString(value));
  }

  /** A number of at least 0 of which nothing is known but what would settle it. */
  static Quantity unknown(String pointer) {
    return between(BigDecimal.ZERO, null, Set.of(pointer));
  }

  static Quantity between(BigDecimal low, BigDecimal high, Set<String> missing) {
    return new Quantity(low, high, missing, null, null, ' ', null, null);
  }

  Quantity in(String unit) {
    return new Quantity(low, high, missing, unit, label, operator, left, right);
  }

  /** The sum. */
  public Quantity plus(Quantity other) {
    return combine(
        low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high),
        '+',
        other);
  }

  /** The difference; it may be negative. */
  public Quantity minus(Quantity other) {
    BigDecimal lowest = other.high == null ? null : low.subtract(other.high);
    if (lowest == null) {
      // What is taken away has no upper bound: no money figure here goes below zero by it.
      lowest = BigDecimal.ZERO.min(low.subtract(other.low));
    }
    return combine(lowest, high == null ? null : high.subtract(other.low), '-', other);
  }

  /** The product of two numbers of at least 0. */
  public Quantity times(Quantity other) {
    return combine(low.multiply(other.low), highestProduct(other), '×', other);
  }

  /** Nothing taken however often is nothing, even where the other number has no upper bound. */
  private BigDecimal highestProduct(Quantity other) {
    if (isZero() || other.isZero()) {
      return BigDecimal.ZERO;
    }
    return high == null || other.high == null ? null : high.multiply(other.high);
  }

  /** The quotient by a positive whole number, to 34 digits. */
  public Quantity dividedBy(long divisor) {
    return new Quantity(
        divide(low, divisor),
        high == null ? null : divide(high, divisor),
        missing,
        unit,
        null,
        '÷',
        this,
        of(divisor));
  }

  /** Most quotients of money end after a few decimals; those need no arithmetic of 34 digits. */
  private static BigDecimal divide(BigDecimal value, long divisor) {
    if (value.precision() <= FEW_DIGITS) {
      long unscaled = value.unscaledValue().longValue();
      for (int more = 0; more <= FEW_DECIMALS; more++) {
        if (unscaled % divisor == 0) {
          return BigDecimal.valueOf(unscaled / divisor, value.scale() + more);
        }
        unscaled *= 10;
      }
    }
    return value.divide(BigDecimal.valueOf(divisor), PRECISION);
  }

  /**
   * The ratio of two numbers of at least 0. Compared with a limit it is decided without dividing:
   * expenditure without any income exceeds every share of it, and no expenditure exceeds none.
   */
  public Quantity over(Quantity other) {
    BigDecimal lowest =
        other.high == null || other.high.signum() == 0
            ? BigDecimal.ZERO
            : low.divide(other.high, PRECISION);
    BigDecimal highest =
        high == null || other.low.signum() == 0 ? null : high.divide(other.low, PRECISION);
    return combine(lowest, highest, '÷', other);
  }

  /** This number, or 0 where it is negative. */
  public Quantity atLeastZero() {
    if (low.signum() >= 0) {
      return this;
    }
    return new Quantity(
        BigDecimal.ZERO,
        high == null ? null : high.max(BigDecimal.ZERO),
        missing,
        unit,
        label,
        operator,
        left,
        right);
  }

  /** The smaller of the two. */
  public Quantity min(Quantity other) {
    if (high != null && high.compareTo(other.low) <= 0) {
      return this;
    }
    if (other.high != null && other.high.compareTo(low) <= 0) {
      return other;
    }
    BigDecimal highest =
        high == null ? other.high : other.high == null ? high : high.min(other.high);
    return between(low.min(other.low), highest, union(missing, other.missing)).in(unit);
  }

  /**
   * The larger of the two. Of a number that is not known and one that is, the arithmetic shown is
   * that of the known one: it is the least that the result can be.
   */
  public Quantity max(Quantity other) {
    if (other.high != null && low.compareTo(other.high) >= 0) {
      return this;
    }
    if (high != null && other.low.compareTo(high) >= 0) {
      return other;
    }
    BigDecimal highest = high == null || other.high == null ? null : high.max(other.high);
    Quantity least = low.compareTo(other.low) >= 0 ? this : other;
    return new Quantity(
        least.low,
        highest,
        union(missing, other.missing),
        unit,
        least.label,
        least.operator,
        least.left,
        least.right);
  }

  /** The least that it can be, with the same arithmetic. */
  Quantity least() {
    return new Quantity(low, low, Set.of(), unit, label, operator, left, right);
  }

  private Quantity combine(BigDecimal low, BigDecimal high, char operator, Quantity other) {
    return new Quantity(
        low, high, union(missing, other.missing), unit, null, operator, this, other);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    if (other.isEmpty()) {
      return one;
    }
    if (one.isEmpty()) {
      return other;
    }
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  boolean isZero() {
    return high != null && high.signum() == 0 && low.signum() == 0;
  }

  boolean isQuotient() {
    return operator == '÷';
  }

  /** What was divided; only of a quotient. */
  Quantity dividend() {
    return left;
  }

  /** What it was divided by; only of a quotient. */
  Quantity divisor() {
    return right;
  }

  boolean isExact() {
    return high != null && low.compareTo(high) == 0;
  }

  BigDecimal low() {
    return low;
  }

  /** The upper bound, or null where there is none. */
  BigDecimal high() {
    return high;
  }

  String unit() {
    return unit;
  }

  /** Pointers of what would make it exact; empty where it is exact. */
  List<String> missing() {
    return isExact() ? List.of() : List.copyOf(missing);
  }

  /** Whether it is the result of arithmetic, rather than a figure as it stands. */
  boolean isCalculated() {
    return left != null;
  }

  /**
   * The arithmetic as text, in two decimals, its result included: {@code (600.00 - 450.00) × 2 =
   * 300.00}.
   */
  String calculation() {
    return formula(this, 0) + " = " + (isExact() ? money(low) : "?");
  }

  private static String formula(Quantity q, int outer) {
    if (q.label != null) {
      return q.label;
    }
    if (q.left == null || (q.operator == '÷' && q.isExact())) {
      return q.isExact() ? figure(q) : "?";
    }
    int inner = q.operator == '+' || q.operator == '-' ? 1 : 2;
    String text =
        formula(q.left, inner)
            + " "
            + q.operator
            + " "
            + formula(q.right, q.operator == '-' || q.operator == '÷' ? inner + 1 : inner);
    return inner < outer ? "(" + text + ")" : text;
  }

  /** A figure as people write it: money in two decimals, a ratio in percent, a count as it is. */
  private static String figure(Quantity q) {
    if (q.unit == null || q.unit.startsWith("CNY")) {
      return money(q.low);
    }
    return q.unit.equals("RATIO")
        ? q.low.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : q.low.stripTrailingZeros().toPlainString();
  }

  static String money(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  static List<String> merge(List<String> one, List<String> other) {
    if (other.isEmpty()) {
      return one;
    }
    if (one.isEmpty()) {
      return other;
    }
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return new ArrayList<>(both);
  }

  @Override
  public String toString() {
    return isExact() ? low.toPlainString() : "[" + low + ", " + Objects.toString(high, "∞") + "]";
  }
}
