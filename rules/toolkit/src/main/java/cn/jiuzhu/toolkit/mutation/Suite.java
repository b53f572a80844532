package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.Difference;
import cn.jiuzhu.engine.determination.Determination;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cases that have an answer, ready to be asked again under altered rules. */
final class Suite {
  /** A case with its facts read and the answer of the rules as written. */
  private record Ready(Case of, DeterminationRequest request, Determination answer) {}

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
      Determination answer = answer(profile, lines, one, request, null, 0);
      List<Difference> differences = CaseRunner.differences(one, answer, profile);
      if (!differences.isEmpty()) {
        String place = one.file() + ":" + one.line() + " " + differences.get(0);
        throw new CannotDo(
            "案例未通过，请先运行 jiuzhu test：" + place, "a case fails; run jiuzhu test first: " + place);
      }
      cases.computeIfAbsent(profile, p -> new ArrayList<>()).add(new Ready(one, request, answer));
    } catch (InvalidFacts | NoSuchProfile | NobodyCounts refused) {
      // No rule is asked.
    }
  }

  private static Determination answer(
      ResolvedProfile profile,
      StraightLine lines,
      Case one,
      DeterminationRequest request,
      RuleText file,
      int alteration) {
    Evaluation evaluation = new Evaluation(profile.withReadings(one.readings()), request);
    lines.evaluate(evaluation, file, alteration);
    return withoutTrace(evaluation.determination(false, Locale.CHINESE));
  }

  /** Cases do not expect anything of the trace, and it would make every answer differ. */
  private static Determination withoutTrace(Determination answer) {
    return new Determination(
        null,
        answer.locality(),
        answer.asOf(),
        answer.profile(),
        answer.household(),
        answer.categories(),
        answer.assistance(),
        answer.procedure(),
        answer.monitoring(),
        answer.deadlines(),
        answer.missing(),
        answer.notices(),
        null,
        answer.texts());
  }

  /** How many cases have an answer under the profile. */
  int size(ResolvedProfile profile) {
    return cases.getOrDefault(profile, List.of()).size();
  }

  /**
   * The first case that notices an alteration of the profile's data.
   *
   * @param altered what the profile becomes
   */
  Optional<Case> noticing(ResolvedProfile profile, ResolvedProfile altered) {
    return noticing(profile, altered, null, 0);
  }

  /** The first case that notices an alteration of a rule file of the profile. */
  Optional<Case> noticing(ResolvedProfile profile, RuleText file, int alteration) {
    return noticing(profile, profile, file, alteration);
  }

  private Optional<Case> noticing(
      ResolvedProfile profile, ResolvedProfile altered, RuleText file, int alteration) {
    StraightLine lines = rules.get(profile);
    for (Ready ready : cases.getOrDefault(profile, List.of())) {
      if (notices(altered, lines, ready, file, alteration)) {
        return Optional.of(ready.of());
      }
    }
    return Optional.empty();
  }

  private static boolean notices(
      ResolvedProfile altered, StraightLine lines, Ready ready, RuleText file, int alteration) {
    Determination answer;
    try {
      answer = answer(altered, lines, ready.of(), ready.request(), file, alteration);
    } catch (RuntimeException broken) {
      // A rule that breaks fails its case.
      return true;
    }
    return !answer.equals(ready.answer())
        && !CaseRunner.differences(ready.of(), answer, altered).isEmpty();
  }
}
