package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions as the answer shows them: rounded for the eye, cited, merged over persons. */
final class Shown {
  private static final int DECIMALS = 2;
  private static final int MANY_DECIMALS = 6;

  private Shown() {}

  static BigDecimal money(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The conditions of one entry, the same condition of several persons said once. */
  static final class Merged {
    private final Explain explain;
    private final Status status;
    private final Map<Condition, List<String>> byCondition = new LinkedHashMap<>();

    Merged(Explain explain, Status status) {
      this.explain = explain;
      this.status = status;
    }

    void add(List<Condition> conditions, List<String> persons, RuleCited rule) {
      if (explain == Explain.NONE) {
        return;
      }
      for (Condition condition : conditions) {
        // A refusal shows what decides it; the rest is in FULL.
        if (explain != Explain.FULL
            && status == Status.INELIGIBLE
            && condition.status() != Truth.NOT_MET) {
          continue;
        }
        Condition shown = shown(condition);
        if (shown.clauses() == null) {
          shown = shown.citing(rule.clauses());
        }
        Groups.addNew(byCondition.computeIfAbsent(shown, c -> new ArrayList<>(2)), persons);
      }
    }

    /** The conditions; each says whom it speaks of unless it is all of the entry's persons. */
    List<Condition> result(List<String> all) {
      List<Condition> result = new ArrayList<>(byCondition.size());
      byCondition.forEach(
          (condition, persons) ->
              result.add(persons.size() == all.size() ? condition : condition.of(persons)));
      return result;
    }
  }

  static List<FiredRule> rules(List<FiredRule> fired) {
    return fired.stream()
        .map(
            rule ->
                new FiredRule(
                    rule.rule(),
                    rule.file(),
                    rule.person(),
                    rule.saw().stream().map(Shown::shown).toList()))
        .toList();
  }

  private static Condition shown(Condition c) {
    boolean money = c.unit() != null && c.unit().startsWith("CNY");
    // 599.996 is below 600 although it reads 600.00: then the decimals that tell are kept.
    boolean close =
        c.distance() != null && c.distance().signum() != 0 && money(c.distance()).signum() == 0;
    int decimals = close ? MANY_DECIMALS : DECIMALS;
    return new Condition(
        c.code(),
        c.status(),
        c.persons(),
        number(c.actual(), money, decimals),
        bound(c.actualFrom(), money),
        bound(c.actualTo(), money),
        c.operator(),
        number(c.limit(), money, decimals),
        (BigDecimal) number(c.distance(), money, decimals),
        c.unit(),
        c.row(),
        c.parts() == null ? null : c.parts().stream().map(Shown::shown).toList(),
        c.clauses(),
        c.missing());
  }

  private static BigDecimal bound(BigDecimal value, boolean money) {
    return (BigDecimal) number(value, money, DECIMALS);
  }

  private static Object number(Object value, boolean money, int decimals) {
    if (!(value instanceof BigDecimal number)) {
      return value;
    }
    if (money) {
      return number.setScale(decimals, RoundingMode.HALF_UP);
    }
    BigDecimal plain =
        (number.scale() > MANY_DECIMALS
                ? number.setScale(MANY_DECIMALS, RoundingMode.HALF_UP)
                : number)
            .stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
