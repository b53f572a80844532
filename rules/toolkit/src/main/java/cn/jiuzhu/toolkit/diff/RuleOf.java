package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.RuleParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule of one of the policies.
 *
 * @param file in which it stands
 * @param header what it says of itself
 * @param parts what it is made of; null where it has not the form of a rule
 */
record RuleOf(RuleFile file, RuleHeader header, RuleParts parts) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]{2,}");
  private static final Pattern TOLD =
      Pattern.compile("answer\\s*\\.\\s*(\\w+\\s*\\(\\s*(?:\"[^\"]+\"|\\w+\\.\\w+))");

  static List<RuleOf> all(Side side) {
    List<RuleOf> rules = new ArrayList<>();
    for (RuleFile file : side.profile().ruleFiles()) {
      Map<String, RuleParts> parts =
          RuleParts.of(file).stream()
              .collect(Collectors.toMap(RuleParts::name, part -> part, (one, other) -> one));
      file.rules().forEach(rule -> rules.add(new RuleOf(file, rule, parts.get(rule.name()))));
    }
    return rules;
  }

  String name() {
    return header.name();
  }

  String place() {
    return file.path() + ":" + header.line();
  }

  /** Its file without the number that orders it. */
  String subject() {
    return file.stage().substring(file.stage().indexOf('-') + 1);
  }

  /** What stands between {@code when} and {@code end}, space apart. */
  String body() {
    return parts == null
        ? ""
        : parts.subject()
            + parts.bindings().stream()
                .map(binding -> " " + binding.name() + " " + plain(binding.expression()))
                .collect(Collectors.joining())
            + " "
            + plain(parts.conclusion());
  }

  static String plain(RuleParts.Piece piece) {
    return piece.text().replaceAll("\\s+", " ");
  }

  /** What it first tells: {@code category(Category.DIBAO}; empty if nothing that has a code. */
  String told() {
    Matcher told = TOLD.matcher(parts == null ? "" : parts.conclusion().text());
    return told.find() ? told.group(1) : "";
  }

  /** The share of their words that two rules have in common, 0 to 1. */
  static double alike(RuleOf one, RuleOf other) {
    Map<String, Integer> words = words(one);
    Map<String, Integer> others = words(other);
    int common = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      common += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
    }
    int all = sum(words) + sum(others);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static Map<String, Integer> words(RuleOf rule) {
    Map<String, Integer> words = new HashMap<>();
    WORD.matcher(rule.body()).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
    return words;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
