package cn.jiuzhu.engine.policy;

import static cn.jiuzhu.engine.policy.Named.Kind.OPTION;

import cn.jiuzhu.engine.codes.AntiPovertyStatus;
import cn.jiuzhu.engine.codes.ApplicationOutcome;
import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.engine.codes.AssetTest;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ChangeKind;
import cn.jiuzhu.engine.codes.Department;
import cn.jiuzhu.engine.codes.Employment;
import cn.jiuzhu.engine.codes.FindingKind;
import cn.jiuzhu.engine.codes.Hardship;
import cn.jiuzhu.engine.codes.LeadSource;
import cn.jiuzhu.engine.codes.Need;
import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.codes.SocialSupport;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.Asset;
import cn.jiuzhu.engine.facts.CurrentAssistance;
import cn.jiuzhu.engine.facts.Finding;
import cn.jiuzhu.engine.facts.Lead;
import cn.jiuzhu.engine.facts.Received;
import cn.jiuzhu.engine.profile.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The household (共同生活的家庭成员) as a rule sees it. */
public final class Household extends Subject {
  static final String POINTER = "/household";

  private final cn.jiuzhu.engine.facts.Household facts;
  private final cn.jiuzhu.engine.facts.Application application;
  private final List<Person> people;
  private static final Fact<Area> URBAN = new Fact<>(Area.URBAN, POINTER, "area");

  private final List<String> notCounted = new ArrayList<>(1);
  private final List<Person> open = new ArrayList<>(0);
  private final Set<String> openFor;
  private final Decisions decisions = new Decisions(this);
  private final Income income;

  /**
   * @param application the application in hand; null if there is none
   */
  Household(
      InForce inForce,
      cn.jiuzhu.engine.facts.Household facts,
      cn.jiuzhu.engine.facts.Application application) {
    super(inForce);
    this.facts = facts;
    this.application = application;
    // The order of the members in the request must not matter to the answer, byte for byte:
    // everything works on the order of their ids.
    List<cn.jiuzhu.engine.facts.Member> members = new ArrayList<>(facts.members());
    members.sort(Comparator.comparing(cn.jiuzhu.engine.facts.Member::id, new IdOrder()));
    Composition composition = new Composition(inForce, facts);
    people = new ArrayList<>(members.size());
    for (int i = 0; i < members.size(); i++) {
      Truth counts = composition.counts(members.get(i));
      if (counts == Truth.NOT_MET) {
        notCounted.add(members.get(i).id());
        continue;
      }
      Person person = new Person(this, members.get(i), POINTER + "/members/" + i);
      people.add(person);
      if (counts == Truth.UNKNOWN) {
        open.add(person);
      }
    }
    if (people.isEmpty()) {
      throw new NobodyCounts();
    }
    openFor = open.isEmpty() ? Set.of() : whatSettlesWhoCounts(members);
    income = new Income(this);
  }

  /** Ids of the members who do not count as living together. */
  List<String> notCounted() {
    return notCounted;
  }

  /** Whether it is not known if that member counts as living together. */
  boolean isOpen(Person person) {
    return open.contains(person);
  }

  /** What would settle who counts; empty where it is known. */
  Set<String> openFor() {
    return openFor;
  }

