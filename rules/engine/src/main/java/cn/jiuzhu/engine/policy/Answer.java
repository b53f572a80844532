package cn.jiuzhu.engine.policy;

import static cn.jiuzhu.engine.policy.Named.Kind.OPTION;

import cn.jiuzhu.engine.calendar.DueDate;
import cn.jiuzhu.engine.calendar.Periods;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Procedure;
import cn.jiuzhu.engine.determination.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the rules conclude. A rule tells it one conclusion and the conditions for it; whether they
 * hold is worked out here, in three values, so that no rule can forget the unknown.
 */
public final class Answer {
  private static final String EXACTLY = "EXACTLY";

  /** How a period is counted. */
  public enum Counting {
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS
  }

  final List<Decision> decisions = new ArrayList<>();
  final List<Benefit> benefits = new ArrayList<>();
  final List<Inclusion> inclusions = new ArrayList<>();
  final List<Alert> alerts = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();
  final List<Referral> referrals = new ArrayList<>();
  final List<Monitoring.Review> reviews = new ArrayList<>();
  final List<Deadline> deadlines = new ArrayList<>();
  final List<Unsettled> unsettled = new ArrayList<>();
  final List<FiredRule> fired;
  Procedure procedure;
  private RuleCited rule;

  /** A reason for being monitored, and whether it holds. */
  record Inclusion(String code, boolean priority, Subject subject, Truth truth, RuleCited rule) {}

  /** Something a rule could not conclude for want of facts. */
  record Unsettled(String what, List<String> missing, RuleCited rule) {}

  Answer(boolean full) {
    fired = full ? new ArrayList<>() : null;
  }

  /** The rule that is about to fire; called by the session, not by rules. */
  public void firing(RuleCited rule) {
    this.rule = rule;
  }

  private Truth conclude(String what, Subject subject, List<Condition> conditions) {
    note(subject, conditions);
    Truth truth = Decision.all(conditions);
    if (truth == Truth.UNKNOWN) {
      unsettled.add(new Unsettled(what, Decision.missing(conditions), rule));
    }
    return truth;
  }

  private void note(Subject subject, List<Condition> conditions) {
    if (fired != null) {
      String person = subject instanceof Person one ? one.id() : null;
      fired.add(new FiredRule(rule.name(), rule.file(), person, conditions));
    }
  }

  // --- who -------------------------------------------------------------------------------

  /** Says who a person or household is, for other files to build on. */
  public void classify(String code, Subject subject, Condition condition) {
    note(subject, List.of(condition));
    subject.classify(code, cited(condition));
  }

  private Condition cited(Condition condition) {
    return condition.clauses() == null ? condition.citing(rule.clauses()) : condition;
  }

  /**
   * Decides a category: it is due where every condition holds. Several rules are several routes.
   */
  public void category(Category category, Subject subject, Condition... conditions) {
    decide(category, subject, null, null, conditions);
  }

  /** The same, in one of the locality's grades. */
  public void graded(Category category, String tier, Subject subject, Condition... conditions) {
    decide(category, subject, tier, null, conditions);
  }

  /** The same, by mapping a status held elsewhere; {@code via} is the clause that maps it. */
  public void mapped(Category category, String via, Subject subject, Condition... conditions) {
    decide(category, subject, null, via, conditions);
  }

  private void decide(
      Category category, Subject subject, String tier, String via, Condition... conditions) {
    List<Condition> all = Arrays.asList(conditions);
    note(subject, all);
    Decision decision = new Decision(category, subject, Decision.all(all), all, rule, tier, via);
    decisions.add(decision);
    subject.getHousehold().decisions().add(decision);
  }

  // --- what ------------------------------------------------------------------------------

  /** Decides a programme; its other particulars are those of {@code programmes.yaml}. */
  public Benefit programme(String code, Subject subject, Condition... conditions) {
    List<Condition> all = Arrays.asList(conditions);
    note(subject, all);
    Benefit benefit = new Benefit(code, subject, all, rule);
    benefits.add(benefit);
    return benefit;
  }

  // --- afterwards ------------------------------------------------------------------------

  /** Includes the subject in the monitored population. */
  public void monitor(String reason, Subject subject, Condition... conditions) {
    include(reason, false, subject, conditions);
  }

  /** The same, among those who are watched first. */
  public void monitorFirst(String reason, Subject subject, Condition... conditions) {
    include(reason, true, subject, conditions);
  }

