package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who belongs to a category once precedence has been applied. */
final class Headcount {
  private Headcount() {}

  /** How many members a category counts, those whom another category takes left out. */
  static Quantity of(Household household, Category category) {
    return count(household, category, person -> null);
  }

  /** How many of them are classified so. */
  static Quantity of(Household household, Category category, String classification) {
    return count(household, category, person -> person.classified(classification));
  }

  private static Quantity count(
      Household household, Category category, Function<Person, Condition> further) {
    int sure = 0;
    int possible = 0;
    Set<String> missing = new LinkedHashSet<>();
    for (Person person : household.people()) {
      Truth taken = Precedence.outranked(household, person, category);
      Condition also = further.apply(person);
      if (taken == Truth.MET || also != null && also.status() == Truth.NOT_MET) {
        continue;
      }
      possible++;
      boolean open = household.isOpen(person);
      if (!open && taken == Truth.NOT_MET && (also == null || also.status() == Truth.MET)) {
        sure++;
        continue;
      }
      if (open) {
        missing.addAll(household.openFor());
      }
      missing.addAll(Precedence.missing(household, person, category));
      if (also != null) {
        missing.addAll(also.missing());
      }
    }
    return sure == possible
        ? Quantity.of(sure)
        : Quantity.between(
            java.math.BigDecimal.valueOf(sure), java.math.BigDecimal.valueOf(possible), missing);
  }

  /**
   * The members who belong for certain; where nobody does, those who may: all but those whom
   * another category takes.
   */
  static List<Person> people(Household household, Category category) {
    List<Person> people = new ArrayList<>(household.people().size());
    for (Person person : household.people()) {
      if (household.decisions().due(category, person) == Truth.MET) {
        people.add(person);
      }
    }
    if (!people.isEmpty()) {
      return people;
    }
    for (Person person : household.people()) {
      if (Precedence.outranked(household, person, category) != Truth.MET) {
        people.add(person);
      }
    }
    return people;
  }
}
