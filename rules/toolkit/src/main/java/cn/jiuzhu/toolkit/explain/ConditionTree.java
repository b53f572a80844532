package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Conditions with what was asked, what was found and how far it is from the line. */
final class ConditionTree {
  private final Labels labels;
  private final FactWords facts;

  ConditionTree(Labels labels, FactWords facts) {
    this.labels = labels;
    this.facts = facts;
  }

  /**
   * A condition and its parts.
   *
   * @param cited the clauses that the entry above has named already
   */
  Branch of(Condition condition, List<String> cited) {
    String clauses =
        condition.clauses() == null || condition.clauses().equals(cited)
            ? ""
            : Labels.cited(condition.clauses());
    Branch branch =
        Branch.plain(
            Branch.Mark.of(condition.status()),
            labels.text(condition.code())
                + found(condition)
                + labels.persons(condition.persons())
                + clauses);
    List<Condition> parts = parts(condition);
    parts.forEach(part -> branch.add(of(part, cited)));
    // What a joined condition lacks stands under the part that lacks it.
    if (parts.isEmpty() && condition.status() == Truth.UNKNOWN && condition.missing() != null) {
      condition
          .missing()
          .forEach(
              pointer ->
                  branch.add(Branch.aside(labels.word("missing-fact", facts.named(pointer)))));
    }
    return branch;
  }

  private static List<Condition> parts(Condition condition) {
    return condition.parts() == null ? List.of() : condition.parts();
  }

  private String found(Condition condition) {
    Operator operator = condition.operator();
    List<String> said = new ArrayList<>();
    if (operator == null) {
      return "";
    }
    switch (operator) {
      case ANY_OF, ALL_OF, NOT -> said.add(labels.word("operator." + operator));
      case IS -> {
        // ✓ and ✗ say it of a fact that holds or not.
        if (condition.actual() != null && !(condition.actual() instanceof Boolean)) {
          said.add(labels.word("actual", labels.value(condition.actual())));
        }
      }
      default -> said.addAll(compared(condition));
    }
    if (condition.row() != null) {
      said.add(labels.word("row", condition.row()));
    }
    return said.isEmpty() ? "" : labels.word("colon") + labels.list(said);
  }

  private List<String> compared(Condition condition) {
    String limit =
        condition.limit() == null ? labels.word("unknown") : labels.value(condition.limit());
    String distance =
        condition.distance() == null
            ? null
            : labels.word("distance", labels.value(condition.distance()));
    List<String> said =
        Stream.of(
                actual(condition), labels.word("operator." + condition.operator(), limit), distance)
            .filter(Objects::nonNull)
            .toList();
    List<String> withUnit = new ArrayList<>(said);
    int last = withUnit.size() - 1;
    withUnit.set(last, withUnit.get(last) + labels.unit(condition.unit()));
    return withUnit;
  }

  private String actual(Condition condition) {
    if (condition.actual() != null) {
      return labels.word("actual", labels.value(condition.actual()));
    }
    if (condition.actualFrom() == null) {
      return labels.word("actual", labels.word("unknown"));
    }
    String from = labels.value(condition.actualFrom());
    return condition.actualTo() == null
        ? labels.word("actual-from", from)
        : labels.word("actual-between", from, labels.value(condition.actualTo()));
  }
}
