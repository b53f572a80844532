package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A household that was asked about.
 *
 * @param request the facts
 * @param answer of the policy as written
 * @param shown what to look at, where it shows the goal; otherwise empty
 */
record Trial(ObjectNode request, Determination answer, List<String> shown) {
  private static final Set<Operator> COMPARISONS =
      EnumSet.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE);

  /** The comparisons that the rule made, or all where it made none. */
  List<Condition> comparisons(String rule) {
    List<Condition> own = new ArrayList<>();
    List<Condition> all = new ArrayList<>();
    for (FiredRule fired : answer.rules()) {
      fired.saw().forEach(condition -> collect(condition, fired.rule().equals(rule) ? own : all));
    }
    return own.isEmpty() ? all : own;
  }

  private static void collect(Condition condition, List<Condition> into) {
    if (COMPARISONS.contains(condition.operator())) {
      into.add(condition);
    }
    if (condition.parts() != null) {
      condition.parts().forEach(part -> collect(part, into));
    }
  }

  /** Whether every category and programme to look at is decided rather than wanting facts. */
  boolean isSettled() {
    return answer.categories().stream()
            .noneMatch(
                one ->
                    one.status() == Status.UNDETERMINED
                        && shown.contains("categories/" + one.code()))
        && answer.assistance().stream()
            .noneMatch(
                one ->
                    one.status() == Status.UNDETERMINED
                        && shown.contains("assistance/" + one.programme()));
  }

  /** How far the rule is from being met: conditions that are not, unknown ones half. */
  double unmet(String rule) {
    return answer.rules().stream()
        .filter(fired -> fired.rule().equals(rule))
        .mapToDouble(fired -> fired.saw().stream().mapToDouble(one -> cost(one.status())).sum())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static double cost(Truth truth) {
    return truth == Truth.MET ? 0 : truth == Truth.UNKNOWN ? 0.5 : 1;
  }
}
