package cn.jiuzhu.toolkit.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses behind what names none itself, a programme or a wording: those of the first rule that
 * speaks of it.
 */
final class ClauseIndex {
  private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"|\\.([A-Z][A-Z0-9_]+)\\b");

  private final Map<String, List<String>> clauses = new HashMap<>();

  /**
   * @param rules those of the later policy first
   */
  ClauseIndex(List<RuleOf> rules) {
    for (RuleOf rule : rules) {
      Matcher code = CODE.matcher(rule.body());
      while (code.find()) {
        clauses.putIfAbsent(
            code.group(1) == null ? code.group(2) : code.group(1), rule.header().clauses());
      }
    }
  }

  /** The first of them; empty if no rule speaks of it. */
  List<String> first(String code) {
    return clauses.getOrDefault(code, List.of()).stream().limit(1).toList();
  }

  /** Those that it names, else the first of its rule. */
  List<String> of(String code, List<String> own) {
    return own.isEmpty() ? first(code) : own;
  }
}