  private void include(String reason, boolean first, Subject subject, Condition... conditions) {
    Truth truth = conclude(reason, subject, Arrays.asList(conditions));
    inclusions.add(new Inclusion(reason, first, subject, truth, rule));
  }

  /** Raises an alert; the first condition is its indicator. */
  public Alert alert(String code, String situation, Subject subject, Condition... conditions) {
    boolean due = conclude(code, subject, Arrays.asList(conditions)) == Truth.MET;
    Alert alert = new Alert(rule, code, situation, conditions[0], ids(subject));
    if (due) {
      alerts.add(alert);
    }
    return alert;
  }

  /** Gives a department something to do. */
  public Task task(String kind, String department, Subject subject, Condition... conditions) {
    boolean due = conclude(kind, subject, Arrays.asList(conditions)) == Truth.MET;
    Task task = new Task(this, rule, kind, department, subject, due);
    if (due) {
      tasks.add(task);
    }
    return task;
  }

  /** Tells a department of a need, and expects its feedback. */
  public Referral referral(
      String department, String need, Subject subject, Condition... conditions) {
    boolean due = conclude(need, subject, Arrays.asList(conditions)) == Truth.MET;
    Referral referral = new Referral(rule, department, need, ids(subject));
    if (due) {
      referrals.add(referral);
    }
    return referral;
  }

  /** A particular of a conclusion that is not known for want of facts or figures. */
  void unsettled(String what, List<String> missing, RuleCited of) {
    unsettled.add(new Unsettled(what, missing, of));
  }

  /** Sets the next check of a recognition, {@code interval} months after {@code from}. */
  public void review(
      String kind,
      Recognition recognition,
      Fact<LocalDate> from,
      Quantity interval,
      Condition... conditions) {
    review(kind, recognition, from, from, interval, conditions);
  }

  /**
   * The same for a check that recurs on the anniversaries of the recognition: the first of them
   * after the last check. Counted from the recognition each time, so that its day does not drift.
   */
  public void reviewFromRecognition(
      String kind, Recognition recognition, Quantity interval, Condition... conditions) {
    review(
        kind,
        recognition,
        recognition.getSince(),
        recognition.getLastCheckedOn(),
        interval,
        conditions);
  }

  /** Sets a check that comes once, {@code months} after what {@code from} dates. */
  public void checkOnce(
      String kind,
      Subject subject,
      Fact<LocalDate> from,
      Quantity months,
      Condition... conditions) {
    if (conclude(kind, subject, Arrays.asList(conditions)) != Truth.MET) {
      return;
    }
    LocalDate due = subject.months(from, months);
    if (due == null) {
      unsettled.add(new Unsettled(kind, Quantity.merge(from.missing(), months.missing()), rule));
    } else {
      reviews.add(new Monitoring.Review(kind, from.value(), due, null, rule.clauses()));
    }
  }

  /**
   * 有效期: sets the end of a recognition, {@code months} after its day; a day on file counts first.
   */
  public void validity(
      String kind, Recognition recognition, Quantity months, Condition... conditions) {
    Fact<LocalDate> until = recognition.getValidUntil();
    if (!until.known()) {
      checkOnce(kind, recognition, recognition.getSince(), months, conditions);
    } else if (conclude(kind, recognition, Arrays.asList(conditions)) == Truth.MET) {
      LocalDate since = recognition.getSince().value();
      reviews.add(new Monitoring.Review(kind, since, until.value(), null, rule.clauses()));
    }
  }

  private void review(
      String kind,
      Recognition recognition,
      Fact<LocalDate> from,
      Fact<LocalDate> last,
      Quantity interval,
      Condition... conditions) {
    if (conclude(kind, recognition, Arrays.asList(conditions)) != Truth.MET) {
      return;
    }
    if (!from.known() || !interval.isExact()) {
      unsettled.add(new Unsettled(kind, Quantity.merge(from.missing(), interval.missing()), rule));
      return;
    }
    int months = interval.low().intValueExact();
    if (months < 1) {
      throw new IllegalArgumentException(kind + " every " + months + " months");
    }
    LocalDate due = Periods.plusMonths(from.value(), months).date();
    for (int round = 2; !due.isAfter(last.value()); round++) {
      due = Periods.plusMonths(from.value(), months * round).date();
    }
    reviews.add(new Monitoring.Review(kind, from.value(), due, "P" + months + "M", rule.clauses()));
  }

