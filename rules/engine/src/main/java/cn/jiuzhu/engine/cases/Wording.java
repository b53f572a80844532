package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which codes of the answers have no words in {@code texts.yaml}. Together with {@link
 * RuleCoverage} this reaches every code that a rule can utter.
 */
public final class Wording {
  private final SortedSet<String> codes = new TreeSet<>();

  private Wording() {}

  /** A problem for each code without words, at the first rule or case that it comes from. */
  public static List<ProfileProblem> gaps(ProfileSet profiles, List<CaseResult> results) {
    Map<String, ProfileProblem> gaps = new LinkedHashMap<>();
    for (CaseResult result : results) {
      Determination determination = result.determination();
      if (determination != null) {
        ResolvedProfile profile = profile(profiles, determination);
        for (String code : codes(determination)) {
          if (profile.text(code) == null) {
            String layer = profile.own().layer();
            gaps.putIfAbsent(
                layer + " " + code,
                ProfileProblem.of(
                    result.of().file(),
                    result.of().line(),
                    CaseCode.CODE_WITHOUT_WORDS,
                    code,
                    layer));
          }
        }
      }
    }
    return new ArrayList<>(gaps.values());
  }

  private static ResolvedProfile profile(ProfileSet profiles, Determination d) {
    try {
      return profiles.resolve(d.locality(), d.asOf(), d.profile().version());
    } catch (NoSuchProfile impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SortedSet<String> codes(Determination d) {
    Wording wording = new Wording();
    for (CategoryOutcome category : d.categories()) {
      wording.codes.add(category.code().name());
      wording.addConditions(category.conditions());
    }
    for (AssistanceOutcome one : d.assistance()) {
      wording.addConditions(one.conditions());
      if (one.amount() != null && one.amount().parts() != null) {
        one.amount().parts().forEach(part -> wording.codes.add(part.code()));
      }
    }
    for (FiredRule rule : d.rules()) {
      wording.addConditions(rule.saw());
    }
    d.deadlines().forEach(deadline -> wording.codes.add(deadline.kind()));
    wording.addMonitoring(d.monitoring());
    d.notices().forEach(notice -> wording.codes.add(notice.code()));
    return wording.codes;
  }

  private void addMonitoring(Monitoring monitoring) {
    monitoring.reasons().forEach(reason -> codes.add(reason.code()));
    monitoring.alerts().forEach(alert -> codes.add(alert.code()));
    monitoring.tasks().forEach(task -> codes.add(task.kind()));
    monitoring.reviews().forEach(review -> codes.add(review.kind()));
  }

  private void addConditions(List<Condition> conditions) {
    if (conditions != null) {
      for (Condition condition : conditions) {
        codes.add(condition.code());
        addConditions(condition.parts());
      }
    }
  }
}
