package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule taken apart: one subject, its conditions by name, and the conclusion.
 *
 * <p>This is the whole grammar of a rule here, and narrower than DRL's: {@code $v : Subject( $name
 * : expression, … ) then statement; end}.
 *
 * @param name the rule's name
 * @param variable the pattern's variable, {@code $h}
 * @param subject what it matches, {@code Household}
 * @param bindings its conditions and figures, in order
 * @param conclusion what stands after {@code then}
 */
public record RuleParts(
    String name, String variable, String subject, List<Binding> bindings, Piece conclusion) {

  /**
   * A piece of the rule file.
   *
   * @param text as written, without space around it
   * @param start where it begins in {@link RuleFile#text()}
   * @param line 1-based
   */
  public record Piece(String text, int start, int line) {
    /** Where it ends in the file's text, exclusive. */
    public int end() {
      return start + text.length();
    }
  }

  /**
   * A named condition or figure.
   *
   * @param name with its {@code $}
   * @param expression what it stands for
   */
  public record Binding(String name, Piece expression) {}

  private static final Pattern PATTERN = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\(");
  private static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*");

  /** The rules of a file that have this form, in the order of the file. */
  public static List<RuleParts> of(RuleFile file) {
    RuleText text = new RuleText(file.text());
    return text.rules().stream().flatMap(rule -> parts(file.text(), text, rule).stream()).toList();
  }

  private static Optional<RuleParts> parts(String text, RuleText scanned, RuleText.Rule rule) {
    String blanked = scanned.blanked();
    int end = rule.conditions().end();
    Matcher pattern = PATTERN.matcher(blanked).region(rule.conditions().start(), end);
    if (!pattern.lookingAt()) {
      return Optional.empty();
    }
    int close = closing(blanked, pattern.end(), end);
    if (close < 0 || !blanked.substring(close + 1, end).isBlank()) {
      return Optional.empty();
    }
    List<Binding> bindings = new ArrayList<>();
    for (RuleText.Span part : topLevel(blanked, pattern.end(), close)) {
      Matcher binding = BINDING.matcher(blanked).region(part.start(), part.end());
      if (!binding.lookingAt()) {
        return Optional.empty();
      }
      bindings.add(new Binding(binding.group(1), piece(text, scanned, binding.end(), part.end())));
    }
    return Optional.of(
        new RuleParts(
            rule.name(),
            pattern.group(1),
            pattern.group(2),
            List.copyOf(bindings),
            piece(text, scanned, rule.conclusion().start(), rule.conclusion().end())));
  }

  private static Piece piece(String text, RuleText scanned, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Piece(text.substring(start, to).stripTrailing(), start, scanned.lineAt(start));
  }

  /** Where the bracket closes that stands before {@code from}; -1 if it does not. */
  private static int closing(String blanked, int from, int to) {
    int depth = 1;
    for (int i = from; i < to; i++) {
      depth += depth(blanked.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int depth(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  /** The parts between commas that stand in no bracket; strings are blanked already. */
  private static List<RuleText.Span> topLevel(String blanked, int from, int to) {
    List<RuleText.Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      depth += depth(blanked.charAt(i));
      if (blanked.charAt(i) == ',' && depth == 0) {
        parts.add(new RuleText.Span(start, i));
        start = i + 1;
      }
    }
    parts.add(new RuleText.Span(start, to));
    return parts;
  }
}
