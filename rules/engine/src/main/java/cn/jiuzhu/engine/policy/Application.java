package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.ApplicationOutcome;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Channel;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.time.LocalDate;
import java.util.List;

/** The application in hand. Its dates say what has happened: an absent one has not. */
public final class Application extends Subject {
  private static final String POINTER = "/application";

  private final Household household;
  private final cn.jiuzhu.engine.facts.Application facts;

  Application(Household household, cn.jiuzhu.engine.facts.Application facts) {
    super(household.inForce);
    this.household = household;
    this.facts = facts;
  }

  @Override
  public Household getHousehold() {
    return household;
  }

  @Override
  List<Person> people() {
    return household.people();
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, POINTER, name);
  }

  /** What was applied for: a category's code or a programme. */
  public Fact<String> getProgramme() {
    return fact(facts.programme(), "programme");
  }

  public Fact<Channel> getChannel() {
    return fact(facts.channel(), "channel");
  }

  /** 欠缺材料. */
  public Fact<List<String>> getDocumentsMissing() {
    return fact(facts.documentsMissing(), "documentsMissing");
  }

  /** 签署承诺书. */
  public Fact<Boolean> getCommitmentSigned() {
    return fact(facts.commitmentSigned(), "commitmentSigned");
  }

  public Fact<LocalDate> getAppliedOn() {
    return fact(facts.appliedOn(), "appliedOn");
  }

  public Fact<LocalDate> getAcceptedOn() {
    return fact(facts.acceptedOn(), "acceptedOn");
  }

  public Fact<LocalDate> getReportedOn() {
    return fact(facts.reportedOn(), "reportedOn");
  }

  public Fact<LocalDate> getPublicityFrom() {
    return fact(facts.publicityFrom(), "publicityFrom");
  }

  public Fact<LocalDate> getPublicityTo() {
    return fact(facts.publicityTo(), "publicityTo");
  }

  /** 公示有异议; not stated is none. */
  public Fact<Boolean> getObjection() {
    return fact(Boolean.TRUE.equals(facts.objection()), "objection");
  }

  /**
   * 特殊情况 that allow more time: an objection to the public notice, or a complex case. Not stated is
   * the ordinary course.
   */
  public Fact<Boolean> getSpecialCircumstances() {
    boolean special =
        Boolean.TRUE.equals(facts.objection())
            || Boolean.TRUE.equals(household.getComplexCase().value());
    return fact(special, "objection");
  }

  /** The programme applied for is due: as decided; undecided, as its category's conditions say. */
  public Condition appliedProgrammeDue(String code) {
    if (facts.outcome() != null) {
      return decided(code, ApplicationOutcome.APPROVED);
    }
    for (Category category : household.decisions().categories()) {
      if (category.name().equals(facts.programme())) {
        return household.qualifies(code, category);
      }
    }
    return Conditions.simple(
        code, Truth.UNKNOWN, Operator.IN, null, null, List.of(POINTER + "/outcome"));
  }

  /**
   * 予以认定: the day, on or after the applicant's consent, since which one of the categories is on
   * file.
   */
  public Fact<LocalDate> recognisedOn(Category... categories) {
    List<Category> wanted = List.of(categories);
    LocalDate first = null;
    for (Recognition one : Recognition.of(household)) {
      LocalDate since = one.getSince().value();
      if (since != null
          && one.getCategory().known()
          && wanted.contains(one.getCategory().value())
          && (facts.consentOn() == null || !since.isBefore(facts.consentOn()))
          && (first == null || since.isBefore(first))) {
        first = since;
      }
    }
    return new Fact<>(first, Household.POINTER, "currentAssistance");
  }

  public Fact<LocalDate> getDecidedOn() {
    return fact(facts.decidedOn(), "decidedOn");
  }

  /** It was decided so; where no outcome is on file, nothing has been decided yet. */
  public Condition decided(String code, ApplicationOutcome outcome) {
    return Conditions.simple(
        code,
        Truth.of(facts.outcome() == outcome),
        Operator.IN,
        facts.outcome(),
        List.of(outcome),
        List.of());
  }

  public Fact<LocalDate> getNotifiedOn() {
    return fact(facts.notifiedOn(), "notifiedOn");
  }

  public Fact<LocalDate> getFeedbackOn() {
    return fact(facts.feedbackOn(), "feedbackOn");
  }

  public Fact<LocalDate> getConsentOn() {
    return fact(facts.consentOn(), "consentOn");
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
