package cn.jiuzhu.toolkit.mutation;

import static java.util.Collections.disjoint;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.Difference;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.straight.RuleText;
import cn.jiuzhu.toolkit.straight.StraightLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The cases that have an answer, ready to be asked again under altered rules. */
final class Suite {
  /**
   * A case with its facts read and the answer of the rules as written.
   *
   * @param digest of all that makes the case
   * @param unmet for each rule that fired how many of its conditions were not met where it came
   *     nearest
   * @param saw for each rule a number made of all that it saw
   */
  private record Ready(
      Case of,
      String digest,
      DeterminationRequest request,
      Determination answer,
      Map<String, Integer> unmet,
      Map<String, Integer> saw) {
    int unmet(String rule) {
      return unmet.getOrDefault(rule, Integer.MAX_VALUE);
    }
  }

  private final Map<ResolvedProfile, StraightLine> rules;
  private final Map<ResolvedProfile, List<Ready>> cases = new HashMap<>();

  /**
   * Asks every case once.
   *
   * @throws CannotDo if a case does not come out: an alteration could not be told from a mistake
   */
  Suite(ProfileSet profiles, List<Case> cases, Map<ResolvedProfile, StraightLine> rules) {
    this.rules = rules;
    cases.forEach(one -> add(profiles, one));
  }

  /** The digests of its cases. */
  SortedSet<String> digests() {
    SortedSet<String> digests = new TreeSet<>();
    cases.values().forEach(all -> all.forEach(ready -> digests.add(ready.digest())));
    return digests;
  }

  private void add(ProfileSet profiles, Case one) {
    try {
      DeterminationRequest request = FactReader.read(one.request(), one.asOf()).request();
      ResolvedProfile profile =
          profiles.resolve(request.locality(), request.asOf(), request.version());
      StraightLine lines = rules.get(profile);
      if (lines == null) {
        // A pinned version that no day asks for.
        return;
      }
      Evaluation evaluation = new Evaluation(profile.withReadings(one.readings()), request);
      lines.evaluate(evaluation);
      Determination answer = determination(evaluation);
      List<Difference> differences = CaseRunner.differences(one, answer, profile);
      if (!differences.isEmpty()) {
        String place = one.file() + ":" + one.line() + " " + differences.get(0);
        throw new CannotDo(
            "案例未通过，请先运行 jiuzhu test：" + place, "a case fails; run jiuzhu test first: " + place);
      }
      Ready ready =
          new Ready(
              one,
              Digests.of(one),
              request,
              answer,
              unmet(evaluation.fired()),
              saw(evaluation.fired()));
      cases.computeIfAbsent(profile, p -> new ArrayList<>()).add(ready);
    } catch (InvalidFacts | NoSuchProfile | NobodyCounts refused) {
      // No rule is asked.
    }
  }

  private static Map<String, Integer> unmet(List<FiredRule> trace) {
    Map<String, Integer> unmet = new HashMap<>();
    for (FiredRule fired : trace) {
      long count = fired.saw().stream().filter(one -> one.status() != Truth.MET).count();
      unmet.merge(fired.rule(), (int) count, Math::min);
    }
    return unmet;
  }

  private static Map<String, Integer> saw(List<FiredRule> trace) {
    Map<String, Integer> saw = new HashMap<>();
    trace.forEach(fired -> saw.merge(fired.rule(), fired.hashCode(), (a, b) -> 31 * a + b));
    return saw;
  }

  private static int saw(List<FiredRule> trace, String rule) {
    int saw = 0;
    boolean first = true;
    for (FiredRule fired : trace) {
      if (fired.rule().equals(rule)) {
        saw = first ? fired.hashCode() : 31 * saw + fired.hashCode();
        first = false;
      }
    }
    return saw;
  }

  /** Cases expect nothing of the trace, and it would make every answer differ. */
  private static Determination determination(Evaluation evaluation) {
    return evaluation.determination(false, Locale.CHINESE).withoutRules();
  }

