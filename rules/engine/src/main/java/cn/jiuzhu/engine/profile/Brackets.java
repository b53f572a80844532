package cn.jiuzhu.engine.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bracket or comma that a rule lacks, or has too much: what the compiler says of it names
 * a word far behind.
 */
final class Brackets {
  private static final Pattern BINDING = Pattern.compile("\\$\\w+(?=\\s*:)");

  /** What is wrong, and the position of the line on which it is to be mended. */
  record Found(Words what, int at) {}

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * @param text with comments and the insides of strings blanked
   */
  private Brackets(String text) {
    this.text = text;
  }

  /** In what stands between {@code when} and {@code then}. */
  static Optional<Found> inConditions(String text, RuleText.Span span) {
    return new Brackets(text).conditions(span);
  }

  /** In what stands between {@code then} and {@code end}. */
  static Optional<Found> inConclusion(String text, RuleText.Span span) {
    return new Brackets(text).conclusion(span);
  }

  private Optional<Found> conditions(RuleText.Span span) {
    Matcher binding = BINDING.matcher(text).region(span.start(), span.end());
    int from = span.start();
    while (binding.find()) {
      if (!walk(from, binding.start())) {
        return tooMany();
      }
      from = binding.start();
      String name = binding.group();
      if (open.size() > 1) {
        return unclosed(name);
      }
      int before = last(span.start(), from);
      char sign = before < 0 ? ' ' : text.charAt(before);
      if (open.isEmpty() && sign == ',') {
        return Optional.of(
            new Found(
                new Words("“" + name + "”之前多了一个右括号", "a bracket too many before '" + name + "'"),
                before));
      }
      if (!open.isEmpty() && sign != '(' && sign != ',') {
        return Optional.of(
            new Found(
                new Words("“" + name + "”之前缺少逗号", "a comma is missing before '" + name + "'"),
                before));
      }
    }
    if (!walk(from, span.end())) {
      return tooMany();
    }
    return open.isEmpty() ? Optional.empty() : unclosedAt("then", last(span.start(), span.end()));
  }

  private Optional<Found> conclusion(RuleText.Span span) {
    int from = span.start();
    for (int end = text.indexOf(';', from);
        end >= 0 && end < span.end();
        end = text.indexOf(';', from)) {
      if (!walk(from, end)) {
        return tooMany();
      }
      if (!open.isEmpty()) {
        return unclosed(";");
      }
      from = end + 1;
    }
    if (!walk(from, span.end())) {
      return tooMany();
    }
    return open.isEmpty() ? Optional.empty() : unclosed("end");
  }

  /** Whether no bracket is closed that is not open; those still open are kept. */
  private boolean walk(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')' && open.poll() == null) {
        open.push(i);
        return false;
      }
    }
    return true;
  }

  /** Where the bracket stands that nothing has opened. */
  private Optional<Found> tooMany() {
    return Optional.of(
        new Found(new Words("多了一个右括号", "a bracket is closed that was not opened"), open.peek()));
  }

  private Optional<Found> unclosed(String before) {
    return unclosedAt(before, open.peek());
  }

  private static Optional<Found> unclosedAt(String before, int at) {
    return Optional.of(
        new Found(
            new Words(
                "在“" + before + "”之前有一个括号没有合上", "a bracket is not closed before '" + before + "'"),
            at));
  }

  /** The last character before {@code to} that is no space; -1 if there is none. */
  private int last(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
