package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.FindingKind;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.CurrentAssistance;
import cn.jiuzhu.engine.facts.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A category in which the household or some of its members are on file (现有, 已纳入). */
public final class Recognition extends Subject {
  private static final String FINDINGS = Household.POINTER + "/findings";

  private final Household household;
  private final CurrentAssistance facts;
  private final String pointer;

  private Recognition(Household household, CurrentAssistance facts, String pointer) {
    super(household.inForce);
    this.household = household;
    this.facts = facts;
    this.pointer = pointer;
  }

  /** Those in force on the day. */
  static List<Recognition> of(Household household) {
    List<CurrentAssistance> stated = household.facts().currentAssistance();
    if (stated == null) {
      return List.of();
    }
    List<Recognition> all = new ArrayList<>(stated.size());
    for (int i = 0; i < stated.size(); i++) {
      if (household.isInForce(stated.get(i))) {
        all.add(
            new Recognition(
                household, stated.get(i), Household.POINTER + "/currentAssistance/" + i));
      }
    }
    return all;
  }

  @Override
  public Household getHousehold() {
    return household;
  }

  @Override
  List<Person> people() {
    return household.people(facts.persons());
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, name);
  }

  public Fact<Category> getCategory() {
    return fact(facts.category(), "category");
  }

  /** 认定之日: the day of recognition. */
  public Fact<LocalDate> getSince() {
    return fact(facts.since(), "since");
  }

  public Fact<LocalDate> getValidUntil() {
    return fact(facts.validUntil(), "validUntil");
  }

  /** The last check; the day of recognition where there has been none. */
  public Fact<LocalDate> getLastCheckedOn() {
    return facts.lastReviewOn() == null ? getSince() : fact(facts.lastReviewOn(), "lastReviewOn");
  }

  /**
   * 有所列情形: that was found against the household, or against somebody whom the recognition covers.
   */
  public Condition found(String code, FindingKind kind) {
    return Conditions.simple(
        code,
        Truth.of(findings(kind, people()).findAny().isPresent()),
        Operator.IN,
        null,
        List.of(kind),
        List.of());
  }

  /** 在救助期间: that was found of a person covered, on or after the day of recognition. */
  Condition foundSince(String code, FindingKind kind, Person person) {
    Condition[] parts =
        findings(kind, List.of(person)).mapToObj(at -> during(code, at)).toArray(Condition[]::new);
    return Conditions.anyOf(code, parts);
  }

  private Condition during(String code, int at) {
    Fact<LocalDate> since = getSince();
    Fact<LocalDate> on =
        new Fact<>(household.facts().findings().get(at).on(), FINDINGS + "/" + at, "on");
    Truth status =
        on.known() && since.known() ? Truth.of(!on.value().isBefore(since.value())) : Truth.UNKNOWN;
    return Conditions.simple(
        code,
        status,
        Operator.GE,
        on.value(),
        since.value(),
        Quantity.merge(on.missing(), since.missing()));
  }

  /** Where in the list the findings of that kind stand that concern one of these. */
  private IntStream findings(FindingKind kind, List<Person> people) {
    List<Finding> stated = household.facts().findings();
    return stated == null
        ? IntStream.empty()
        : IntStream.range(0, stated.size())
            .filter(i -> stated.get(i).kind() == kind && concerns(stated.get(i), people));
  }

  private static boolean concerns(Finding finding, List<Person> people) {
    return finding.persons() == null
        || people.stream().anyMatch(person -> finding.persons().contains(person.id()));
  }

  /**
   * Still meets the conditions of the category on file, or of one that comes before it, all whom it
   * covers. Of a category that nothing here decides it says nothing.
   */
  public Condition qualifiesAsRecorded(String code) {
    Category category = facts.category();
    if (category == null || !household.decisions().categories().contains(category)) {
      List<String> missing = category == null ? List.of(pointer + "/category") : List.of();
      return Conditions.simple(code, Truth.UNKNOWN, Operator.IN, null, null, missing);
    }
    List<Person> covered = people();
    Condition[] parts = new Condition[covered.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = household.decisions().meets(code, covered.get(i), category);
    }
    return parts.length == 1 ? parts[0] : Conditions.allOf(code, parts);
  }

  @Override
  public Condition qualifies(String code, Category... categories) {
    return household.qualifies(code, categories);
  }

  @Override
  public Condition enrolled(String code, Category... categories) {
    return household.enrolled(code, categories);
  }
}
