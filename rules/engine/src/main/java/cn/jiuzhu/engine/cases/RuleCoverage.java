package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
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
 * aside, for a reading that no locality has chosen cannot be met. A version that takes over a rule
 * unchanged takes over its cases. A file that no locality reaches, on any day, has no cases.
 */
public final class RuleCoverage {
  /** A rule and its text, whichever version it stands in. */
  private record Rule(String layer, String stage, String name, String text) {}

  private record Place(String file, String rule) {}

  private final Map<Place, Rule> rules = new HashMap<>();
  private final Set<String> options = new HashSet<>();
  private final List<RuleFile> files = new ArrayList<>();

  private RuleCoverage(ProfileSet profiles) {
    for (Layer layer : profiles.layers().values()) {
      for (LayerVersion version : layer.versions().values()) {
        options.addAll(version.options().keySet());
        version.rules().forEach(this::add);
      }
    }
    Set<String> reached = new HashSet<>();
    for (ResolvedProfile profile : profiles.resolutions()) {
      profile.ruleFiles().forEach(file -> reached.add(file.path()));
    }
    files.removeIf(file -> !reached.contains(file.path()));
  }

  /** The rules that none of the results shows, in order of layer, version and file. */
  public static List<Problem> gaps(ProfileSet profiles, List<CaseResult> results) {
    return new RuleCoverage(profiles).gaps(results);
  }

  private void add(RuleFile file) {
    files.add(file);
    List<String> lines = file.text().lines().toList();
    int end = lines.size();
    for (int i = file.rules().size() - 1; i >= 0; i--) {
      RuleHeader rule = file.rules().get(i);
      String text = String.join("\n", lines.subList(rule.line() - 1, end)).strip();
      end = rule.line() - 1;
      rules.put(
          new Place(file.path(), rule.name()),
          new Rule(file.layer(), file.stage(), rule.name(), text));
    }
  }

  private List<Problem> gaps(List<CaseResult> results) {
    Set<Rule> shown = new HashSet<>();
    for (CaseResult result : results) {
      if (result.determination() != null) {
        for (FiredRule fired : result.determination().rules()) {
          if (fired.saw().stream().allMatch(this::met)) {
            shown.add(rules.get(new Place(fired.file(), fired.rule())));
          }
        }
      }
    }
    List<Problem> gaps = new ArrayList<>();
    for (RuleFile file : files) {
      for (RuleHeader rule : file.rules()) {
        if (!shown.contains(rules.get(new Place(file.path(), rule.name())))) {
          String message = "no case meets the rule '" + rule.name() + "'";
          gaps.add(new Problem(file.path(), rule.line(), message));
        }
      }
    }
    return gaps;
  }

  private boolean met(Condition condition) {
    return condition.status() == Truth.MET || options.contains(condition.code());
  }
}
