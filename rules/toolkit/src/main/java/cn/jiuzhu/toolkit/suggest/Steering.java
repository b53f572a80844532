package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.determination.Condition;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Moves what a condition compares to just under, onto and just over its line: which fact moves it,
 * and by how much, is found by moving each a little.
 */
final class Steering {
  private static final BigDecimal FEN = new BigDecimal("0.01");
  private static final int FAR = 120;

  private final ObjectNode request;
  private final BiFunction<ObjectNode, String, Condition> comparison;

  /**
   * @param comparison what the condition of a code comes to for a household; null if to nothing
   */
  Steering(ObjectNode request, BiFunction<ObjectNode, String, Condition> comparison) {
    this.request = request;
    this.comparison = comparison;
  }

  /** Households of which some stand at the line. */
  List<ObjectNode> towards(Condition condition) {
    List<ObjectNode> all = new ArrayList<>();
    for (JsonPointer part : Facts.parts(request)) {
      JsonNode fact = request.at(part);
      if (fact.isNumber() && condition.distance() != null) {
        numbers(fact.decimalValue(), part, condition)
            .forEach(value -> all.add(Facts.with(request, part, DecimalNode.valueOf(value))));
      } else if (fact.isTextual()) {
        days(fact.textValue(), condition)
            .forEach(day -> all.add(Facts.with(request, part, TextNode.valueOf(day.toString()))));
      }
    }
    return all;
  }

  private Set<BigDecimal> numbers(BigDecimal now, JsonPointer part, Condition condition) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    BigDecimal moved = now.add(BigDecimal.ONE);
    Condition then =
        comparison.apply(Facts.with(request, part, DecimalNode.valueOf(moved)), condition.code());
    if (then == null || then.distance() == null) {
      return values;
    }
    BigDecimal slope = then.distance().subtract(condition.distance());
    if (slope.signum() == 0) {
      return values;
    }
    for (BigDecimal step :
        List.of(BigDecimal.ZERO, FEN, FEN.negate(), BigDecimal.ONE, BigDecimal.ONE.negate())) {
      BigDecimal by = step.subtract(condition.distance()).divide(slope, 2, RoundingMode.HALF_UP);
      BigDecimal value = now.add(by);
      for (BigDecimal near : List.of(value, value.add(FEN), value.subtract(FEN))) {
        if (near.signum() >= 0) {
          values.add(
              near.stripTrailingZeros().scale() <= 0
                  ? near.setScale(now.scale() > 0 ? 2 : 0)
                  : near);
        }
      }
    }
    return values;
  }

  private Set<LocalDate> days(String text, Condition condition) {
    Set<LocalDate> days = new LinkedHashSet<>();
    LocalDate now;
    try {
      now = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return days;
    }
    Set<LocalDate> middle = new LinkedHashSet<>();
    if (condition.actual() instanceof LocalDate actual
        && condition.limit() instanceof LocalDate limit) {
      middle.add(now.plusDays(ChronoUnit.DAYS.between(actual, limit)));
    } else if (condition.limit() instanceof BigDecimal limit
        && limit.abs().compareTo(BigDecimal.valueOf(FAR)) <= 0) {
      LocalDate asOf = LocalDate.parse(request.get("asOf").textValue());
      ChronoUnit unit = unit(condition);
      middle.add(asOf.minus(limit.longValue(), unit));
      if (condition.distance() != null) {
        middle.add(now.plus(condition.distance().longValue(), unit));
        middle.add(now.minus(condition.distance().longValue(), unit));
      }
    }
    for (LocalDate one : middle) {
      days.add(one);
      days.add(one.plusDays(1));
      days.add(one.minusDays(1));
    }
    return days;
  }

  private static ChronoUnit unit(Condition condition) {
    String unit = condition.unit() == null ? "" : condition.unit();
    return unit.startsWith("YEAR")
        ? ChronoUnit.YEARS
        : unit.startsWith("MONTH") ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
  }
}