  /**
   * Sets a day by which something has to be done.
   *
   * @param kind what has to be done
   * @param department who has to do it
   * @param from the day that starts the clock; not counted; nothing is due before it is known
   * @param count how many days or months
   * @param doneOn the day it was done, if it was
   */
  public void deadline(
      String kind,
      String department,
      Subject subject,
      Fact<LocalDate> from,
      Quantity count,
      Counting counting,
      Fact<LocalDate> doneOn,
      Condition... conditions) {
    due(kind, department, subject, from, count, counting, "AT_MOST", doneOn, conditions);
  }

  /** The same for a period that lasts exactly so long. */
  public void period(
      String kind,
      String department,
      Subject subject,
      Fact<LocalDate> from,
      Quantity count,
      Counting counting,
      Fact<LocalDate> doneOn,
      Condition... conditions) {
    due(kind, department, subject, from, count, counting, EXACTLY, doneOn, conditions);
  }

  private void due(
      String kind,
      String department,
      Subject subject,
      Fact<LocalDate> from,
      Quantity count,
      Counting counting,
      String bound,
      Fact<LocalDate> doneOn,
      Condition... conditions) {
    if (conclude(kind, subject, Arrays.asList(conditions)) != Truth.MET || !from.known()) {
      return;
    }
    if (!count.isExact()) {
      unsettled.add(new Unsettled(kind, count.missing(), rule));
      return;
    }
    int days = count.low().intValueExact();
    DueDate due =
        switch (counting) {
          case WORKING_DAYS -> subject.inForce.calendar().plusWorkingDays(from.value(), days);
          case CALENDAR_DAYS -> Periods.plusCalendarDays(from.value(), days);
          case MONTHS -> Periods.plusMonths(from.value(), days);
        };
    deadlines.add(
        new Deadline(
            kind,
            from.value(),
            due.date(),
            days,
            counting.name(),
            bound,
            doneOn.value(),
            state(due.date(), doneOn.value(), subject.inForce.horizon(), bound),
            due.provisional() ? true : null,
            subject instanceof Application one ? one.getProgramme().value() : null,
            department,
            rule.clauses()));
  }

  private static String state(LocalDate due, LocalDate doneOn, Horizon horizon, String bound) {
    if (doneOn != null) {
      if (doneOn.isBefore(due) && bound.equals(EXACTLY)) {
        return "EARLY";
      }
      return doneOn.isAfter(due) ? "LATE" : "MET";
    }
    return horizon.isPast(due) ? "OVERDUE" : "OPEN";
  }

  // --- procedure -------------------------------------------------------------------------

  /**
   * Says whose procedure the application follows and who decides it; the first rule counts.
   *
   * @param publicityDays how long the public notice lasts; null where there is none
   * @param stepsOption the option that lists the steps
   */
  public void procedure(
      Application application,
      String follows,
      String decidedBy,
      Quantity publicityDays,
      @Named(OPTION) String stepsOption,
      Condition... conditions) {
    if (conclude("PROCEDURE", application, Arrays.asList(conditions)) != Truth.MET
        || procedure != null) {
      return;
    }
    InForce inForce = application.inForce;
    procedure =
        new Procedure(
            application.getProgramme().value(),
            decidedBy,
            follows,
            inForce.option(stepsOption).values().stream()
                .map(step -> new Procedure.Step(step, required(step, application), rule.clauses()))
                .toList(),
            publicityDays != null && publicityDays.isExact()
                ? publicity(publicityDays.low().intValueExact(), inForce)
                : null,
            rule.clauses());
  }

  /** A step that the locality takes only on an objection is not required without one. */
  private static boolean required(String step, Application application) {
    return !application.inForce.values("steps-on-objection").contains(step)
        || Boolean.TRUE.equals(application.getObjection().value());
  }

  private static Procedure.Publicity publicity(int days, InForce inForce) {
    List<String> channels = inForce.values("publicity-channels");
    return new Procedure.Publicity(
        days,
        inForce.values("publicity-bound").contains("AT_MOST") ? "AT_MOST" : EXACTLY,
        channels.isEmpty() ? List.of("VILLAGE_OR_COMMUNITY") : channels);
  }

  static List<String> ids(Subject subject) {
    return ids(subject.people());
  }

  static List<String> ids(List<Person> people) {
    List<String> ids = new ArrayList<>(people.size());
    for (Person person : people) {
      ids.add(person.id());
    }
    return ids;
  }
}
