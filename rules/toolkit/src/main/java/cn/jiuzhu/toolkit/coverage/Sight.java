package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the cases have seen of one condition. */
final class Sight {
  /**
   * The sides of a line, at most one step away from it: a fen, a hundredth of a share or multiple,
   * one of anything else, a day.
   */
  enum Side {
    UNDER,
    ON,
    OVER
  }

  private static final Set<Operator> COMPARISONS =
      EnumSet.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE);
  private static final BigDecimal FINE = new BigDecimal("0.01");

  private final Set<Truth> truths = EnumSet.noneOf(Truth.class);
  private final Set<Side> sides = EnumSet.noneOf(Side.class);
  private final Set<Side> worthSeeing = EnumSet.noneOf(Side.class);

  /** Takes note of one evaluation. */
  void add(Condition condition) {
    truths.add(condition.status());
    if (COMPARISONS.contains(condition.operator())) {
      distance(condition)
          .ifPresent(
              far -> {
                worthSeeing.addAll(worthSeeing(condition));
                if (far.abs().compareTo(step(condition)) <= 0) {
                  sides.add(side(far));
                }
              });
    }
  }

  private static Side side(BigDecimal far) {
    return far.signum() == 0 ? Side.ON : far.signum() < 0 ? Side.UNDER : Side.OVER;
  }

  private static Optional<BigDecimal> distance(Condition condition) {
    if (condition.actual() instanceof LocalDate actual
        && condition.limit() instanceof LocalDate limit) {
      return Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(limit, actual)));
    }
    return Optional.ofNullable(condition.distance());
  }

  private static BigDecimal step(Condition condition) {
    String unit = condition.unit() == null ? "" : condition.unit();
    boolean fine = unit.startsWith("CNY") || unit.equals("RATIO") || unit.equals("MULTIPLE");
    return fine ? FINE : BigDecimal.ONE;
  }

  /** Whether it was on that side of its line, close by. */
  boolean saw(Side side) {
    return sides.contains(side);
  }

  /** The values that it had. */
  Set<Truth> truths() {
    return truths;
  }

  /** The sides of its line that it never was on, close by; none if it has no line. */
  Set<Side> unseen() {
    Set<Side> unseen = EnumSet.copyOf(worthSeeing);
    unseen.removeAll(sides);
    return unseen;
  }

  /**
   * Nothing is under zero. An age is whole years: the birthday itself is on the line, the day
   * before it under, and a year later tells nothing more.
   */
  private static Set<Side> worthSeeing(Condition condition) {
    Set<Side> sides = EnumSet.allOf(Side.class);
    if (condition.limit() instanceof BigDecimal limit && limit.signum() == 0) {
      sides.remove(Side.UNDER);
    }
    if ("YEARS".equals(condition.unit())) {
      sides.remove(Side.OVER);
    }
    return sides;
  }
}
