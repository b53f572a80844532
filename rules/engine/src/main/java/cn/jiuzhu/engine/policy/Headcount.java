package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who belongs to a category once precedence has been applied. */
final class Headcount {
  private Headcount() {}

  /** How many members a category counts, those whom another category takes left out. */
  static Quantity of(Household household, Category category) {
    int sure = 0;
    int possible = 0;
    Set<String> missing = new LinkedHashSet<>();
    for (Person person : household.people()) {
      Truth taken = Precedence.outranked(household, person, category);
      if (taken != Truth.MET) {
        possible++;
        if (taken == Truth.NOT_MET) {
          sure++;
        } else {
          missing.addAll(Precedence.missing(household, person, category));
        }
      }
    }
    return sure == possible
        ? Quantity.of(sure)
        : Quantity.between(
            java.math.BigDecimal.valueOf(sure), java.math.BigDecimal.valueOf(possible), missing);
  }

  /** The members who may belong: all but those whom another category takes for certain. */
  static List<Person> people(Household household, Category category) {
    List<Person> people = new ArrayList<>(household.people().size());
    for (Person person : household.people()) {
      if (Precedence.outranked(household, person, category) != Truth.MET) {
        people.add(person);
      }
    }
    return people;
  }
}
