package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.RuleParts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the rules of a policy stand, and which codes each concludes. */
final class RulePlaces {
  private static final Pattern WORD = Pattern.compile("[\\w-]+");

  private record Key(String file, String rule) {}

  private record Place(int line, Set<String> concluded) {}

  private final Map<Key, Place> rules = new HashMap<>();

  RulePlaces(ResolvedProfile profile) {
    for (RuleFile file : profile.ruleFiles()) {
      Map<String, Set<String>> concluded = new HashMap<>();
      RuleParts.of(file).forEach(rule -> concluded.put(rule.name(), words(rule.conclusion())));
      for (RuleHeader rule : file.rules()) {
        rules.put(
            new Key(file.path(), rule.name()),
            new Place(rule.line(), concluded.getOrDefault(rule.name(), Set.of())));
      }
    }
  }

  private static Set<String> words(RuleParts.Piece conclusion) {
    Set<String> words = new HashSet<>();
    WORD.matcher(conclusion.text()).results().map(MatchResult::group).forEach(words::add);
    return words;
  }

  /** Whether the rule's conclusion names the code of a category, programme, task or whatever. */
  boolean concludes(FiredRule fired, String code) {
    Place place = rules.get(new Key(fired.file(), fired.rule()));
    return place != null && place.concluded().contains(code);
  }

  /** {@code file:line} of the rule. */
  String of(FiredRule fired) {
    Place place = rules.get(new Key(fired.file(), fired.rule()));
    return place == null ? fired.file() : fired.file() + ":" + place.line();
  }
}
