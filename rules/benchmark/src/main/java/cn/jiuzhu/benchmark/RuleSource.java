package cn.jiuzhu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a rule as it stands in a rule file.
 *
 * @param name the rule's name
 * @param variable the pattern's variable, {@code $h}
 * @param subject what it matches, {@code Household}
 * @param bindings its named conditions, in order
 * @param conclusion what stands after {@code then}
 */
record RuleSource(
    String name, String variable, String subject, List<Binding> bindings, String conclusion) {

  /** One named condition: {@code $income : below(…)}. */
  record Binding(String name, String expression) {}

  private static final Pattern RULE =
      Pattern.compile(
          "rule\\s+\"([^\"]+)\".*?when\\s+(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\((.*?)\\)\\s*then\\s(.*?)\\send\\b",
          Pattern.DOTALL);

  static List<RuleSource> of(String file) {
    List<RuleSource> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(file.replaceAll("(?m)//.*$", ""));
    while (matcher.find()) {
      rules.add(
          new RuleSource(
              matcher.group(1),
              matcher.group(2),
              matcher.group(3),
              bindings(matcher.group(4)),
              matcher.group(5).strip()));
    }
    return rules;
  }

  private static List<Binding> bindings(String pattern) {
    List<Binding> bindings = new ArrayList<>();
    for (String part : topLevel(pattern)) {
      int colon = part.indexOf(':');
      bindings.add(
          new Binding(part.substring(0, colon).strip(), part.substring(colon + 1).strip()));
    }
    return bindings;
  }

  /** Splits at the commas that stand in no bracket and no string. */
  private static List<String> topLevel(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')') {
        depth--;
      } else if (!quoted && c == ',' && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
