package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lints look at: profiles that can be read, their rules taken apart once. */
final class Material {
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"");

  private final SourceTexts texts;
  private final ProfileSet profiles;
  private final Set<String> notCompiled;
  private final List<ResolvedProfile> resolutions;

  private final Map<String, List<Rule>> rules = new HashMap<>();

  /**
   * @param notCompiled paths of the rule files that do not compile: what they say is not known
   */
  Material(SourceTexts texts, ProfileSet profiles, Set<String> notCompiled) {
    this.texts = texts;
    this.profiles = profiles;
    this.notCompiled = notCompiled;
    this.resolutions = profiles.resolutions();
    // By text: the versions of a layer share most of their files.
    Map<String, RuleFile> byText = new LinkedHashMap<>();
    ruleFiles().forEach(file -> byText.putIfAbsent(file.text(), file));
    Map<String, List<Rule.Parsed>> parsed =
        byText.values().parallelStream()
            .collect(Collectors.toConcurrentMap(RuleFile::text, RuleParser::parse));
    for (RuleFile file : ruleFiles()) {
      rules.put(
          file.path(), parsed.get(file.text()).stream().map(rule -> new Rule(file, rule)).toList());
    }
  }

  ProfileSet profiles() {
    return profiles;
  }

  /** Every set of versions that some day asks for. */
  List<ResolvedProfile> resolutions() {
    return resolutions;
  }

  /** Every rule file of every version, reached or not. */
  List<RuleFile> ruleFiles() {
    return profiles.layers().values().stream()
        .flatMap(layer -> layer.versions().values().stream())
        .flatMap(version -> version.rules().stream())
        .toList();
  }

  /** The rules of a file that have the form of a rule. */
  List<Rule> rules(RuleFile file) {
    return rules.get(file.path());
  }

  /** The rules of a profile, in order of stage. */
  List<Rule> rules(ResolvedProfile profile) {
    List<Rule> rules = new ArrayList<>();
    profile.ruleFiles().forEach(file -> rules.addAll(rules(file)));
    return rules;
  }

  /** Whether every rule of the profile compiles. */
  boolean compiles(ResolvedProfile profile) {
    return profile.ruleFiles().stream().noneMatch(file -> notCompiled.contains(file.path()));
  }

  /** Every text that stands in the rules of a file, also where it does not compile. */
  Set<String> texts(RuleFile file) {
    Set<String> all = new HashSet<>(textsNotCompiled(file));
    rules(file).forEach(rule -> all.addAll(rule.texts()));
    return all;
  }

  /** The texts of a file that does not compile and need not have the form of rules. */
  Set<String> textsNotCompiled(RuleFile file) {
    return notCompiled.contains(file.path())
        ? TEXT.matcher(file.text())
            .results()
            .map(text -> text.group(1))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  List<String> files(String below) {
    return texts.files(below);
  }

  String text(String path) {
    return texts.text(path);
  }

  int lineOf(String path, String key) {
    return texts.lineOf(path, key);
  }
}
