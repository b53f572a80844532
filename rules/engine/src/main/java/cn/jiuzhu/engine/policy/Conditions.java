package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** How conditions are built and joined: three-valued logic that keeps the reasons. */
final class Conditions {
  private Conditions() {}

  static Condition simple(
      String code,
      Truth status,
      Operator operator,
      Object actual,
      Object limit,
      List<String> missing) {
    return new Condition(
        code,
        status,
        null,
        actual,
        null,
        null,
        operator,
        limit,
        null,
        null,
        null,
        null,
        null,
        status == Truth.UNKNOWN ? missing : List.of());
  }

  /**
   * Compares two numbers that may be known only within bounds. A quotient is compared by what was
   * divided, with the limit multiplied instead: no digit is lost, and a divisor of zero has a
   * meaning.
   */
  static Condition compare(String code, Quantity actual, Operator operator, Quantity limit) {
    Truth status =
        actual.isQuotient()
            ? compared(actual.dividend(), operator, limit.times(actual.divisor()))
            : compared(actual, operator, limit);
    boolean exact = actual.isExact();
    // A share of nothing is not a number.
    boolean within = !exact && !(actual.isQuotient() && actual.divisor().isZero());
    boolean bothExact = exact && limit.isExact();
    List<String> missing =
        status == Truth.UNKNOWN ? Quantity.merge(actual.missing(), limit.missing()) : List.of();
    String unit = limit.unit() != null ? limit.unit() : actual.unit();
    return new Condition(
        code,
        status,
        null,
        exact ? actual.low() : null,
        within ? actual.low() : null,
        within ? actual.high() : null,
        operator,
        limit.isExact() ? limit.low() : null,
        bothExact ? actual.low().subtract(limit.low()) : null,
        unit,
        null,
        null,
        null,
        missing);
  }

  private static Truth compared(Quantity actual, Operator operator, Quantity limit) {
    return switch (operator) {
      case LT -> below(actual, limit, true);
      case LE -> below(actual, limit, false);
      case GE -> below(actual, limit, true).not();
      case GT -> below(actual, limit, false).not();
      default -> throw new IllegalArgumentException("not a comparison: " + operator);
    };
  }

  private static Truth below(Quantity actual, Quantity limit, boolean strictly) {
    if (actual.high() != null && isBelow(actual.high(), limit.low(), strictly)) {
      return Truth.MET;
    }
    if (limit.high() != null && !isBelow(actual.low(), limit.high(), strictly)) {
      return Truth.NOT_MET;
    }
    return Truth.UNKNOWN;
  }

  private static boolean isBelow(BigDecimal one, BigDecimal other, boolean strictly) {
    int order = one.compareTo(other);
    return strictly ? order < 0 : order <= 0;
  }

  /**
   * Whether two unknown conditions ask the same of the same fact, so that they hold or fail
   * together.
   */
  static boolean sameQuestion(Condition one, Condition other) {
    return one.status() == Truth.UNKNOWN
        && other.status() == Truth.UNKNOWN
        && one.operator() == Operator.IN
        && other.operator() == Operator.IN
        && one.limit().equals(other.limit())
        && one.missing().size() == 1
        && one.missing().equals(other.missing());
  }

  /** The same question asked of two facts: met by either, unknown for what both leave open. */
  static Condition either(Condition one, Condition other) {
    if (one.status() == Truth.MET || other.status() == Truth.NOT_MET) {
      return one;
    }
    if (one.status() == Truth.NOT_MET || other.status() == Truth.MET) {
      return other;
    }
    List<String> missing = Quantity.merge(one.missing(), other.missing());
    return simple(one.code(), Truth.UNKNOWN, one.operator(), null, one.limit(), missing);
  }

  static Condition anyOf(String code, Condition... parts) {
    Truth status = Truth.NOT_MET;
    for (Condition part : parts) {
      if (part.status() == Truth.MET) {
        status = Truth.MET;
        break;
      }
      if (part.status() == Truth.UNKNOWN) {
        status = Truth.UNKNOWN;
      }
    }
    return joined(code, status, Operator.ANY_OF, parts);
  }

  static Condition allOf(String code, Condition... parts) {
    Truth status = Truth.MET;
    for (Condition part : parts) {
      if (part.status() == Truth.NOT_MET) {
        status = Truth.NOT_MET;
        break;
      }
      if (part.status() == Truth.UNKNOWN) {
        status = Truth.UNKNOWN;
      }
    }
    return joined(code, status, Operator.ALL_OF, parts);
  }

  static Condition not(String code, Condition part) {
    return joined(code, part.status().not(), Operator.NOT, part);
  }

  private static Condition joined(
      String code, Truth status, Operator operator, Condition... parts) {
    List<String> missing = List.of();
    if (status == Truth.UNKNOWN) {
      for (Condition part : parts) {
        missing = Quantity.merge(missing, part.missing());
      }
    }
    return new Condition(
        code,
        status,
        null,
        null,
        null,
        null,
        operator,
        null,
        null,
        null,
        null,
        Arrays.asList(parts),
        null,
        missing);
  }
}
