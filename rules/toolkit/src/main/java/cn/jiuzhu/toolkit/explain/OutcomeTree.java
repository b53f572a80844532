package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.DepartmentRole;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.OutcomeState;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Categories and programmes with their conditions, clauses and amounts. */
final class OutcomeTree {
  private final Labels labels;
  private final ConditionTree conditions;
  private final boolean obstaclesOnly;

  /**
   * @param obstaclesOnly whether the conditions that are met are left out
   */
  OutcomeTree(Labels labels, ConditionTree conditions, boolean obstaclesOnly) {
    this.labels = labels;
    this.conditions = conditions;
    this.obstaclesOnly = obstaclesOnly;
  }

  Branch of(CategoryOutcome category) {
    String tier = category.tier() == null ? "" : " · " + labels.word("tier", category.tier());
    Branch branch =
        Branch.title(
            Branch.Mark.of(category.status()),
            labels.named(category.code().name())
                + " · "
                + labels.of("status", category.status().name())
                + labels.persons(category.persons())
                + tier);
    if (category.outrankedBy() != null) {
      branch.add(
          Branch.plain(
              Branch.Mark.NO,
              labels.word("outranked", labels.named(category.outrankedBy().name()))));
    }
    if (category.via() != null) {
      branch.add(Branch.plain(labels.word("via", category.via())));
    }
    if (category.status() == Status.INELIGIBLE
        && category.outrankedBy() == null
        && category.conditions().isEmpty()) {
      branch.add(Branch.plain(Branch.Mark.NO, labels.word("no-way")));
    }
    addConditions(branch, category.conditions(), category.clauses());
    return branch;
  }

  Branch of(AssistanceOutcome one) {
    Branch branch =
        Branch.title(
            Branch.Mark.of(one.status()),
            labels.named(one.programme())
                + " · "
                + labels.of("status", one.status().name())
                + labels.persons(one.persons())
                + amount(one.amount()));
    // How it would be given matters to nobody who does not get it.
    if (one.status() != Status.INELIGIBLE) {
      branch.addAll(calculation(one));
      branch.add(Branch.plain(given(one)));
      if (one.items() != null && !one.items().isEmpty()) {
        branch.add(Branch.plain(labels.word("items", labels.list(one.items()))));
      }
      if (one.departments() != null && !one.departments().isEmpty()) {
        branch.add(Branch.plain(labels.word("departments", departments(one.departments()))));
      }
    }
    addConditions(branch, one.conditions(), one.clauses());
    return branch;
  }

  /** How an outcome will differ on a later day. */
  Branch of(OutcomeChange change) {
    return Branch.plain(
            labels.named(change.code())
                + labels.persons(change.persons())
                + labels.word("colon")
                + state(change.from())
                + " → "
                + state(change.to()))
        .addAll(labels.clauses(change.clauses()));
  }

  private String state(OutcomeState state) {
    if (state == null) {
      return labels.word("no-entry");
    }
    String tier = state.tier() == null ? "" : " · " + labels.word("tier", state.tier());
    return labels.of("status", state.status().name()) + tier + amount(state.amount());
  }

  private String amount(Amount amount) {
    if (amount == null) {
      return "";
    }
    if (amount.value() == null) {
      return " · " + labels.word("amount-open") + labels.unit(amount.unit());
    }
    return " · "
        + labels.word("basis." + amount.basis(), labels.value(amount.value()))
        + labels.unit(amount.unit());
  }

  private List<Branch> calculation(AssistanceOutcome one) {
    List<Branch> lines = new ArrayList<>();
    if (one.amount() != null && one.amount().parts() != null) {
      for (Amount.Part part : one.amount().parts()) {
        String value = part.value() == null ? labels.word("unknown") : labels.value(part.value());
        lines.add(Branch.plain(labels.text(part.code()) + labels.word("colon") + value));
      }
    }
    if (one.calculation() != null) {
      one.calculation().forEach(line -> lines.add(Branch.plain(labels.word("calculation", line))));
    }
    if (one.amount() != null && one.amount().cap() != null) {
      lines.add(Branch.plain(labels.word("cap", labels.value(one.amount().cap()))));
    }
    return lines;
  }

  private String given(AssistanceOutcome one) {
    return Stream.of(
            coded("force", one.force()),
            coded("form", one.form()),
            coded("strand", one.strand()),
            coded("recipient", one.recipient()),
            coded("procedure", one.procedure()),
            one.from() == null ? null : labels.word("from", one.from()),
            one.until() == null ? null : labels.word("until", one.until()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String coded(String kind, String code) {
    return code == null ? null : labels.of(kind, code);
  }

  private String departments(List<DepartmentRole> departments) {
    return labels.list(
        departments.stream()
            .map(
                one ->
                    labels.word(
                        "department", labels.department(one.code()), labels.of("role", one.role())))
            .toList());
  }

  private void addConditions(Branch branch, List<Condition> all, List<String> clauses) {
    Set<String> cited = new LinkedHashSet<>(clauses == null ? List.of() : clauses);
    for (Condition condition : all == null ? List.<Condition>of() : all) {
      if (!obstaclesOnly || condition.status() != Truth.MET) {
        branch.add(conditions.of(condition, clauses));
        addClauses(condition, cited);
      }
    }
    branch.addAll(labels.clauses(List.copyOf(cited)));
  }

  private static void addClauses(Condition condition, Set<String> cited) {
    if (condition.clauses() != null) {
      cited.addAll(condition.clauses());
    }
    if (condition.parts() != null) {
      condition.parts().forEach(part -> addClauses(part, cited));
    }
  }
}
