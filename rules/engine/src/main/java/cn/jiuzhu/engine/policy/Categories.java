package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Scope;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of the answer's {@code categories}: one per code and status. */
final class Categories {
  private final Household household;
  private final Explain explain;
  private final MissingFacts missing;

  Categories(Household household, Explain explain, MissingFacts missing) {
    this.household = household;
    this.explain = explain;
    this.missing = missing;
  }

  List<CategoryOutcome> outcomes() {
    List<CategoryOutcome> outcomes = new ArrayList<>();
    for (Category category : household.decisions().categories()) {
      List<Decision> decisions = new ArrayList<>(household.decisions().of(category));
      decisions.sort(Comparator.comparing(Decision::rule));
      addOutcomes(outcomes, category, decisions);
    }
    return outcomes;
  }

  private void addOutcomes(
      List<CategoryOutcome> outcomes, Category category, List<Decision> decisions) {
    Map<Group, List<Person>> groups = new LinkedHashMap<>();
    for (Person person : household.people()) {
      Group group = groupOf(category, decisions, person);
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(person);
    }
    groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            group -> {
              if (explain != Explain.NONE || group.getKey().status() != Status.INELIGIBLE) {
                outcomes.add(outcome(category, decisions, group.getKey(), group.getValue()));
              }
            });
  }

  /** What makes one entry: a status, and the category that takes these persons instead, if any. */
  private record Group(Status status, Category outrankedBy) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::status)
            .thenComparing(Group::outrankedBy, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private Group groupOf(Category category, List<Decision> decisions, Person person) {
    Category taker = Precedence.by(household, person, category);
    if (taker != null) {
      return new Group(Status.INELIGIBLE, taker);
    }
    return new Group(
        decisions.stream().anyMatch(decision -> decision.covers(person))
            ? Decision.status(household.decisions().due(category, person))
            : Status.INELIGIBLE,
        null);
  }

  private CategoryOutcome outcome(
      Category category, List<Decision> decisions, Group group, List<Person> people) {
    List<String> persons = Answer.ids(people);
    List<String> clauses = new ArrayList<>();
    Shown.Merged conditions = new Shown.Merged(explain, group.status());
    String tier = null;
    String via = null;
    boolean byPerson = true;
    for (Decision decision : decisions) {
      List<String> ids =
          decision.subject().people().stream().filter(people::contains).map(Person::id).toList();
      if (ids.isEmpty()) {
        continue;
      }
      byPerson &= decision.subject() instanceof Person;
      boolean leadsHigher =
          decision.truth() == Truth.UNKNOWN
              && Precedence.leadsHigher(household, people.get(0), decision);
      // Met, but a category that comes before may yet take these persons.
      boolean mayBeTaken = group.status() == Status.UNDETERMINED && decision.truth() == Truth.MET;
      boolean decides =
          group.outrankedBy() != null
              || leadsHigher
              || mayBeTaken
              || Decision.status(decision.truth()) == group.status();
      if (!decides) {
        continue;
      }
      Groups.addNew(clauses, decision.rule().clauses());
      if (group.outrankedBy() == null) {
        conditions.add(decision.conditions(), ids, decision.rule());
        tier = tier == null ? decision.tier() : tier;
        via = via == null ? decision.via() : via;
      }
      if (group.status() == Status.UNDETERMINED) {
        missing.add(decision.missing(), category.name(), decision.rule().clauses());
      }
      if (mayBeTaken) {
        Condition open = notTaken(category, people);
        conditions.add(List.of(open), ids, decision.rule());
        missing.add(open.missing(), category.name(), decision.rule().clauses());
      }
    }
    if (clauses.isEmpty()) {
      // Nothing was asked of these persons: no event concerns them.
      decisions.forEach(one -> Groups.addNew(clauses, one.rule().clauses()));
    }
    boolean met = group.status() == Status.ELIGIBLE;
    Table.Row placed = met ? placed(category) : null;
    if (placed != null) {
      tier = tier == null ? placed.cells().get("tier") : tier;
      Groups.addNew(clauses, placed.clauses());
    }
    return new CategoryOutcome(
        category,
        byPerson ? Scope.PERSON : Scope.HOUSEHOLD,
        persons,
        group.status(),
        group.outrankedBy(),
        met ? tier : null,
        met ? via : null,
        clauses,
        conditions.result(persons));
  }

  private Condition notTaken(Category category, List<Person> people) {
    Set<String> open = new LinkedHashSet<>();
    people.forEach(person -> open.addAll(Precedence.missing(household, person, category)));
    return Conditions.simple(
        "not-taken-by-a-category-before",
        Truth.UNKNOWN,
        Operator.IS,
        null,
        Precedence.before(category),
        List.copyOf(open));
  }

  /** 分层分类: the row of the table {@code tiers}, where the locality has one, that grades it. */
  private Table.Row placed(Category category) {
    Table tiers = household.inForce.profile().table("tiers");
    if (tiers == null) {
      return null;
    }
    return tiers.rows().stream()
        .filter(row -> Rows.matches(row.cells().get("category"), category.name()))
        .findFirst()
        .orElse(null);
  }
}
