package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the conditions of every rule came to in the cases. */
final class Seen {
  /** A condition of a rule, in whichever version the rule stands. */
  record Place(Rule rule, String code) {}

  /** A rule, whichever version it stands in. */
  record Rule(String layer, String stage, String name) {}

  /** Where a rule stands, in the newest version that some day asks for. */
  record Where(String file, int line) {}

  private final Map<Place, Sight> sights = new LinkedHashMap<>();
  private final Map<String, RuleFile> files = new HashMap<>();
  private final Map<Rule, Where> rules = new HashMap<>();

  /** Looks at every condition of every rule that fired, parts of conditions among them. */
  Seen(ProfileSet profiles, List<CaseResult> results) {
    for (ResolvedProfile profile : profiles.resolutions()) {
      for (RuleFile file : profile.ruleFiles()) {
        files.put(file.path(), file);
        for (RuleHeader rule : file.rules()) {
          rules.put(rule(file, rule.name()), new Where(file.path(), rule.line()));
        }
      }
    }
    for (CaseResult result : results) {
      if (result.determination() != null) {
        result.determination().rules().forEach(this::look);
      }
    }
  }

  private static Rule rule(RuleFile file, String name) {
    return new Rule(file.layer(), file.stage(), name);
  }

  private void look(FiredRule fired) {
    Rule rule = rule(files.get(fired.file()), fired.rule());
    fired.saw().forEach(condition -> look(rule, condition));
  }

  private void look(Rule rule, Condition condition) {
    sights.computeIfAbsent(new Place(rule, condition.code()), p -> new Sight()).add(condition);
    if (condition.parts() != null) {
      condition.parts().forEach(part -> look(rule, part));
    }
  }

  /** Every condition that some case has evaluated. */
  Map<Place, Sight> sights() {
    return sights;
  }

  /** Where the rule stands. */
  Where where(Rule rule) {
    return rules.get(rule);
  }
}
