package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules have decided of one household's categories, and what later rules ask of it. */
final class Decisions {
  private final Household household;
  private final Map<Category, List<Decision>> made = new EnumMap<>(Category.class);

  Decisions(Household household) {
    this.household = household;
  }

  void add(Decision decision) {
    made.computeIfAbsent(decision.category(), c -> new ArrayList<>(2)).add(decision);
  }

  /** The categories that a rule has decided, in the order of their codes. */
  Set<Category> categories() {
    return made.keySet();
  }

  /** By every route, in the order in which the rules fired; empty where none has decided it. */
  List<Decision> of(Category category) {
    return made.getOrDefault(category, List.of());
  }

  /**
   * What has been decided of a category, for one member or, where {@code person} is null, for the
   * household as one.
   */
  Truth decided(Category category, Person person) {
    List<Decision> routes = made.get(category);
    if (routes == null) {
      throw new IllegalStateException(
          "nothing has decided "
              + category
              + " yet: the rule that does so must stand in a file with a lower number");
    }
    Truth best = Truth.NOT_MET;
    for (Decision decision : routes) {
      if (decision.covers(person)) {
        if (decision.truth() == Truth.MET) {
          return Truth.MET;
        }
        if (decision.truth() == Truth.UNKNOWN) {
          best = Truth.UNKNOWN;
        }
      }
    }
    return best;
  }

  List<String> missingFor(Category category, Person person) {
    List<String> missing = List.of();
    for (Decision decision : made.get(category)) {
      if (decision.covers(person) && decision.truth() == Truth.UNKNOWN) {
        missing = Quantity.merge(missing, decision.missing());
      }
    }
    return missing;
  }

  /**
   * What has been decided of a category once the categories before it have taken whom they take;
   * for the household, where {@code person} is null: of any of its members.
   */
  Truth due(Category category, Person person) {
    if (person == null) {
      Truth best = Truth.NOT_MET;
      for (Person one : household.people()) {
        best = best.or(due(category, one));
      }
      return best;
    }
    Truth truth = decided(category, person);
    if (truth == Truth.NOT_MET || everyRouteLeadsHigher(category, person)) {
      return Truth.NOT_MET;
    }
    return truth == Truth.MET && Precedence.outranked(household, person, category) == Truth.UNKNOWN
        ? Truth.UNKNOWN
        : truth;
  }

  private boolean everyRouteLeadsHigher(Category category, Person person) {
    for (Decision route : made.get(category)) {
      if (route.covers(person)
          && route.truth() != Truth.NOT_MET
          && !Precedence.leadsHigher(household, person, route)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same where it is all one which of the categories takes the person: that one of them comes
   * before another of them leaves nothing open.
   */
  private Truth dueAmong(List<Category> categories, Category category, Person person) {
    Truth truth = due(category, person);
    if (truth != Truth.UNKNOWN || person == null || decided(category, person) != Truth.MET) {
      return truth;
    }
    return Precedence.open(household, person, category).stream().allMatch(categories::contains)
        ? Truth.MET
        : truth;
  }

  Condition qualifies(String code, Person person, Category... categories) {
    if (person == null) {
      return anyQualifies(code, categories);
    }
    List<Category> all = List.of(categories);
    Truth best = Truth.NOT_MET;
    Category found = null;
    List<String> missing = List.of();
    for (Category category : categories) {
      Truth truth = dueAmong(all, category, person);
      if (truth == Truth.MET) {
        best = truth;
        found = category;
        break;
      }
      if (truth == Truth.UNKNOWN) {
        best = truth;
        missing = Quantity.merge(missing, missingFor(category, person));
        missing =
            Quantity.merge(missing, List.copyOf(Precedence.missing(household, person, category)));
      }
    }
    return Conditions.simple(code, best, Operator.IN, found, all, missing);
  }

  /** For the household as one: of any of its members, the clearest answer. */
  private Condition anyQualifies(String code, Category... categories) {
    Condition clearest = null;
    for (Person one : household.people()) {
      Condition own = qualifies(code, one, categories);
      clearest = clearest == null ? own : Conditions.either(clearest, own);
    }
    return clearest;
  }

  /** The conditions of the category hold, or those of one that comes before it. */
  Condition meets(String code, Person person, Category category) {
    List<Category> categories = new ArrayList<>(Precedence.before(category));
    categories.add(category);
    Truth best = Truth.NOT_MET;
    List<String> missing = List.of();
    for (Category one : categories) {
      if (made.containsKey(one)) {
        best = best.or(decided(one, person));
        missing = Quantity.merge(missing, missingFor(one, person));
      }
    }
    return Conditions.simple(code, best, Operator.IN, null, categories, missing);
  }
}
