package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Truth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which category takes a person who meets the conditions of several: tekun before dibao, dibao
 * (single-person dibao is dibao, HEN-2.1.1b) before marginal, marginal before rigid expenditure.
 */
final class Precedence {
  private static final Map<Category, List<Category>> OUTRANKED_BY =
      Map.of(
          Category.DIBAO, List.of(Category.TEKUN),
          Category.SINGLE_PERSON_DIBAO, List.of(Category.TEKUN, Category.DIBAO),
          Category.DIBAO_MARGINAL,
              List.of(Category.TEKUN, Category.DIBAO, Category.SINGLE_PERSON_DIBAO),
          Category.RIGID_EXPENDITURE,
              List.of(
                  Category.TEKUN,
                  Category.DIBAO,
                  Category.SINGLE_PERSON_DIBAO,
                  Category.DIBAO_MARGINAL));

  private Precedence() {}

  /** The category that takes that person from {@code category}, or null. */
  static Category by(Household household, Person person, Category category) {
    for (Category higher : before(category)) {
      if (isDecided(household, higher)
          && household.decisions().decided(higher, person) == Truth.MET) {
        return higher;
      }
    }
    return null;
  }

  /** The categories that come before {@code category} for the same person, the first one first. */
  static List<Category> before(Category category) {
    return OUTRANKED_BY.getOrDefault(category, List.of());
  }

  /**
   * Whether a route to a category leads nowhere: whoever meets its conditions meets those of a
   * category that comes before. A household whose income is below the dibao standard is not
   * marginal, whatever one and the same unknown check of its property finds.
   */
  static boolean leadsHigher(Household household, Person person, Decision route) {
    for (Category higher : before(route.category())) {
      for (Decision decision : household.decisions().of(higher)) {
        if (decision.covers(person) && decision.followsFrom(route.conditions())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another category takes that person from {@code category}. */
  static Truth outranked(Household household, Person person, Category category) {
    Truth truth = Truth.NOT_MET;
    for (Category higher : before(category)) {
      if (isDecided(household, higher)) {
        switch (household.decisions().decided(higher, person)) {
          case MET -> {
            return Truth.MET;
          }
          case UNKNOWN -> truth = Truth.UNKNOWN;
          case NOT_MET -> {}
        }
      }
    }
    return truth;
  }

  /** The categories that come before {@code category} and may yet take that person. */
  static List<Category> open(Household household, Person person, Category category) {
    return before(category).stream()
        .filter(higher -> isDecided(household, higher))
        .filter(higher -> household.decisions().decided(higher, person) == Truth.UNKNOWN)
        .toList();
  }

  static Set<String> missing(Household household, Person person, Category category) {
    Set<String> missing = new java.util.LinkedHashSet<>();
    for (Category higher : open(household, person, category)) {
      missing.addAll(household.decisions().missingFor(higher, person));
    }
    return missing;
  }

  private static boolean isDecided(Household household, Category category) {
    return household.decisions().categories().contains(category);
  }
}
