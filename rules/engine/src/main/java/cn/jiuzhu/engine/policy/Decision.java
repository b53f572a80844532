package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import java.util.List;

/**
 * What one rule concluded of one subject: a category, by one route.
 *
 * @param category the category
 * @param subject the household, or the member, that was looked at
 * @param truth whether every condition holds
 * @param conditions the conditions, in the order the rule gives them
 * @param rule the rule
 * @param tier the locality's grade, or null
 * @param via the clause that mapped a status held elsewhere, or null
 */
record Decision(
    Category category,
    Subject subject,
    Truth truth,
    List<Condition> conditions,
    RuleCited rule,
    String tier,
    String via) {

  /** Every condition must hold; one that fails settles it whatever else is unknown. */
  static Truth all(List<Condition> conditions) {
    Truth truth = Truth.MET;
    for (Condition condition : conditions) {
      if (condition.status() == Truth.NOT_MET) {
        return Truth.NOT_MET;
      }
      if (condition.status() == Truth.UNKNOWN) {
        truth = Truth.UNKNOWN;
      }
    }
    return truth;
  }

  static Status status(Truth truth) {
    return switch (truth) {
      case MET -> Status.ELIGIBLE;
      case NOT_MET -> Status.INELIGIBLE;
      case UNKNOWN -> Status.UNDETERMINED;
    };
  }

  static List<String> missing(List<Condition> conditions) {
    List<String> missing = List.of();
    for (Condition condition : conditions) {
      if (condition.status() == Truth.UNKNOWN) {
        missing = Quantity.merge(missing, condition.missing());
      }
    }
    return missing;
  }

  /** Whether it holds for certain once everything in {@code assumed} does. */
  boolean followsFrom(List<Condition> assumed) {
    for (Condition condition : conditions) {
      if (condition.status() != Truth.MET && !asked(condition, assumed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean asked(Condition condition, List<Condition> assumed) {
    for (Condition one : assumed) {
      if (Conditions.sameQuestion(one, condition)) {
        return true;
      }
    }
    return false;
  }

  List<String> missing() {
    return missing(conditions);
  }

  /** Whether it speaks of that member, or, where {@code person} is null, of the household. */
  boolean covers(Person person) {
    return person == null || subject.people().contains(person);
  }
}
