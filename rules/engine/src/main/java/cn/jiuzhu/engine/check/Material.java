package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lints look at: profiles that can be read, their rules taken apart once. */
final class Material {
  private final ProfileSource source;
  private final ProfileSet profiles;
  private final List<ResolvedProfile> resolutions;

  private final Map<String, List<Rule>> rules = new HashMap<>();

  Material(ProfileSource source, ProfileSet profiles) {
    this.source = source;
    this.profiles = profiles;
    this.resolutions = profiles.resolutions();
    // By text: the versions of a layer share most of their files.
    Map<String, RuleFile> texts = new LinkedHashMap<>();
    ruleFiles().forEach(file -> texts.putIfAbsent(file.text(), file));
    Map<String, List<Rule.Parsed>> parsed =
        texts.values().parallelStream()
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

  /** The files that decide, describe or try the policy: all but pages, below that path. */
  List<String> files(String below) {
    try {
      return source.files().stream()
          .filter(path -> path.startsWith(below) && !path.endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return new String(source.read(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line on which a key of the topmost level stands; 0 if it does not. */
  int lineOf(String path, String key) {
    Pattern start = Pattern.compile(Pattern.quote(key) + "\\s*:.*");
    List<String> lines = text(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (start.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 0;
  }
}
