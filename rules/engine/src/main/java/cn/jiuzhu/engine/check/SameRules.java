package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules that conclude the same as another of the profile from the same conditions, or from more
 * than the other needs.
 *
 * <p>Only a rule that is superfluous in every profile that has it: one that a locality wrote before
 * its parent did stands for the days before.
 */
final class SameRules implements Lint {
  private record Concluding(Rule rule, Set<String> requirements) {}

  /** What makes a rule superfluous. */
  private record Instead(LintCode code, Rule rule) {}

  @Override
  public void check(Material material, Findings findings) {
    Map<String, Rule> superfluous = new LinkedHashMap<>();
    Map<String, Instead> instead = new HashMap<>();
    Set<String> needed = new HashSet<>();
    for (ResolvedProfile profile : material.resolutions()) {
      for (List<Concluding> same : bySaying(material.rules(profile)).values()) {
        for (Concluding one : same) {
          String place = one.rule().place();
          Instead other = instead(one, same);
          if (other == null) {
            needed.add(place);
          } else {
            superfluous.put(place, one.rule());
            instead.putIfAbsent(place, other);
          }
        }
      }
    }
    superfluous.keySet().removeAll(needed);
    superfluous.forEach(
        (place, rule) -> {
          Instead other = instead.get(place);
          findings.add(
              rule.path(), rule.line(), other.code(), other.rule().place(), other.rule().name());
        });
  }

  private static Map<String, List<Concluding>> bySaying(List<Rule> rules) {
    Map<String, List<Concluding>> bySaying = new HashMap<>();
    for (Rule rule : rules) {
      List<Conclusion> conclusions = rule.conclusions();
      // A rule that says several things is not superfluous because one of them is.
      if (conclusions.size() == 1) {
        Conclusion only = conclusions.get(0);
        bySaying
            .computeIfAbsent(rule.subject() + " " + only.says(), key -> new ArrayList<>())
            .add(new Concluding(rule, only.requirements()));
      }
    }
    return bySaying;
  }

  /** Of two that are equal the first stays. */
  private static Instead instead(Concluding one, List<Concluding> same) {
    boolean before = true;
    for (Concluding other : same) {
      if (other.equals(one)) {
        before = false;
      } else if (one.requirements().containsAll(other.requirements())) {
        boolean equal = one.requirements().equals(other.requirements());
        if (!equal || before) {
          return new Instead(
              equal ? LintCode.DUPLICATE_RULE_BODY : LintCode.SUBSUMED_RULE, other.rule());
        }
      }
    }
    return null;
  }
}
