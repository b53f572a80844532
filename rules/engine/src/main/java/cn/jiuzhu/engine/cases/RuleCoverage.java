package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules no case shows at work, on both sides of their line.
 *
 * <p>Most rules match every member and leave it to their conditions to decide, so that firing says
 * little: a rule is shown where a case met all its conditions, and where a case that names one of
 * its clauses failed one of them. A version that takes over a rule unchanged takes over its cases.
 * A file that no locality reaches, on any day, has no cases.
 */
public final class RuleCoverage {
  /** A rule and its text, whichever version it stands in. */
  private record Rule(String layer, String stage, String name, String text) {}

  private record Place(String file, String rule) {}

  private final Map<Place, Rule> rules = new HashMap<>();
  private final Map<Place, RuleHeader> headers = new HashMap<>();
  private final Map<String, Clause> register = new HashMap<>();
  private final List<RuleFile> files = new ArrayList<>();

  private RuleCoverage(ProfileSet profiles) {
    for (Layer layer : profiles.layers().values()) {
      register.putAll(layer.clauses().clauses());
      for (LayerVersion version : layer.versions().values()) {
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
  public static List<ProfileProblem> gaps(ProfileSet profiles, List<CaseResult> results) {
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
      Place place = new Place(file.path(), rule.name());
      headers.put(place, rule);
      rules.put(place, new Rule(file.layer(), file.stage(), rule.name(), text));
    }
  }

  private List<ProfileProblem> gaps(List<CaseResult> results) {
    Set<Rule> met = new HashSet<>();
    Set<Rule> failed = new HashSet<>();
    Set<Rule> conditional = new HashSet<>();
    for (CaseResult result : results) {
      if (result.determination() != null) {
        Set<String> named = carriedOutBy(result.of().clauses());
        for (FiredRule fired : result.determination().rules()) {
          Place place = new Place(fired.file(), fired.rule());
          Rule rule = rules.get(place);
          List<Condition> saw = fired.saw();
          if (saw.stream().allMatch(one -> one.status() == Truth.MET)) {
            met.add(rule);
          }
          if (!saw.isEmpty()) {
            conditional.add(rule);
          }
          if (saw.stream().anyMatch(one -> one.status() == Truth.NOT_MET)
              && headers.get(place).clauses().stream().anyMatch(named::contains)) {
            failed.add(rule);
          }
        }
      }
    }
    List<ProfileProblem> gaps = new ArrayList<>();
    for (RuleFile file : files) {
      for (RuleHeader header : file.rules()) {
        Rule rule = rules.get(new Place(file.path(), header.name()));
        if (!met.contains(rule)) {
          gaps.add(gap(file, header, CaseCode.RULE_NOT_MET));
        } else if (conditional.contains(rule) && !failed.contains(rule)) {
          gaps.add(gap(file, header, CaseCode.RULE_NOT_FAILED));
        }
      }
    }
    return gaps;
  }

  private static ProfileProblem gap(RuleFile file, RuleHeader rule, CaseCode code) {
    return ProfileProblem.of(file.path(), rule.line(), code, rule.name());
  }

  /** The clauses themselves, and those of layers above that they apply. */
  private Set<String> carriedOutBy(List<String> clauses) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(clauses);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (all.add(id) && register.containsKey(id)) {
        open.addAll(register.get(id).applies());
      }
    }
    return all;
  }
}
