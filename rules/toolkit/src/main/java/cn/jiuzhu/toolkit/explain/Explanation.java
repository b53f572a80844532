package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.MissingFact;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.WillChange;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.Console;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer laid out in sections. */
final class Explanation {
  private static final Comparator<Status> GIVEN_FIRST =
      Comparator.comparing(
          List.of(Status.ELIGIBLE, Status.UNDETERMINED, Status.INELIGIBLE)::indexOf);

  private final Determination answer;
  private final ResolvedProfile profile;
  private final Labels labels;
  private final FactWords facts;
  private final ConditionTree conditions;
  private final boolean rulesToo;

  /**
   * @param rulesToo whether the rules that fired are shown
   */
  Explanation(Determination answer, ResolvedProfile profile, Console console, boolean rulesToo) {
    this.answer = answer;
    this.rulesToo = rulesToo;
    this.profile = profile;
    this.labels = new Labels(console, answer, profile);
    this.facts = new FactWords(labels, profile, console.language());
    this.conditions = new ConditionTree(labels, facts);
  }

  /** Everything. */
  List<Branch> whole() {
    List<Branch> sections = new ArrayList<>(List.of(policy(), household()));
    OutcomeTree outcomes = new OutcomeTree(labels, conditions, false);
    sections.add(categories(outcomes, answer.categories()));
    sections.add(assistance(outcomes, answer.assistance()));
    CaseTree inHand = new CaseTree(labels, answer.asOf());
    if (answer.procedure() != null) {
      sections.add(inHand.of(answer.procedure()));
    }
    if (!answer.deadlines().isEmpty()) {
      sections.add(inHand.deadlines(answer.deadlines()));
    }
    sections.addAll(inHand.monitoring(answer.monitoring()));
    addOutlook(sections, outcomes, code -> true);
    addMissing(sections, answer.missing());
    addRules(sections);
    return sections;
  }

  /**
   * One outcome.
   *
   * @param code of a category or programme
   * @param whyNot whether only what stands in its way is wanted
   * @throws CannotDo if the locality has no such outcome
   */
  List<Branch> only(String code, boolean whyNot) {
    List<CategoryOutcome> categories =
        answer.categories().stream().filter(one -> one.code().name().equals(code)).toList();
    List<AssistanceOutcome> assistance =
        answer.assistance().stream().filter(one -> one.programme().equals(code)).toList();
    if (categories.isEmpty() && assistance.isEmpty()) {
      throw noSuchOutcome(code);
    }
    OutcomeTree outcomes = new OutcomeTree(labels, conditions, whyNot);
    List<Branch> sections = new ArrayList<>(List.of(policy(), household()));
    if (!categories.isEmpty()) {
      sections.add(categories(outcomes, categories));
    }
    if (!assistance.isEmpty()) {
      sections.add(assistance(outcomes, assistance));
    }
    boolean given =
        categories.stream().allMatch(one -> one.status() == Status.ELIGIBLE)
            && assistance.stream().allMatch(one -> one.status() == Status.ELIGIBLE);
    if (whyNot && given) {
      sections.add(Branch.title(labels.word("nothing-in-the-way", labels.named(code))));
    }
    addOutlook(sections, outcomes, code::equals);
    addMissing(
        sections, answer.missing().stream().filter(one -> one.settles().contains(code)).toList());
    addRules(sections);
    return sections;
  }

  private CannotDo noSuchOutcome(String code) {
    SortedSet<String> known = new TreeSet<>();
    answer.categories().forEach(one -> known.add(one.code().name()));
    answer.assistance().forEach(one -> known.add(one.programme()));
    return new CannotDo(
        answer.locality() + " 没有“" + code + "”；可用：" + String.join("、", known),
        answer.locality() + " has no '" + code + "'; there are " + String.join(", ", known));
  }

  private Branch policy() {
    Determination.ProfileUsed used = answer.profile();
    String parents =
        used.layers().stream()
            .map(layer -> layer.layer() + " " + layer.version())
            .collect(Collectors.joining(", "));
    Branch branch =
        Branch.title(
            labels.word(
                "policy",
                labels.in(profile.info().name()),
                answer.locality(),
                answer.asOf(),
                used.version(),
                parents));
    for (Notice notice : answer.notices()) {
      String detail = notice.detail() == null ? "" : labels.word("colon") + notice.detail();
      branch.add(Branch.plain(Branch.Mark.ATTENTION, labels.text(notice.code()) + detail));
    }
    return branch;
  }

