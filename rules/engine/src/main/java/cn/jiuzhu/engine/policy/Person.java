package cn.jiuzhu.engine.policy;

import static cn.jiuzhu.engine.policy.Named.Kind.TABLE;

import cn.jiuzhu.engine.calendar.Ages;
import cn.jiuzhu.engine.codes.CareSetting;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ChildStatus;
import cn.jiuzhu.engine.codes.Circumstance;
import cn.jiuzhu.engine.codes.Employment;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.FindingKind;
import cn.jiuzhu.engine.codes.FixedIncome;
import cn.jiuzhu.engine.codes.HealthCondition;
import cn.jiuzhu.engine.codes.IncomeKind;
import cn.jiuzhu.engine.codes.LegalSupporters;
import cn.jiuzhu.engine.codes.LivingArrangement;
import cn.jiuzhu.engine.codes.Need;
import cn.jiuzhu.engine.codes.ParentStatus;
import cn.jiuzhu.engine.codes.RegisterCode;
import cn.jiuzhu.engine.codes.RegisterGrade;
import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.codes.Relation;
import cn.jiuzhu.engine.codes.SchoolStage;
import cn.jiuzhu.engine.codes.Sex;
import cn.jiuzhu.engine.codes.TekunSupport;
import cn.jiuzhu.engine.codes.WorkCapacity;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.Disability;
import cn.jiuzhu.engine.facts.Finding;
import cn.jiuzhu.engine.facts.Illness;
import cn.jiuzhu.engine.facts.Member;
import cn.jiuzhu.engine.facts.Parent;
import cn.jiuzhu.engine.facts.Register;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One member of the household as a rule sees it. */
public final class Person extends Subject {
  private final Household household;
  private final Member facts;
  private final String pointer;
  private final List<Person> alone = List.of(this);
  private Quantity age;

  Person(Household household, Member facts, String pointer) {
    super(household.inForce);
    this.household = household;
    this.facts = facts;
    this.pointer = pointer;
  }

  Member facts() {
    return facts;
  }

  String id() {
    return facts.id();
  }

  String pointer() {
    return pointer;
  }

  @Override
  public Household getHousehold() {
    return household;
  }

