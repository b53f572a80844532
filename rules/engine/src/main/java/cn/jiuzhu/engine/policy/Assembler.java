package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.DepartmentRole;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts what the rules concluded into the order and form of the answer. */
final class Assembler {
  private final Household household;
  private final Answer answer;
  private final InForce inForce;
  private final Explain explain;
  private final Locale language;
  private final MissingFacts missing = new MissingFacts();

  Assembler(Household household, Answer answer, Explain explain, Locale language) {
    this.household = household;
    this.answer = answer;
    this.inForce = household.inForce;
    this.explain = explain;
    this.language = language;
  }

  Determination assemble(boolean asOfDefaulted) {
    List<CategoryOutcome> categories = new Categories(household, explain, missing).outcomes();
    List<AssistanceOutcome> assistance = assistance();
    Monitoring monitoring = monitoring();
    List<Deadline> deadlines = new ArrayList<>(answer.deadlines);
    deadlines.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::kind));
    for (Answer.Unsettled one : answer.unsettled) {
      missing.add(one.missing(), one.what(), one.rule().clauses());
    }
    List<Notice> notices = notices(asOfDefaulted);
    List<FiredRule> fired = answer.fired == null ? null : Shown.rules(answer.fired);
    ResolvedProfile profile = inForce.profile();
    Determination untold =
        new Determination(
            null,
            profile.locality(),
            inForce.horizon().shown(),
            profileUsed(profile),
            summary(),
            categories,
            assistance,
            answer.procedure,
            monitoring,
            deadlines,
            missing.all(household),
            notices,
            null,
            fired,
            null);
    return Texts.tell(untold, profile, language);
  }

  private static Determination.ProfileUsed profileUsed(ResolvedProfile profile) {
    List<Determination.LayerUsed> parents = new ArrayList<>();
    LayerVersion own = profile.own();
    for (LayerVersion layer : profile.layers()) {
      if (!layer.equals(own)) {
        parents.add(
            new Determination.LayerUsed(
                layer.layer(), layer.effective().toString(), layer.digest()));
      }
    }
    return new Determination.ProfileUsed(own.effective().toString(), own.digest(), parents);
  }

  private Determination.HouseholdSummary summary() {
    Quantity income = household.getCountableIncome();
    Quantity perCapita = household.getPerCapitaIncome();
    return new Determination.HouseholdSummary(
        household.facts().id(),
        household.people().size(),
        income.isExact() ? Shown.money(income.low()) : null,
        perCapita.isExact() ? Shown.money(perCapita.low()) : null);
  }

  // --- assistance --------------------------------------------------------------------------

  private List<AssistanceOutcome> assistance() {
    List<Benefit> benefits = new ArrayList<>(answer.benefits);
    benefits.sort(
        Comparator.comparing((Benefit benefit) -> benefit.programme)
            .thenComparing(benefit -> benefit.rule));
    List<AssistanceOutcome> outcomes = new ArrayList<>();
    for (List<Benefit> one : Groups.by(benefits, benefit -> benefit.programme)) {
      outcomes.addAll(new Programmes(household, explain, missing).outcomes(one));
    }
    return outcomes;
  }

  // --- monitoring --------------------------------------------------------------------------

  private Monitoring monitoring() {
    List<Monitoring.Reason> reasons = new ArrayList<>();
    Truth included = Truth.NOT_MET;
    Truth priority = Truth.NOT_MET;
    for (List<Answer.Inclusion> one :
        Groups.by(sorted(answer.inclusions), Answer.Inclusion::code)) {
      List<String> persons = new ArrayList<>();
      List<String> clauses = new ArrayList<>();
      for (Answer.Inclusion inclusion : one) {
        included = either(included, inclusion.truth());
        if (inclusion.priority()) {
          priority = either(priority, inclusion.truth());
        }
        if (inclusion.truth() == Truth.MET) {
          Groups.addNew(persons, Answer.ids(inclusion.subject()));
          Groups.addNew(clauses, inclusion.rule().clauses());
        }
      }
      if (!clauses.isEmpty()) {
        persons.sort(new IdOrder());
        reasons.add(new Monitoring.Reason(one.get(0).code(), persons, clauses));
      }
    }
    return new Monitoring(
        known(included),
        known(priority),
        reasons,
        inOrder(
            Stream.concat(
                answer.alerts.stream().map(Alert::told),
                new NearLines(household).alerts().stream())),
        inOrder(answer.tasks.stream().map(Task::told)),
        inOrder(answer.referrals.stream().map(Referral::told)),
        inOrder(answer.reviews.stream()));
  }

  private static List<Answer.Inclusion> sorted(List<Answer.Inclusion> inclusions) {
    List<Answer.Inclusion> sorted = new ArrayList<>(inclusions);
    sorted.sort(Comparator.comparing(Answer.Inclusion::code).thenComparing(Answer.Inclusion::rule));
    return sorted;
  }

  private static Truth either(Truth one, Truth other) {
    if (one == Truth.MET || other == Truth.MET) {
      return Truth.MET;
    }
    return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  private static Boolean known(Truth truth) {
    return truth == Truth.UNKNOWN ? null : Boolean.valueOf(truth == Truth.MET);
  }

  /** Distinct, in an order that does not depend on the order in which rules fired. */
  private static <T> List<T> inOrder(Stream<T> items) {
    return items.distinct().sorted(Comparator.comparing(Object::toString)).toList();
  }

  // --- notices -----------------------------------------------------------------------------

  private List<Notice> notices(boolean asOfDefaulted) {
    SortedSet<Notice> notices = new TreeSet<>();
    if (asOfDefaulted) {
      notices.add(new Notice("AS_OF_DEFAULTED", inForce.horizon().shown().toString()));
    }
    for (String key : inForce.suppliedAndUsed()) {
      notices.add(new Notice("CALLER_SUPPLIED_STANDARD", key));
    }
    for (String key : inForce.unverifiedAndUsed()) {
      notices.add(new Notice("UNVERIFIED_STANDARD", key));
    }
    for (String member : household.notCounted()) {
      notices.add(new Notice("MEMBER_NOT_COUNTED", member));
    }
    LocalDate ends = inForce.profile().periodEnds();
    if (ends != null && inForce.horizon().isPast(ends)) {
      notices.add(new Notice("PROFILE_PERIOD_ENDED", ends.toString()));
    }
    if (answer.deadlines.stream().anyMatch(deadline -> deadline.provisional() != null)) {
      notices.add(new Notice("PROVISIONAL_CALENDAR", null));
    }
    Enrolment.differences(household).forEach(notices::add);
    return new ArrayList<>(notices);
  }

  // --- one programme -----------------------------------------------------------------------

  /** How one programme's benefits become entries of the answer. */
  private record Programmes(Household household, Explain explain, MissingFacts missing) {

    List<AssistanceOutcome> outcomes(List<Benefit> benefits) {
      List<AssistanceOutcome> outcomes = new ArrayList<>();
      List<Benefit> routes = Groups.routes(benefits);
      for (Status status : Status.values()) {
        Set<Person> better = better(status, routes);
        List<Benefit> same =
            routes.stream()
                .filter(b -> Decision.status(b.truth) == status)
                .filter(b -> !better.containsAll(b.subject.people()) || isOpenAmount(b))
                .toList();
        if (same.isEmpty() || status == Status.INELIGIBLE && explain == Explain.NONE) {
          continue;
        }
        // Amounts differ by person or event, so each priced benefit is an entry of its own. Where
        // it is open which of several rules applies, so is the amount.
        List<Benefit> plain = new ArrayList<>();
        for (Benefit benefit : same) {
          boolean openRoute =
              status == Status.UNDETERMINED
                  && same.stream().filter(b -> b.subject == benefit.subject).count() > 1;
          if (benefit.priced && status != Status.INELIGIBLE && !openRoute) {
            outcomes.add(outcome(List.of(benefit), status, Set.of()));
          } else {
            plain.add(benefit);
          }
        }
        if (!plain.isEmpty()) {
          outcomes.add(outcome(plain, status, better));
        }
      }
      return outcomes;
    }

    /**
     * Who has a better answer to the same programme through another subject: whoever is due it
     * there is not refused it here.
     */
    private static Set<Person> better(Status status, List<Benefit> routes) {
      Set<Person> people = new HashSet<>();
      for (Benefit route : routes) {
        if (status != Status.ELIGIBLE && route.truth == Truth.MET
            || status == Status.INELIGIBLE && route.truth == Truth.UNKNOWN) {
          people.addAll(route.people);
        }
      }
      return people;
    }

    /** Open, and worth an amount of its own. */
    private static boolean isOpenAmount(Benefit benefit) {
      return benefit.truth == Truth.UNKNOWN && benefit.priced;
    }

    private AssistanceOutcome outcome(
        List<Benefit> benefits, Status status, Set<Person> elsewhere) {
      Benefit first = benefits.get(0);
      Programme programme = household.inForce.programme(first.programme);
      List<String> persons = new ArrayList<>();
      List<String> clauses = new ArrayList<>();
      Shown.Merged conditions = new Shown.Merged(explain, status);
      for (Benefit benefit : benefits) {
        // A refusal speaks of all who were looked at, not only of those who would have had it.
        List<Person> people =
            new ArrayList<>(
                status == Status.INELIGIBLE ? benefit.subject.people() : benefit.people);
        people.removeAll(elsewhere);
        List<String> ids = Answer.ids(people);
        Groups.addNew(persons, ids);
        Groups.addNew(clauses, benefit.rule.clauses());
        conditions.add(benefit.conditions, ids, benefit.rule);
        if (status == Status.UNDETERMINED) {
          missing.add(
              Decision.missing(benefit.conditions), benefit.programme, benefit.rule.clauses());
        }
      }
      persons.sort(new IdOrder());
      boolean priced = first.priced && benefits.size() == 1 && status != Status.INELIGIBLE;
      return new AssistanceOutcome(
          first.programme,
          status,
          persons,
          programme.recipient(),
          programme.strand(),
          programme.form(),
          first.procedure != null ? first.procedure : programme.procedure(),
          programme.force(),
          first.from,
          first.until,
          priced ? amount(first) : null,
          priced ? orLeftOut(calculation(first)) : null,
          orLeftOut(programme.items()),
          programme.departments().stream()
              .map(d -> new DepartmentRole(d.code(), d.role()))
              .toList(),
          clauses,
          conditions.result(persons));
    }

    private static List<String> orLeftOut(List<String> list) {
      return list.isEmpty() ? null : list;
    }

    private static List<String> calculation(Benefit benefit) {
      return benefit.parts.stream()
          .map(part -> shown(benefit, part))
          .filter(Quantity::isCalculated)
          .map(Quantity::calculation)
          .toList();
    }

    /** The part, or the least that it can be where that is what counts. */
    private static Quantity shown(Benefit benefit, Benefit.PartOf part) {
      Quantity value = part.value();
      return benefit.knownIsLeast && value.low().signum() > 0 ? value.least() : value;
    }

    /**
     * The parts are summed exactly and the sum is rounded once (option {@code amount-rounding}).
     */
    private Amount amount(Benefit benefit) {
      Quantity total = Quantity.ZERO;
      List<Amount.Part> parts = new ArrayList<>(benefit.parts.size());
      for (Benefit.PartOf part : benefit.parts) {
        total = total.plus(part.value());
        parts.add(new Amount.Part(part.code(), money(shown(benefit, part))));
      }
      BigDecimal cap = benefit.cap == null ? null : money(benefit.cap);
      if (total.isExact()) {
        return new Amount(rounded(total.low()), benefit.unit, benefit.basis, parts, cap);
      }
      missing.add(total.missing(), benefit.programme, benefit.rule.clauses());
      return benefit.knownIsLeast && total.low().signum() > 0
          ? new Amount(rounded(total.low()), benefit.unit, Amount.Basis.AT_LEAST, parts, cap)
          : new Amount(null, benefit.unit, Amount.Basis.UNDETERMINED, parts, cap);
    }

    private static BigDecimal money(Quantity value) {
      return value.isExact() ? Shown.money(value.low()) : null;
    }

    private BigDecimal rounded(BigDecimal value) {
      return switch (household.optionValue("amount-rounding")) {
        case "FEN_HALF_UP" -> value.setScale(2, RoundingMode.HALF_UP);
        case "YUAN_UP" -> value.setScale(0, RoundingMode.CEILING).setScale(2);
        default -> throw new IllegalStateException("amount-rounding has no such reading");
      };
    }
  }
}