  private Branch household() {
    Determination.HouseholdSummary summary = answer.household();
    String id = summary.id() == null ? "" : " " + summary.id();
    return Branch.title(labels.word("household") + id)
        .add(Branch.plain(labels.word("size", orUnknown(summary.size()))))
        .add(Branch.plain(labels.word("income", money(summary.countableMonthlyIncome()))))
        .add(Branch.plain(labels.word("per-head", money(summary.perCapitaMonthlyIncome()))));
  }

  private String orUnknown(Integer count) {
    return count == null ? labels.word("unknown") : String.valueOf(count);
  }

  private String money(BigDecimal amount) {
    return amount == null
        ? labels.word("within-bounds")
        : labels.value(amount) + labels.unit("CNY/MONTH");
  }

  private Branch categories(OutcomeTree outcomes, List<CategoryOutcome> all) {
    return outcomes("categories", all, CategoryOutcome::status, outcomes::of);
  }

  private Branch assistance(OutcomeTree outcomes, List<AssistanceOutcome> all) {
    return outcomes("assistance", all, AssistanceOutcome::status, outcomes::of);
  }

  private <T> Branch outcomes(
      String name, List<T> all, Function<T, Status> status, Function<T, Branch> shown) {
    Branch branch =
        Branch.title(
            labels.word(
                name,
                count(all, status, Status.ELIGIBLE),
                count(all, status, Status.UNDETERMINED),
                count(all, status, Status.INELIGIBLE)));
    all.stream().sorted(Comparator.comparing(status, GIVEN_FIRST)).map(shown).forEach(branch::add);
    return branch;
  }

  private static <T> String count(List<T> all, Function<T, Status> status, Status wanted) {
    return String.valueOf(all.stream().filter(one -> status.apply(one) == wanted).count());
  }

  private void addMissing(List<Branch> sections, List<MissingFact> missing) {
    if (missing.isEmpty()) {
      return;
    }
    Branch branch = Branch.title(labels.word("missing", String.valueOf(missing.size())));
    for (MissingFact one : missing) {
      branch.add(
          Branch.plain(
                  Branch.Mark.UNKNOWN,
                  facts.named(one.pointer()) + (one.person() == null ? "" : " · " + one.person()))
              .add(Branch.plain(settles(one))));
    }
    sections.add(branch);
  }

  /** The categories and programmes by name; of tasks, alerts and the like only how many. */
  private String settles(MissingFact fact) {
    List<String> outcomes = fact.settles().stream().filter(this::isOutcome).toList();
    int others = fact.settles().size() - outcomes.size();
    if (rulesToo || outcomes.isEmpty()) {
      return labels.word("settles", labels.list(fact.settles().stream().map(labels::text).toList()))
          + Labels.cited(fact.clauses());
    }
    String named =
        labels.word("settles", labels.list(outcomes.stream().map(labels::text).toList()));
    return others == 0 ? named : named + labels.word("settles-more", String.valueOf(others));
  }

  private boolean isOutcome(String code) {
    return answer.categories().stream().anyMatch(one -> one.code().name().equals(code))
        || answer.assistance().stream().anyMatch(one -> one.programme().equals(code));
  }

  private void addOutlook(List<Branch> sections, OutcomeTree outcomes, Predicate<String> asked) {
    WillChange later = answer.willChange();
    if (later == null) {
      return;
    }
    List<Branch> changes =
        Stream.concat(later.categories().stream(), later.assistance().stream())
            .filter(one -> asked.test(one.code()))
            .map(outcomes::of)
            .toList();
    String key = changes.isEmpty() ? "will-not-change" : "will-change";
    sections.add(Branch.title(labels.word(key, later.on().toString())).addAll(changes));
  }

  private void addRules(List<Branch> sections) {
    if (rulesToo) {
      sections.add(new RuleTree(profile, labels, conditions).of(answer.rules()));
    }
  }
}