  private Set<String> whatSettlesWhoCounts(List<cn.jiuzhu.engine.facts.Member> members) {
    Set<String> missing = new LinkedHashSet<>();
    if (facts.registration() == null) {
      missing.add(POINTER + "/registration");
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).relation() == null) {
        missing.add(POINTER + "/members/" + i + "/relation");
      }
    }
    return missing;
  }

  cn.jiuzhu.engine.facts.Household facts() {
    return facts;
  }

  @Override
  public Household getHousehold() {
    return this;
  }

  @Override
  List<Person> people() {
    return people;
  }

  /** The members of these ids; null names all. */
  List<Person> people(List<String> ids) {
    return ids == null ? people : people.stream().filter(one -> ids.contains(one.id())).toList();
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, POINTER, name);
  }

  // --- facts -------------------------------------------------------------------------------

  /** 户籍所在: the kind of place whose standard applies. */
  public Fact<Area> getArea() {
    return fact(facts.area(), "area");
  }

  public Fact<Registration> getRegistration() {
    return fact(facts.registration(), "registration");
  }

  /** The official property check for a category; the general one where none is named for it. */
  public Fact<AssetTest> assetTest(Category category) {
    Map<Category, AssetTest> byCategory = facts.assetTests();
    AssetTest own = byCategory == null ? null : byCategory.get(category);
    return own != null
        ? new Fact<>(own, POINTER + "/assetTests", category.name())
        : fact(facts.assetTest(), "assetTest");
  }

  /** 家庭财产状况符合规定. */
  public Condition assetsWithinLimit(String code, Category category) {
    return oneOf(code, assetTest(category), AssetTest.PASSED);
  }

  /** The same where a category is tested by the limit of another: a check named for it counts. */
  public Condition assetsWithinLimit(String code, Category category, Category limitOf) {
    Map<Category, AssetTest> named = facts.assetTests();
    boolean own = named != null && named.containsKey(category);
    return assetsWithinLimit(code, own ? category : limitOf);
  }

  /** The same as a fact, for a rule that can also derive it. */
  public Fact<Boolean> assetTestPassed(Category category) {
    return assetTest(category).map(test -> test == AssetTest.PASSED);
  }

  /**
   * 必需财产豁免: every item of property is necessary for living or production, or there is none.
   * Property that does count leaves open whether it is within the limit.
   */
  public Condition onlyExemptAssets(String code) {
    List<Asset> assets = facts.assets();
    List<String> open = new ArrayList<>();
    if (assets == null) {
      open.add(POINTER + "/assets");
    } else {
      for (int i = 0; i < assets.size(); i++) {
        if (assets.get(i).necessary() == null) {
          open.add(POINTER + "/assets/" + i + "/necessary");
        } else if (!assets.get(i).necessary()) {
          open.add(POINTER + "/assetTest");
        }
      }
    }
    Truth status = open.isEmpty() ? Truth.MET : Truth.UNKNOWN;
    return Conditions.simple(code, status, Operator.IS, null, null, open);
  }

  public Fact<Boolean> getIncomeStable() {
    return fact(facts.incomeStable(), "incomeStable");
  }

  public Fact<Hardship> getHardship() {
    return fact(facts.hardship(), "hardship");
  }

  public Fact<AntiPovertyStatus> getAntiPovertyRegister() {
    return fact(facts.antiPovertyRegister(), "antiPovertyRegister");
  }

  public Fact<List<Need>> getNeeds() {
    return fact(facts.needs(), "needs");
  }

  /** 需求: the household's, or that of one of its members. */
  public Condition inNeedOf(String code, Need... kinds) {
    Condition either = hasAny(code, getNeeds(), kinds);
    for (Person person : people) {
      either = Conditions.either(either, hasAny(code, person.getNeeds(), kinds));
    }
    return either;
  }

  /** 住房. */
  public Home getHome() {
    return new Home(facts.housing());
  }

  /** 发现线索: where each lead came from. */
  public Fact<List<LeadSource>> getLeads() {
    return fact(facts.leads(), "leads").map(list -> list.stream().map(Lead::source).toList());
  }

  public Fact<LocalDate> getLastVisitOn() {
    return fact(facts.lastVisitOn(), "lastVisitOn");
  }

  public Fact<SocialSupport> getSocialSupport() {
    return fact(facts.socialSupport(), "socialSupport");
  }

  public Fact<Boolean> getInstitutionalPlaceAvailable() {
    return fact(facts.institutionalPlaceAvailable(), "institutionalPlaceAvailable");
  }

  /** 已获帮扶: the programmes really delivered. */
  public Fact<List<String>> getReceived() {
    return fact(facts.received(), "received")
        .map(list -> list.stream().map(Received::programme).toList());
  }

  /** The day on which the programme was last delivered. */
  public Fact<LocalDate> lastReceived(String programme) {
    return fact(facts.received(), "received")
        .map(
            list ->
                list.stream()
                    .filter(one -> programme.equals(one.programme()) && one.on() != null)
                    .map(Received::on)
                    .max(LocalDate::compareTo)
                    .orElse(null));
  }

  /** 已获帮扶: the departments that delivered aid. */
  public Fact<List<Department>> getReceivedFrom() {
    return fact(facts.received(), "received")
        .map(list -> list.stream().map(Received::department).toList());
  }

  /**
   * 近期申请未通过: refused not longer ago than so many months, the same date that long ago included.
   *
   * @param option DECISION counts from the decision, APPLICATION from the application
   */
  public Condition refusedWithin(String code, Quantity months, @Named(OPTION) String option) {
    return Past.refused(code, this, months, inForce.option(option).is("DECISION"));
  }

  /** 近期退出: assistance in one of the categories, or in any, ended not longer ago than that. */
  public Condition exitedWithin(String code, Quantity months, Category... categories) {
    return Past.exited(code, this, months, List.of(categories));
  }

  /** 核查发现: something of one of these kinds was found; not stated is none. */
  public Condition found(String code, FindingKind... kinds) {
    List<Finding> findings = facts.findings() == null ? List.of() : facts.findings();
    return hasAny(
        code,
        fact(findings, "findings").map(all -> all.stream().map(Finding::kind).toList()),
        kinds);
  }

  /** 重新就业或创业: the later of the two days, where a member has taken up work. */
  public Fact<LocalDate> getWorkTakenUpOn() {
    LocalDate employed = facts.reemployedOn();
    LocalDate business = facts.startedBusinessOn();
    boolean later = business != null && (employed == null || business.isAfter(employed));
    return later ? fact(business, "startedBusinessOn") : fact(employed, "reemployedOn");
  }

  /** 情形复杂; absent means the ordinary case. */
  public Fact<Boolean> getComplexCase() {
    return fact(Boolean.TRUE.equals(facts.complexCase()), "complexCase");
  }

  /** 家庭情况变化: the kinds of change on file. */
  public Fact<List<ChangeKind>> getChanges() {
    return fact(facts.changes(), "changes")
        .map(list -> list.stream().map(cn.jiuzhu.engine.facts.Change::kind).toList());
  }

  /** The day of the latest change on file. */
  public Fact<LocalDate> getLastChangedOn() {
    return fact(facts.changes(), "changes")
        .map(
            list ->
                list.stream()
                    .map(cn.jiuzhu.engine.facts.Change::on)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null));
  }

  /** 主动申报: a change of one of the kinds is on file with the day on which it was reported. */
  public Condition reported(String code, ChangeKind... kinds) {
    Fact<List<cn.jiuzhu.engine.facts.Change>> changes = fact(facts.changes(), "changes");
    if (!changes.known()) {
      return Conditions.simple(
          code, Truth.UNKNOWN, Operator.IN, null, List.of(kinds), changes.missing());
    }
    List<ChangeKind> wanted = List.of(kinds);
    List<String> missing = new ArrayList<>(1);
    for (int i = 0; i < changes.value().size(); i++) {
      cn.jiuzhu.engine.facts.Change change = changes.value().get(i);
      if (change.kind() == null) {
        missing.add(changes.pointer() + "/" + i + "/kind");
      } else if (wanted.contains(change.kind())) {
        if (change.reportedOn() != null) {
          return Conditions.simple(code, Truth.MET, Operator.IN, change.kind(), wanted, List.of());
        }
        missing.add(changes.pointer() + "/" + i + "/reportedOn");
      }
    }
    Truth status = missing.isEmpty() ? Truth.NOT_MET : Truth.UNKNOWN;
    return Conditions.simple(code, status, Operator.IN, null, wanted, missing);
  }

  /** 报告之日: the latest day on which a change of that kind was reported. */
  public Fact<LocalDate> reportedOn(ChangeKind kind) {
    List<cn.jiuzhu.engine.facts.Change> changes =
        facts.changes() == null ? List.of() : facts.changes();
    LocalDate latest =
        changes.stream()
            .filter(change -> change.kind() == kind && change.reportedOn() != null)
            .map(cn.jiuzhu.engine.facts.Change::reportedOn)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return fact(latest, "changes");
  }

  /** At least one member's hukou or residence permit is one of these. */
  public Condition anyoneRegistered(String code, Registration... registrations) {
    Condition[] parts = new Condition[people.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = oneOf(code, people.get(i).getRegistration(), registrations);
    }
    return Conditions.anyOf(code, parts);
  }

  Fact<List<CurrentAssistance>> currentAssistance() {
    return fact(facts.currentAssistance(), "currentAssistance");
  }

  // --- figures -----------------------------------------------------------------------------

  /** How many members count. */
  public Quantity getSize() {
    return open.isEmpty()
        ? Quantity.of(people.size())
        : Quantity.between(
            BigDecimal.valueOf(people.size() - open.size()),
            BigDecimal.valueOf(people.size()),
            openFor());
  }

  /** 家庭收入, CNY a month: what counts, less what may be deducted. */
  public Quantity getCountableIncome() {
    return income.countable();
  }

  /** 共同生活的家庭成员人均收入, CNY/PERSON/MONTH. */
  public Quantity getPerCapitaIncome() {
    return income.perCapita();
  }

  /**
   * 家庭可支配收入扣除必需支出后的月人均收入, CNY/PERSON/MONTH: the expenses of the twelve months before, of the kinds
   * that the option lists, taken off in full and only once; 0 where they exceed the income.
   */
  public Quantity perCapitaIncomeAfter(@Named(OPTION) String option) {
    return income.perCapitaAfter(inForce.option(option).values());
  }

  /** 人均年收入, CNY/PERSON/YEAR. */
  public Quantity getPerCapitaAnnualIncome() {
    return income.perCapitaAnnual();
  }

  /** 家庭收入, CNY a year. */
  public Quantity getAnnualIncome() {
    return income.annual();
  }

  /** 上年度家庭总收入, CNY: gross, the calendar year before the day of the answer. */
  public Quantity getPreviousYearIncome() {
    return given(facts.previousYearIncome(), "previousYearIncome");
  }

  /** 申请前十二个月家庭总收入, CNY: as given, or what the incomes make in a year, nothing deducted. */
  public Quantity getTotalIncomeLast12Months() {
    return facts.incomeLast12Months() == null
        ? income.gross()
        : given(facts.incomeLast12Months(), "incomeLast12Months");
  }

  private Quantity given(BigDecimal value, String name) {
    return (value == null ? Quantity.unknown(POINTER + "/" + name) : Quantity.exact(value))
        .in("CNY");
  }

  /** 刚性支出: necessary expenditure of the twelve months before the day, CNY a year. */
  public Quantity getRigidExpenditure() {
    return Expenditure.necessary(this);
  }

  /** 医疗费用支出: the members' own share of medical cost in the twelve months before, CNY a year. */
  public Quantity getMedicalExpenditure() {
    return Expenditure.medical(this);
  }

  /** The keys by which a standard varies, taken from this household's facts. */
  List<Fact<?>> standardKeys(String key) {
    Standard standard = inForce.profile().standard(key);
    if (standard == null || standard.by().isEmpty()) {
      return List.of();
    }
    List<Fact<?>> keys = new ArrayList<>(standard.by().size());
    for (String by : standard.by()) {
      keys.add(
          switch (by) {
            case "area" -> inForce.unified(key) ? URBAN : getArea();
            case "county" -> fact(facts.county(), "county");
            default -> new Fact<>(null, POINTER, by);
          });
    }
    return keys;
  }

  /**
   * 从作出决定之日下月起: the first day of the month after the application for one of the programmes was
   * approved; null where none was.
   */
  LocalDate monthAfterApproval(List<String> programmes) {
    boolean approved =
        application != null
            && application.outcome() == ApplicationOutcome.APPROVED
            && application.decidedOn() != null
            && application.programme() != null
            && programmes.contains(application.programme());
    return approved ? application.decidedOn().withDayOfMonth(1).plusMonths(1) : null;
  }

  // --- decisions ---------------------------------------------------------------------------

  /** What rules have decided of the categories. */
  Decisions decisions() {
    return decisions;
  }

  @Override
  public Condition qualifies(String code, Category... categories) {
    return decisions.qualifies(code, null, categories);
  }

  @Override
  public Condition enrolled(String code, Category... categories) {
    return enrolled(code, null, categories);
  }

  Condition enrolled(String code, Person person, Category... categories) {
    Fact<List<CurrentAssistance>> file = currentAssistance();
    if (!file.known()) {
      return Conditions.simple(
          code, Truth.UNKNOWN, Operator.IN, null, List.of(categories), file.missing());
    }
    List<Category> wanted = List.of(categories);
    List<String> open = new ArrayList<>(1);
    for (int i = 0; i < file.value().size(); i++) {
      CurrentAssistance entry = file.value().get(i);
      if (!covers(entry, person)) {
        continue;
      }
      if (entry.category() == null) {
        open.add(file.pointer() + "/" + i + "/category");
      } else if (wanted.contains(entry.category())) {
        return Conditions.simple(code, Truth.MET, Operator.IN, entry.category(), wanted, List.of());
      }
    }
    Truth status = open.isEmpty() ? Truth.NOT_MET : Truth.UNKNOWN;
    return Conditions.simple(code, status, Operator.IN, null, wanted, open);
  }

  /** The last day of its validity, where it has one, is not over. */
  boolean isInForce(CurrentAssistance entry) {
    return entry.validUntil() == null || !inForce.horizon().isPast(entry.validUntil());
  }

  /** Is in force on the day, and for the person; null: for the household. */
  private boolean covers(CurrentAssistance entry, Person person) {
    return isInForce(entry)
        && (person == null || entry.persons() == null || entry.persons().contains(person.id()));
  }

  /** 家庭成员有劳动能力. */
  public Condition anyoneAbleToWork(String code) {
    Condition[] parts = new Condition[people.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = people.get(i).ableToWork("able-to-work");
    }
    return Conditions.anyOf(code, parts);
  }

  /** 家庭成员有人就业. */
  public Condition anyoneEmployed(String code) {
    Condition[] parts = new Condition[people.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] =
          oneOf(
              "employed",
              people.get(i).getEmployment(),
              Employment.EMPLOYED,
              Employment.SELF_EMPLOYED,
              Employment.FARMING,
              Employment.FLEXIBLE);
    }
    return Conditions.anyOf(code, parts);
  }

  /** At least one member is classified so. */
  public Condition anyoneClassified(String code, String classification) {
    Condition[] parts = new Condition[people.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = people.get(i).classified(classification);
    }
    return Conditions.anyOf(code, parts);
  }

  /** How many members belong to a category in their own right or with the household. */
  public Quantity persons(Category category) {
    return Headcount.of(this, category);
  }

  /** How many of them are classified so. */
  public Quantity persons(Category category, String classification) {
    return Headcount.of(this, category, classification);
  }
}
