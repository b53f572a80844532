package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.DisasterPhase;
import cn.jiuzhu.engine.codes.EventKind;
import cn.jiuzhu.engine.codes.Severity;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that befell the household. Where the request names no event, rules see one event that
 * has not occurred; where it does not say, one of which nothing is known: so that every category
 * and programme is answered.
 */
public final class Event extends Subject {
  private final Household household;
  private final cn.jiuzhu.engine.facts.Event facts;
  private final String pointer;
  private final Boolean occurred;

  private Event(
      Household household, cn.jiuzhu.engine.facts.Event facts, String pointer, Boolean occurred) {
    super(household.inForce);
    this.household = household;
    this.facts = facts;
    this.pointer = pointer;
    this.occurred = occurred;
  }

  static List<Event> of(Household household) {
    List<cn.jiuzhu.engine.facts.Event> stated = household.facts().events();
    String pointer = Household.POINTER + "/events";
    if (stated == null || stated.isEmpty()) {
      return List.of(new Event(household, null, pointer, stated == null ? null : false));
    }
    List<Event> events = new ArrayList<>(stated.size());
    for (int i = 0; i < stated.size(); i++) {
      events.add(new Event(household, stated.get(i), pointer + "/" + i, true));
    }
    return events;
  }

  @Override
  public Household getHousehold() {
    return household;
  }

  @Override
  List<Person> people() {
    return household.people(stated().persons());
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, facts == null ? "" : name);
  }

  private cn.jiuzhu.engine.facts.Event stated() {
    return facts == null ? NOTHING : facts;
  }

  private static final cn.jiuzhu.engine.facts.Event NOTHING =
      new cn.jiuzhu.engine.facts.Event(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Whether there is such an event at all. */
  public Fact<Boolean> getOccurred() {
    return fact(occurred, "");
  }

  public Fact<EventKind> getKind() {
    return fact(stated().kind(), "kind");
  }

  /** It has been reported, and is one of these. */
  public Condition isA(String code, EventKind... kinds) {
    EventKind kind = stated().kind();
    boolean one = kind != null && List.of(kinds).contains(kind);
    return Conditions.simple(code, Truth.of(one), Operator.IN, kind, List.of(kinds), List.of());
  }

  public Fact<LocalDate> getOn() {
    return fact(stated().on(), "on");
  }

  /**
   * A fire or traffic accident is MAJOR, an illness unknown and the rest ORDINARY where not stated.
   */
  public Fact<Severity> getSeverity() {
    Severity severity = stated().severity();
    if (severity == null && stated().kind() != null) {
      severity =
          switch (stated().kind()) {
            case FIRE, TRAFFIC_ACCIDENT -> Severity.MAJOR;
            case ILLNESS -> null;
            default -> Severity.ORDINARY;
          };
    }
    return fact(severity, "severity");
  }

  public Fact<Boolean> getUrgent() {
    return fact(stated().urgent(), "urgent");
  }

  public Fact<Boolean> getFactsClear() {
    return fact(stated().factsClear(), "factsClear");
  }

  /** 基本生活出现严重困难. */
  public Fact<Boolean> getBasicLifeAffected() {
    return fact(stated().basicLifeAffected(), "basicLifeAffected");
  }

  public Fact<DisasterPhase> getDisasterPhase() {
    return fact(stated().disasterPhase(), "disasterPhase");
  }

  public Fact<Boolean> getInLocality() {
    return fact(stated().inLocality(), "inLocality");
  }

  /** 收入减少: CNY a month. */
  public Quantity getIncomeLoss() {
    return stated(stated().incomeLoss(), "incomeLoss").in("CNY/MONTH");
  }

  /**
   * 支出骤增: the extra expense, as a share of the household's income of the twelve months before. The
   * facts hold no earlier expenditure to measure it by.
   */
  public Quantity getExtraExpenseRatio() {
    return stated(stated().extraExpense(), "extraExpense")
        .over(household.getTotalIncomeLast12Months())
        .in("RATIO");
  }

  private Quantity stated(BigDecimal value, String name) {
    return value == null ? Quantity.unknown(fact(null, name).pointer()) : Quantity.exact(value);
  }

  /** 收入大幅缩减: the monthly income lost, as a share of the income before. */
  public Quantity getIncomeDropRatio() {
    if (stated().incomeLoss() == null) {
      return Quantity.unknown(fact(null, "incomeLoss").pointer()).in("RATIO");
    }
    Quantity lost = getIncomeLoss();
    return lost.over(household.getCountableIncome().plus(lost)).in("RATIO");
  }

  /** 突然增加的生活必需支出, CNY. */
  public Quantity getExtraExpense() {
    return stated(stated().extraExpense(), "extraExpense").in("CNY");
  }

  /** 暂时无法得到家庭支持: none of those affected has a supporter who is able. */
  public Condition withoutFamilySupport(String code) {
    Condition[] parts =
        people().stream()
            .map(person -> is("no-able-supporter", person.getNoAbleSupporter()))
            .toArray(Condition[]::new);
    return Conditions.allOf(code, parts);
  }

  /** 困难持续时间, in months. */
  public Quantity getDifficultyMonths() {
    return count(stated().difficultyMonths(), "difficultyMonths").in("MONTHS");
  }

  /** 救助人数: the persons affected; those named, where no number is given. */
  public Quantity getPersonsAffected() {
    Integer number = stated().personsAffected();
    if (number == null && stated().persons() != null) {
      number = stated().persons().size();
    }
    return count(number, "personsAffected");
  }

  private Quantity count(Integer value, String name) {
    return value == null ? Quantity.unknown(fact(null, name).pointer()) : Quantity.of(value);
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