  /**
   * The digest of a case that notices an alteration of the profile's data; those of its clauses
   * come first.
   *
   * @param tried digests of those that are known not to
   */
  Optional<String> noticing(DataMutant mutant, ResolvedProfile profile, Set<String> tried) {
    StraightLine lines = rules.get(profile);
    ResolvedProfile altered = mutant.touched().get(profile);
    return cases.getOrDefault(profile, List.of()).stream()
        .filter(ready -> !tried.contains(ready.digest()))
        .filter(ready -> mutant.concerns().test(ready.of(), ready.request()))
        .sorted(Comparator.comparing(ready -> disjoint(ready.of().clauses(), mutant.clauses())))
        .filter(ready -> notices(ready, altered, evaluation -> fire(lines, evaluation)))
        .map(Ready::digest)
        .findFirst();
  }

  private static boolean fire(StraightLine lines, Evaluation evaluation) {
    lines.evaluate(evaluation);
    return true;
  }

  /**
   * The digest of a case that notices an alteration of a rule of the profile. Those where the rule
   * came nearest to being met are asked first: mostly one of them does.
   *
   * @param tried digests of those that are known not to
   * @param number of the alteration in the file
   */
  Optional<String> noticing(
      ResolvedProfile profile,
      RuleText file,
      RuleMutants.Found mutant,
      int number,
      Set<String> tried) {
    StraightLine lines = rules.get(profile);
    String rule = mutant.mutant().subject();
    return cases.getOrDefault(profile, List.of()).stream()
        .filter(ready -> !tried.contains(ready.digest()))
        .sorted(Comparator.comparingInt(ready -> ready.unmet(rule)))
        .filter(
            ready ->
                notices(
                    ready,
                    profile,
                    evaluation ->
                        lines.evaluate(
                            evaluation,
                            file,
                            number,
                            () -> !mutant.inCondition() || sawOther(ready, evaluation, rule))))
        .map(Ready::digest)
        .findFirst();
  }

  /** Where the rule saw what it saw before, everything after it is as before, too. */
  private static boolean sawOther(Ready ready, Evaluation evaluation, String rule) {
    return saw(evaluation.fired(), rule) != ready.saw().getOrDefault(rule, 0);
  }

  /**
   * @param fires fires the altered rules; false where they cannot have changed anything
   */
  private static boolean notices(
      Ready ready, ResolvedProfile profile, Predicate<Evaluation> fires) {
    try {
      Evaluation evaluation =
          new Evaluation(profile.withReadings(ready.of().readings()), ready.request());
      if (!fires.test(evaluation)) {
        return false;
      }
      Determination answer = determination(evaluation);
      return !answer.equals(ready.answer())
          && !CaseRunner.differences(ready.of(), answer, profile).isEmpty();
    } catch (RuntimeException broken) {
      // A rule that breaks fails its case.
      return true;
    }
  }

  /**
   * What an alteration changes for a household, but for what its conditions say of themselves.
   *
   * @param altered the profile with altered data, or itself
   * @param file the altered rule file; null if the data is altered
   * @return names of the parts of the answer that differ, without their values; empty if none
   */
  List<String> differing(
      ResolvedProfile profile,
      ResolvedProfile altered,
      DeterminationRequest request,
      RuleText file,
      int alteration) {
    StraightLine lines = rules.get(profile);
    Evaluation before = new Evaluation(profile, request);
    lines.evaluate(before);
    Evaluation after = new Evaluation(altered, request);
    lines.evaluate(after, file, alteration, () -> true);
    Map<String, Object> was = outcomes(determination(before));
    Map<String, Object> is = outcomes(determination(after));
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    return names.stream().filter(name -> !Objects.equals(was.get(name), is.get(name))).toList();
  }

  private static Map<String, Object> outcomes(Determination answer) {
    Map<String, Object> all = new HashMap<>();
    for (CategoryOutcome one : answer.categories()) {
      String tier = String.valueOf(one.tier());
      add(all, "categories/" + one.code(), List.of(one.persons(), one.status(), tier));
    }
    for (AssistanceOutcome one : answer.assistance()) {
      Object amount = one.amount() == null ? "" : one.amount();
      String days = one.from() + " " + one.until();
      add(all, "assistance/" + one.programme(), List.of(one.persons(), one.status(), amount, days));
    }
    all.put("household", answer.household());
    all.put("procedure", answer.procedure());
    all.put("monitoring", answer.monitoring());
    all.put("deadlines", answer.deadlines());
    return all;
  }

  private static void add(Map<String, Object> all, String name, List<Object> outcome) {
    all.merge(name, outcome, (one, other) -> List.of(one, other));
  }
}