  @Override
  List<Person> people() {
    return alone;
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, name);
  }

  // --- facts -------------------------------------------------------------------------------

  public Fact<Sex> getSex() {
    return fact(facts.sex(), "sex");
  }

  /** 户籍: the member's own, or the household's where none is given. */
  public Fact<Registration> getRegistration() {
    return facts.registration() == null
        ? household.getRegistration()
        : fact(facts.registration(), "registration");
  }

  public Fact<WorkCapacity> getWorkCapacity() {
    return fact(facts.workCapacity(), "workCapacity");
  }

  public Fact<Employment> getEmployment() {
    return fact(facts.employment(), "employment");
  }

  public Fact<SchoolStage> getSchoolStage() {
    return fact(facts.schoolStage(), "schoolStage");
  }

  /** 无法定赡养、抚养、扶养义务人，或者其无履行义务能力, as established by the caller. */
  public Fact<Boolean> getNoAbleSupporter() {
    return fact(facts.legalSupporters(), "legalSupporters")
        .map(supporters -> supporters != LegalSupporters.ABLE);
  }

  /**
   * A member who owes this person support is classified so. That nobody at home is leaves open
   * whether somebody elsewhere is: then it is unknown, never refuted.
   */
  public Condition supporterAtHome(String code, String classification) {
    Set<Relation> supporters = facts.relation() == null ? Set.of() : supportersOf(facts.relation());
    for (Person other : household.people()) {
      if (other != this
          && other.facts.relation() != null
          && supporters.contains(other.facts.relation())
          && other.classified(classification).status() == Truth.MET) {
        return Conditions.simple(code, Truth.MET, Operator.IS, other.id(), null, List.of());
      }
    }
    return Conditions.simple(
        code, Truth.UNKNOWN, Operator.IS, null, null, List.of(pointer + "/legalSupporters"));
  }

  /** Who, by relation to the head, owes support to a member of that relation for certain. */
  private static Set<Relation> supportersOf(Relation relation) {
    return switch (relation) {
      case HEAD -> Set.of(Relation.SPOUSE);
      case SPOUSE, PARENT -> Set.of(Relation.HEAD);
      case CHILD -> Set.of(Relation.HEAD, Relation.SPOUSE);
      default -> Set.of();
    };
  }

  public Fact<ChildStatus> getChildStatus() {
    return fact(facts.childStatus(), "childStatus");
  }

  public Fact<TekunSupport> getTekunSupport() {
    return fact(facts.tekunSupport(), "tekunSupport");
  }

  public Fact<Boolean> getWantsInstitutionalCare() {
    return fact(facts.wantsInstitutionalCare(), "wantsInstitutionalCare");
  }

  /** 经本人申请. */
  public Fact<Boolean> getOwnApplication() {
    return fact(facts.ownApplication(), "ownApplication");
  }

  /** 无生活来源, as established by the caller. */
  public Fact<Boolean> getNoLivelihoodSource() {
    return fact(facts.livelihoodSource(), "livelihoodSource").map(has -> !has);
  }

  /** 患有相关部门认定的重特大疾病. */
  public Fact<Boolean> getListedMajorIllness() {
    Illness illness = facts.illness();
    return illness == null
        ? new Fact<>(null, pointer + "/illness", "listedMajor")
        : new Fact<>(illness.listedMajor(), pointer + "/illness", "listedMajor");
  }

  public Fact<List<HealthCondition>> getHealthConditions() {
    return fact(facts.conditions(), "conditions");
  }

  /** Particular circumstances; absent means none. */
  public Fact<List<Circumstance>> getCircumstances() {
    return fact(facts.circumstances() == null ? List.of() : facts.circumstances(), "circumstances");
  }

  /** Statuses held with departments on the day of the answer. */
  public Fact<List<RegisterCode>> getRegisters() {
    return fact(facts.registers(), "registers")
        .map(list -> list.stream().filter(this::stillHeld).map(Register::code).toList());
  }

  private boolean stillHeld(Register register) {
    return register.until() == null || !inForce.horizon().isPast(register.until());
  }

  /** A status held with a department, in one of these grades. */
  public Condition holdsGrade(String code, RegisterCode status, RegisterGrade... grades) {
    Fact<List<Register>> registers = fact(facts.registers(), "registers");
    List<RegisterGrade> wanted = List.of(grades);
    List<String> open = new ArrayList<>(registers.missing());
    for (int i = 0; registers.known() && i < registers.value().size(); i++) {
      Register one = registers.value().get(i);
      if (one.code() == status && stillHeld(one)) {
        if (one.grade() == null) {
          open.add(registers.pointer() + "/" + i + "/grade");
        } else if (wanted.contains(one.grade())) {
          return Conditions.simple(code, Truth.MET, Operator.IN, one.grade(), wanted, List.of());
        }
      }
    }
    Truth truth = open.isEmpty() ? Truth.NOT_MET : Truth.UNKNOWN;
    return Conditions.simple(code, truth, Operator.IN, null, wanted, open);
  }

  public Fact<List<Need>> getNeeds() {
    return fact(facts.needs(), "needs");
  }

  /** 需求: the person's own, or that of the whole household. */
  public Condition inNeedOf(String code, Need... kinds) {
    return Conditions.either(
        hasAny(code, getNeeds(), kinds), hasAny(code, household.getNeeds(), kinds));
  }

  public Fact<Relation> getRelation() {
    return fact(facts.relation(), "relation");
  }

  public Fact<LocalDate> getBirthDate() {
    return fact(facts.birthDate(), "birthDate");
  }

  public Fact<LocalDate> getResidentSince() {
    return fact(facts.residentSince(), "residentSince");
  }

  public Fact<LivingArrangement> getLivingArrangement() {
    return fact(facts.livingArrangement(), "livingArrangement");
  }

  /**
   * 政策范围内医疗费用 of this calendar year that basic and serious-illness insurance have left over, CNY;
   * never below 0.
   *
   * @param settings where only the cost of these settings counts; a cost without one counts
   */
  public Quantity inPolicyCostLeft(CareSetting... settings) {
    return left(new Expenditure.Care(counted(settings), false));
  }

  /** The same, of costs at designated hospitals (定点医药机构) alone. */
  public Quantity inPolicyCostLeftAtDesignated(CareSetting... settings) {
    return left(new Expenditure.Care(counted(settings), true));
  }

  private static Set<CareSetting> counted(CareSetting... settings) {
    return settings.length == 0 ? EnumSet.allOf(CareSetting.class) : Set.of(settings);
  }

  private Quantity left(Expenditure.Care care) {
    Set<ExpenseKind> insured =
        Set.of(ExpenseKind.MEDICAL_REIMBURSED_BASIC, ExpenseKind.MEDICAL_REIMBURSED_SERIOUS);
    return Expenditure.thisYear(this, Set.of(ExpenseKind.MEDICAL_IN_POLICY), care)
        .minus(Expenditure.thisYear(this, insured, care))
        .atLeastZero()
        .in("CNY");
  }

  /** 护理等级, by the locality's own code. */
  public Fact<String> getNursingGrade() {
    return fact(facts.nursingGrade(), "nursingGrade");
  }

  public Fact<Boolean> getNeedsLongTermCare() {
    return fact(facts.needsLongTermCare(), "needsLongTermCare");
  }

  public Fact<FixedIncome> getFixedIncome() {
    return fact(facts.fixedIncome(), "fixedIncome");
  }

  /** The state of each parent, as far as stated. */
  public Fact<List<ParentStatus>> getParents() {
    return fact(facts.parents(), "parents").map(list -> list.stream().map(Parent::status).toList());
  }

  /** 工作. */
  public Job getJob() {
    return new Job(this);
  }

  /** 登记为就业困难人员. */
  public Fact<Boolean> getRegisteredHardToEmploy() {
    return fact(facts.registeredHardToEmploy(), "registeredHardToEmploy");
  }

  public Fact<Boolean> getWillingToWork() {
    return fact(facts.willingToWork(), "willingToWork");
  }

  /** 市场渠道难以实现就业. */
  public Fact<Boolean> getMarketSearchFailed() {
    return fact(facts.marketSearchFailed(), "marketSearchFailed");
  }

  public Fact<LocalDate> getTrainedOn() {
    return fact(facts.trainedOn(), "trainedOn");
  }

  public Fact<LocalDate> getSchoolEnrolledOn() {
    return fact(facts.schoolEnrolledOn(), "schoolEnrolledOn");
  }

  /** 不便入学. */
  public Fact<Boolean> getUnableToAttend() {
    return fact(facts.unableToAttend(), "unableToAttend");
  }

  /** 参保情况. */
  public Insurance getInsurance() {
    return new Insurance(this);
  }

  /** 急救. */
  public EmergencyCare getEmergencyCare() {
    return new EmergencyCare(this);
  }

  public Fact<Disability> getDisability() {
    return fact(facts.disability(), "disability");
  }

  /** 持有残疾人证: any kind and level. */
  public Condition disabled(String code) {
    return is(code, getDisability().map(disability -> !disability.isNone()));
  }

  /**
   * The kind and level of the disability stand in a table with columns {@code type}, {@code level}.
   */
  public Condition disabilityIn(String code, @Named(TABLE) String tableName) {
    return Disabilities.in(this, code, table(tableName));
  }

  /** 生活自理能力: how many of the six abilities are lost. */
  public Fact<Integer> getSelfCareAbilitiesLost() {
    return fact(facts.selfCareAbilitiesLost(), "selfCareAbilitiesLost");
  }

  /** 生活自理能力: the grade that the table {@code self-care} gives the abilities lost. */
  public Fact<String> getSelfCare() {
    return getSelfCareAbilitiesLost()
        .map(
            lost ->
                table("self-care").rows().stream()
                    .filter(row -> Rows.matches(row.cells().get("lost"), lost.toString()))
                    .map(row -> row.cells().get("grade"))
                    .findFirst()
                    .orElse(null));
  }

  /**
   * 有劳动能力: no statutory ground of incapacity, and assessed as able. An assessment alone does not
   * undo such a ground.
   */
  public Condition ableToWork(String code) {
    return allOf(
        code,
        isNot("no-statutory-incapacity", classified("labour-incapacity")),
        oneOf("assessed-able-to-work", getWorkCapacity(), WorkCapacity.FULL, WorkCapacity.PARTIAL));
  }

  /** 连续次数: the most times that this was found of the person; 0 where it was not. */
  public Quantity timesFound(FindingKind kind) {
    List<Finding> findings = household.facts().findings();
    Quantity most = Quantity.ZERO;
    for (int i = 0; findings != null && i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.kind() == kind
          && (finding.persons() == null || finding.persons().contains(id()))) {
        most = most.max(times(finding, Household.POINTER + "/findings/" + i));
      }
    }
    return most.in("COUNT");
  }

  /** Whom a finding concerns that names nobody is open, unless there is only one. */
  private Quantity times(Finding finding, String at) {
    boolean certain = finding.persons() != null || household.people().size() == 1;
    if (finding.count() == null) {
      BigDecimal least = certain ? BigDecimal.ONE : BigDecimal.ZERO;
      return Quantity.between(least, null, Set.of(at + "/count"));
    }
    return certain
        ? Quantity.of(finding.count())
        : Quantity.between(
            BigDecimal.ZERO, BigDecimal.valueOf(finding.count()), Set.of(at + "/persons"));
  }

  // --- age ---------------------------------------------------------------------------------

  /** N周岁以上: has reached the age, counted by birthday. */
  public Condition reached(String code, Quantity years) {
    return atLeast(code, ageFor(years), years);
  }

  /** 未满N周岁: has not reached the age. */
  public Condition under(String code, Quantity years) {
    return below(code, ageFor(years), years);
  }

  /** Age in full years on the day of the answer. */
  public Quantity getAge() {
    LocalDate birth = facts.birthDate();
    if (birth != null) {
      inForce.horizon().turnsOn(Ages.birthday(birth, age().low().intValueExact() + 1));
    }
    return age();
  }

  /** The same, to be compared with {@code limit} and no more: one birthday matters, or none. */
  private Quantity ageFor(Quantity limit) {
    LocalDate birth = facts.birthDate();
    if (birth == null || !limit.isExact()) {
      return getAge();
    }
    int years = limit.low().setScale(0, RoundingMode.CEILING).intValueExact();
    inForce.horizon().turnsOn(Ages.birthday(birth, Math.max(years, 0)));
    return age();
  }

  private Quantity age() {
    if (age == null) {
      LocalDate birth = facts.birthDate();
      age =
          (birth == null
                  ? Quantity.unknown(pointer + "/birthDate")
                  : Quantity.of(Ages.ageOn(birth, inForce.horizon().shown())))
              .in("YEARS");
    }
    return age;
  }

  // --- figures -----------------------------------------------------------------------------

  /** 工资性收入, CNY a year, as far as it counts. */
  Quantity wage() {
    List<cn.jiuzhu.engine.facts.Income> incomes = facts.incomes();
    Income.Bounds total = new Income.Bounds();
    if (incomes == null) {
      total.addUnbounded(pointer + "/incomes");
      return total.quantity();
    }
    for (int i = 0; i < incomes.size(); i++) {
      cn.jiuzhu.engine.facts.Income income = incomes.get(i);
      String at = pointer + "/incomes/" + i;
      if (income.kind() == IncomeKind.WAGE) {
        Yearly.add(total, this, at, income.amount(), income.per(), income.receivedOn());
      } else if (income.kind() == null) {
        Income.Bounds one = new Income.Bounds();
        Yearly.add(one, this, at, income.amount(), income.per(), income.receivedOn());
        total.addBetween(BigDecimal.ZERO, one.high(), at + "/kind");
      }
    }
    return total.quantity();
  }

  /** 月劳动收入, CNY/MONTH: the wages of a year by month. */
  public Quantity getMonthlyWage() {
    return wage().dividedBy(12).in("CNY/MONTH");
  }

  /** The person's own income for the test of livelihood (43号 art. 6), CNY/PERSON/MONTH. */
  public Quantity getOwnIncome() {
    return Income.own(this, "TEKUN").dividedBy(12).in("CNY/PERSON/MONTH");
  }

  /** 本人收入 as dibao counts income, CNY/PERSON/MONTH; nothing deducted. */
  public Quantity getOwnCountableIncome() {
    return Income.own(this, "DIBAO").dividedBy(12).in("CNY/PERSON/MONTH");
  }

  /** Expenses of these kinds in the calendar year of the day, CNY. */
  public Quantity spentThisYear(ExpenseKind... kinds) {
    return Expenditure.thisYear(this, Set.of(kinds), Expenditure.Care.ANY).in("CNY");
  }

  /** 当年患病就医自负费用, CNY. */
  public Quantity getOutOfPocketThisYear() {
    return Expenditure.outOfPocketThisYear(this).in("CNY");
  }

  /** 患病就医自负费用 of the twelve months before the day, CNY. */
  public Quantity getOutOfPocketLast12Months() {
    return Expenditure.stated(this, Expenditure.MEDICAL).in("CNY");
  }

  // --- decisions ---------------------------------------------------------------------------

  @Override
  public Condition qualifies(String code, Category... categories) {
    return household.decisions().qualifies(code, this, categories);
  }

  @Override
  public Condition enrolled(String code, Category... categories) {
    return household.enrolled(code, this, categories);
  }

  /** The first of the categories that the person belongs to, for a figure that differs by it. */
  public Fact<Category> firstOf(Category... categories) {
    for (Category category : categories) {
      Condition in = belongs("first-of", category);
      if (in.status() == Truth.MET) {
        return new Fact<>(category, "", "");
      }
      if (in.status() == Truth.UNKNOWN) {
        return new Fact<>(null, in.missing().isEmpty() ? pointer : in.missing().get(0), "");
      }
    }
    return new Fact<>(null, pointer, "");
  }

  /** 在救助期间: that was found of the person while a recognition on file covers it. */
  public Condition foundOnAssistance(String code, FindingKind kind) {
    Condition[] parts =
        Recognition.of(household).stream()
            .filter(one -> one.people().contains(this))
            .map(one -> one.foundSince(code, kind, this))
            .toArray(Condition[]::new);
    return Conditions.anyOf(code, parts);
  }

  /** Is on file in the category since before reaching the age. */
  public Condition enrolledBefore(String code, Category category, Quantity years) {
    Condition onFile = enrolled(code, category);
    if (onFile.status() != Truth.MET) {
      return onFile;
    }
    Condition best = null;
    for (Recognition one : Recognition.of(household)) {
      if (category.equals(one.getCategory().value()) && one.people().contains(this)) {
        Condition young = below(code, ageOn(one.getSince()), years);
        best = best == null ? young : Conditions.anyOf(code, best, young);
      }
    }
    return best;
  }

  /**
   * The age when the recognition of that day began to cover the person: of whom it names nobody, it
   * may be a member born later, who came to it at any age up to today's.
   */
  private Quantity ageOn(Fact<LocalDate> day) {
    LocalDate birth = facts.birthDate();
    if (birth == null) {
      return Quantity.unknown(pointer + "/birthDate").in("YEARS");
    }
    if (!day.known()) {
      return Quantity.unknown(day.pointer()).in("YEARS");
    }
    return day.value().isBefore(birth)
        ? Quantity.between(BigDecimal.ZERO, getAge().high(), Set.of(day.pointer())).in("YEARS")
        : Quantity.of(Ages.ageOn(birth, day.value())).in("YEARS");
  }

  /** The fact is one of the codes given; a member to whom it cannot apply is not asked. */
  public Condition holds(String code, RegisterCode... codes) {
    Fact<List<RegisterCode>> registers = getRegisters();
    if (!registers.known()) {
      return Conditions.simple(
          code, Truth.UNKNOWN, Operator.IN, null, List.of(codes), registers.missing());
    }
    return hasAny(code, registers, codes);
  }
}
