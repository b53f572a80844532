package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.CurrentAssistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A category in which the household or some of its members are on file (现有, 已纳入). */
public final class Recognition extends Subject {
  private final Household household;
  private final CurrentAssistance facts;
  private final String pointer;

  private Recognition(Household household, CurrentAssistance facts, String pointer) {
    super(household.inForce);
    this.household = household;
    this.facts = facts;
    this.pointer = pointer;
  }

  static List<Recognition> of(Household household) {
    List<CurrentAssistance> stated = household.facts().currentAssistance();
    if (stated == null) {
      return List.of();
    }
    List<Recognition> all = new ArrayList<>(stated.size());
    for (int i = 0; i < stated.size(); i++) {
      all.add(
          new Recognition(household, stated.get(i), Household.POINTER + "/currentAssistance/" + i));
    }
    return all;
  }

  @Override
  public Household getHousehold() {
    return household;
  }

  @Override
  List<Person> people() {
    return facts.persons() == null
        ? household.people()
        : household.people().stream().filter(p -> facts.persons().contains(p.id())).toList();
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

  /** Still meets the conditions of the category on file, all whom it covers. */
  public Condition qualifiesAsRecorded(String code) {
    Category category = facts.category();
    if (category == null || !household.decisions().containsKey(category)) {
      return Conditions.simple(
          code, Truth.UNKNOWN, Operator.IN, null, null, List.of(pointer + "/category"));
    }
    List<Person> covered = people();
    Condition[] parts = new Condition[covered.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = household.qualifies(code, covered.get(i), category);
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
