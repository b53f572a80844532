package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One programme as a rule decided it, with what it is worth. */
public final class Benefit {
  final String programme;
  final Subject subject;
  final List<Condition> conditions;
  final RuleCited rule;
  final Truth truth;
  final List<PartOf> parts = new ArrayList<>(2);
  List<Person> people;
  Amount.Basis basis = Amount.Basis.EXACT;
  Quantity cap;
  String unit;
  String procedure;
  LocalDate from;
  LocalDate until;
  boolean priced;
  boolean knownIsLeast;

  /** A part of the amount, before rounding. */
  record PartOf(String code, Quantity value) {}

  Benefit(String programme, Subject subject, List<Condition> conditions, RuleCited rule) {
    this.programme = programme;
    this.subject = subject;
    this.conditions = conditions;
    this.rule = rule;
    this.truth = Decision.all(conditions);
    this.people = subject.people();
  }

  /** It is for those who belong to the category, those whom another category takes left out. */
  public Benefit forThoseIn(Category category) {
    people =
        subject instanceof Person
            ? subject.people()
            : Headcount.people(subject.getHousehold(), category);
    return this;
  }

  /**
   * Adds a part to the amount. A part of 0 is left out.
   *
   * @param unit CNY, CNY/MONTH, CNY/YEAR or CNY/PERSON/MONTH
   */
  public Benefit part(String code, Quantity value, String unit) {
    priced = true;
    this.unit = unit;
    if (!value.isExact() || value.low().signum() != 0 || parts.isEmpty()) {
      parts.add(new PartOf(code, value));
    }
    return this;
  }

  /** The clause sets a ceiling: the amount is at most this. */
  public Benefit orLess() {
    basis = Amount.Basis.AT_MOST;
    return this;
  }

  /** Where the amount is not known it is at least what the known figures make. */
  public Benefit atLeastWhatIsKnown() {
    knownIsLeast = true;
    return this;
  }

  /** The most that may be paid; the parts already keep to it. */
  public Benefit cappedAt(Quantity most) {
    cap = most;
    return this;
  }

  /** It ends on that day. */
  public Benefit until(LocalDate day) {
    until = day;
    return this;
  }

  /** It starts on that day. */
  public Benefit from(LocalDate day) {
    from = day;
    return this;
  }

  /** It is given by another procedure than the programme's own. */
  public Benefit by(String procedure) {
    this.procedure = procedure;
    return this;
  }
}
