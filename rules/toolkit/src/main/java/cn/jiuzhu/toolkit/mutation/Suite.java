package cn.jiuzhu.toolkit.mutation;

import static java.util.Collections.disjoint;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
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
import java.util.TreeSet;

/** The cases that have an answer, ready to be asked again under altered rules. */
final class Suite {
  /**
   * A case with its facts read, the answer of the rules as written, and for each rule that fired
   * how many of its conditions were not met where it came nearest.
   */
  private record Ready(
      Case of, DeterminationRequest request, Determination answer, Map<String, Integer> unmet) {
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
  Suite(ProfileSet profiles, List<CaseFile> files, Map<ResolvedProfile, StraightLine> rules) {
    this.rules = rules;
    for (CaseFile file : files) {
      for (Case one : file.cases()) {
        add(profiles, one);
      }
    }
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
      Determination answer = answer(profile, lines, one.readings(), request, null, 0);
      List<Difference> differences = CaseRunner.differences(one, answer, profile);
      if (!differences.isEmpty()) {
        String place = one.file() + ":" + one.line() + " " + differences.get(0);
        throw new CannotDo(
            "案例未通过，请先运行 jiuzhu test：" + place, "a case fails; run jiuzhu test first: " + place);
      }
      Ready ready = new Ready(one, request, answer.withoutRules(), unmet(answer.rules()));
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

  private static Determination answer(
      ResolvedProfile profile,
      StraightLine lines,
      Map<String, String> readings,
      DeterminationRequest request,
      RuleText file,
      int alteration) {
    Evaluation evaluation = new Evaluation(profile.withReadings(readings), request);
    lines.evaluate(evaluation, file, alteration);
    return evaluation.determination(false, Locale.CHINESE);
  }

  /** A case that notices an alteration of the profile's data; those of its clauses come first. */
  Optional<Case> noticing(DataMutant mutant, ResolvedProfile profile) {
    StraightLine lines = rules.get(profile);
    ResolvedProfile altered = mutant.touched().get(profile);
    return cases.getOrDefault(profile, List.of()).stream()
        .filter(ready -> mutant.concerns().test(ready.of(), ready.request()))
        .sorted(Comparator.comparing(ready -> disjoint(ready.of().clauses(), mutant.clauses())))
        .filter(ready -> notices(altered, lines, ready, null, 0))
        .map(Ready::of)
        .findFirst();
  }

  /**
   * A case that notices an alteration of a rule of the profile. Those where the rule came nearest
   * to being met are asked first: mostly one of them does.
   *
   * @param rule name of the altered rule
   */
  Optional<Case> noticing(ResolvedProfile profile, RuleText file, String rule, int alteration) {
    StraightLine lines = rules.get(profile);
    return cases.getOrDefault(profile, List.of()).stream()
        .sorted(Comparator.comparingInt(ready -> ready.unmet(rule)))
        .filter(ready -> notices(profile, lines, ready, file, alteration))
        .map(Ready::of)
        .findFirst();
  }

  private static boolean notices(
      ResolvedProfile altered, StraightLine lines, Ready ready, RuleText file, int alteration) {
    Determination answer;
    try {
      answer = answer(altered, lines, ready.of().readings(), ready.request(), file, alteration);
    } catch (RuntimeException broken) {
      // A rule that breaks fails its case.
      return true;
    }
    // Cases expect nothing of the trace, and it would make every answer differ.
    return !answer.withoutRules().equals(ready.answer())
        && !CaseRunner.differences(ready.of(), answer, altered).isEmpty();
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
    Map<String, Object> was = outcomes(answer(profile, lines, Map.of(), request, null, 0));
    Map<String, Object> is = outcomes(answer(altered, lines, Map.of(), request, file, alteration));
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
