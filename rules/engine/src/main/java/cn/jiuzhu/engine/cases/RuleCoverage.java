package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules no case shows at work.
 *
 * <p>Most rules match every member and leave it to their conditions to decide, so that firing says
 * little: a rule is shown where a case met all its conditions. Conditions on an option are left
 * aside, for a reading that no locality has chosen cannot be met. A version that takes over a file
 * unchanged takes over its cases.
 */
public final class RuleCoverage {
  private record Rule(String layer, String stage, String text, String name) {}

  private final ProfileSet profiles;
  private final Map<String, RuleFile> files = new HashMap<>();
  private final Set<String> options = new HashSet<>();

  private RuleCoverage(ProfileSet profiles) {
    this.profiles = profiles;
    for (Layer layer : profiles.layers().values()) {
      for (LayerVersion version : layer.versions().values()) {
        options.addAll(version.options().keySet());
        version.rules().forEach(file -> files.put(file.path(), file));
      }
    }
  }

  /** The rules that none of the results shows, in order of layer, version and file. */
  public static List<Problem> gaps(ProfileSet profiles, List<CaseResult> results) {
    return new RuleCoverage(profiles).gaps(results);
  }

  private List<Problem> gaps(List<CaseResult> results) {
    Set<Rule> shown = new HashSet<>();
    for (CaseResult result : results) {
      if (result.determination() != null) {
        for (FiredRule fired : result.determination().rules()) {
          if (fired.saw().stream().allMatch(this::met)) {
            shown.add(rule(files.get(fired.file()), fired.rule()));
          }
        }
      }
    }
    List<Problem> gaps = new ArrayList<>();
    for (Layer layer : profiles.layers().values()) {
      for (LayerVersion version : layer.versions().values()) {
        for (RuleFile file : version.rules()) {
          for (RuleHeader rule : file.rules()) {
            if (!shown.contains(rule(file, rule.name()))) {
              gaps.add(
                  new Problem(
                      file.path(), rule.line(), "no case meets the rule '" + rule.name() + "'"));
            }
          }
        }
      }
    }
    return gaps;
  }

  private boolean met(Condition condition) {
    return condition.status() == Truth.MET || options.contains(condition.code());
  }

  private static Rule rule(RuleFile file, String name) {
    return new Rule(file.layer(), file.stage(), file.text(), name);
  }
}
