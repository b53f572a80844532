package cn.jiuzhu.toolkit.straight;

import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.policy.RuleCited;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of one profile as plain Java. Safe for concurrent use. */
public final class StraightLine {
  private record Part(RuleText file, FileRules rules, List<RuleCited> cited) {}

  private final List<Part> parts;

  private StraightLine(List<Part> parts) {
    this.parts = parts;
  }

  /** The rules of a profile as written. */
  public static StraightLine of(ResolvedProfile profile) {
    return of(List.of(profile), Alterations.NONE).get(profile);
  }

  /**
   * The rules of several profiles with their alterations, compiled at once; a file that several
   * profiles share is translated once.
   *
   * @throws IllegalStateException without a JDK, or if a rule cannot be translated
   */
  public static Map<ResolvedProfile, StraightLine> of(
      Collection<ResolvedProfile> profiles, Alterations alterations) {
    Translation translation = new Translation(alterations);
    Map<RuleText, String> classes = new LinkedHashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (ResolvedProfile profile : profiles) {
      for (RuleFile file : profile.ruleFiles()) {
        if (!classes.containsKey(RuleText.of(file))) {
          String name = "Rules" + classes.size();
          classes.put(RuleText.of(file), name);
          sources.put(name, translation.of(file, name));
        }
      }
    }
    ClassLoader loader = InMemory.compile(sources);
    Map<RuleText, FileRules> loaded = new HashMap<>();
    classes.forEach((file, name) -> loaded.put(file, instance(loader, name)));
    Map<ResolvedProfile, StraightLine> all = new HashMap<>();
    profiles.forEach(profile -> all.put(profile, new StraightLine(parts(profile, loaded))));
    return all;
  }

  private static FileRules instance(ClassLoader loader, String name) {
    try {
      return (FileRules) loader.loadClass(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Part> parts(ResolvedProfile profile, Map<RuleText, FileRules> loaded) {
    List<Part> parts = new ArrayList<>();
    int order = 0;
    for (RuleFile file : profile.ruleFiles()) {
      List<RuleCited> cited = new ArrayList<>();
      for (RuleHeader rule : file.rules()) {
        List<String> clauses = profile.citing(rule.clauses());
        cited.add(new RuleCited(order++, rule.name(), file.path(), clauses));
      }
      RuleText text = RuleText.of(file);
      parts.add(new Part(text, loaded.get(text), cited));
    }
    return parts;
  }

  /** Fires the rules as they are written. */
  public void evaluate(Evaluation evaluation) {
    evaluate(evaluation, null, 0);
  }

  /**
   * Fires the rules with one alteration.
   *
   * @param file the file that it is in; null for none
   * @param alteration its number in the file
   */
  public void evaluate(Evaluation evaluation, RuleText file, int alteration) {
    for (Part part : parts) {
      int number = part.file().equals(file) ? alteration : 0;
      part.rules().fire(evaluation.subjects(), evaluation.answer(), part.cited(), number);
    }
  }
}
