package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Scans a rule file as text, without parsing the language.
 *
 * <p>Comments and the insides of strings are blanked first, each character by a space so that every
 * position keeps its line. Words of the language are then found in the blanked text and the
 * contents of strings looked up at the same position in the original.
 */
final class RuleText {
  private static final String WORD_START = "(?<![\\p{L}\\p{N}_$.])";
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^[ \\t]*package[ \\t]+([\\p{L}\\p{N}_.$-]+)");
  private static final Pattern RULE_WORD =
      Pattern.compile(WORD_START + "(rule|when|then|end(?!\\s*[(.]))(?![\\p{L}\\p{N}_$-])");
  private static final Pattern NAME = Pattern.compile("\\G\\s*([\"'])( *)\\1");
  private static final Pattern CLAUSE = Pattern.compile("@clause\\s*\\(\\s*([\"'])( *)\\1");
  private static final Pattern CALL =
      Pattern.compile("(?<![\\p{L}\\p{N}_$])(standard|option|table)\\s*\\(\\s*([\"'])( *)\\2");
  private static final Pattern DISABILITY_IN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_$])disabilityIn\\s*\\(\\s*([\"'])( *)\\1\\s*,\\s*([\"'])( *)\\3");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          WORD_START
              + "(salience\\b|date-effective\\b|date-expires\\b|eval\\s*\\(|System\\s*\\.|new\\s+Date\\b)"
              + "|[\\p{L}_]+\\s*\\.\\s*now\\s*\\(");
  private static final Pattern NUMBER =
      Pattern.compile(WORD_START + "(\\.?\\d(?:[\\p{L}\\p{N}_]|\\.\\d)*)");
  private static final Pattern PLAIN = Pattern.compile("[01](\\.0+)?[BILDFbildf]?");

  /**
   * A rule: its name, the contents of its {@code @clause} (null if it has none), its line, and
   * where its conditions and its conclusion begin and end; both are empty in a rule that breaks
   * off.
   */
  record Rule(String name, String clauses, int line, Span conditions, Span conclusion) {}

  /** A part of the text, the end exclusive. */
  record Span(int start, int end) {}

  /** A call of {@code standard}, {@code option} or {@code table} with a literal name. */
  record Call(String function, String name, int line) {}

  /** Something found, and where. */
  record Hit(String text, int line) {}

  /** A place where the text breaks off, in words. */
  record Fault(Words what, int line) {}

  private final String original;
  private final int[] lineStarts;
  private final String blanked;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Hit> forbidden = new ArrayList<>();

  RuleText(String original) {
    this.original = original;
    this.lineStarts = lineStarts(original);
    this.blanked = blank();
    FORBIDDEN.matcher(blanked).results().forEach(match -> forbidden.add(hit(match)));
    findRules();
    rules.forEach(this::checkBrackets);
  }

  /** The package as written; null if there is none. */
  Hit packageName() {
    Matcher matcher = PACKAGE.matcher(blanked);
    return matcher.find() ? new Hit(matcher.group(1), lineAt(matcher.start(1))) : null;
  }

  List<Rule> rules() {
    return rules;
  }

  List<Call> calls() {
    return CALL.matcher(blanked)
        .results()
        .map(m -> new Call(m.group(1), original.substring(m.start(3), m.end(3)), lineAt(m.start())))
        .toList();
  }

  /** The tables in which a disability is looked up. */
  List<Hit> disabilityTables() {
    return DISABILITY_IN
        .matcher(blanked)
        .results()
        .map(m -> new Hit(original.substring(m.start(4), m.end(4)), lineAt(m.start(4))))
        .toList();
  }

  /** Words that no rule may use, and numbers other than 0 and 1 in conditions. */
  List<Hit> forbidden() {
    return forbidden;
  }

  List<Fault> faults() {
    return faults;
  }

  private void findRules() {
    Matcher words = RULE_WORD.matcher(blanked);
    String expected = "rule";
    int since = 0;
    int header = 0;
    Span head = null;
    Span conditions = null;
    while (words.find()) {
      String word = words.group(1);
      boolean conditionless = expected.equals("when") && word.equals("then");
      if (!word.equals(expected) && !conditionless) {
        continue;
      }
      switch (word) {
        case "when", "then" -> {
          if (expected.equals("when")) {
            head = new Span(since, words.start());
            header = conditionless ? words.start() : words.end();
          } else {
            addNumbers(since, words.start());
          }
          conditions = new Span(header, word.equals("when") ? header : words.start());
          expected = word.equals("when") ? "then" : "end";
        }
        case "end" -> {
          addRule(head, conditions, new Span(since, words.start()));
          head = null;
          expected = "rule";
        }
        default -> expected = "when";
      }
      since = words.end();
    }
    if (!expected.equals("rule")) {
      faults.add(
          new Fault(
              new Words("规则缺少 " + expected, "a rule lacks its '" + expected + "'"), lineAt(since)));
      if (head != null) {
        addRule(head, new Span(since, since), new Span(since, since));
      }
    }
  }

  private void addRule(Span head, Span conditions, Span conclusion) {
    Matcher name = NAME.matcher(blanked).region(head.start(), head.end());
    if (!name.find()) {
      faults.add(
          new Fault(new Words("规则名应加引号", "a rule name must be quoted"), lineAt(head.start())));
      return;
    }
    Matcher clause = CLAUSE.matcher(blanked).region(name.end(), head.end());
    rules.add(
        new Rule(
            original.substring(name.start(2), name.end(2)),
            clause.find() ? original.substring(clause.start(2), clause.end(2)) : null,
            lineAt(head.start()),
            conditions,
            conclusion));
  }

  /** One mistake a rule: what stands behind it is read otherwise than it is meant. */
  private void checkBrackets(Rule rule) {
    Brackets.inConditions(blanked, rule.conditions())
        .or(() -> Brackets.inConclusion(blanked, rule.conclusion()))
        .ifPresent(found -> faults.add(new Fault(found.what(), lineAt(found.at()))));
  }

  private void addNumbers(int from, int to) {
    Matcher numbers = NUMBER.matcher(blanked).region(from, to);
    while (numbers.find()) {
      if (!PLAIN.matcher(numbers.group()).matches()) {
        forbidden.add(hit(numbers));
      }
    }
  }

  private Hit hit(MatchResult match) {
    return new Hit(match.group(), lineAt(match.start()));
  }

  /** The text with comments and the insides of strings blanked, every position kept. */
  String blanked() {
    return blanked;
  }

  int lineAt(int position) {
    int found = Arrays.binarySearch(lineStarts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .map(at -> at + 1))
        .toArray();
  }

  private String blank() {
    StringBuilder out = new StringBuilder(original);
    int i = 0;
    while (i < out.length()) {
      if (original.startsWith("//", i)) {
        i = blank(out, i, endOrLength("\n", i, 0));
      } else if (original.startsWith("/*", i)) {
        int end = original.indexOf("*/", i + 2);
        if (end < 0) {
          faults.add(new Fault(new Words("注释未结束", "a comment does not end"), lineAt(i)));
        }
        i = blank(out, i, endOrLength("*/", i + 2, 2));
      } else if (out.charAt(i) == '"' || out.charAt(i) == '\'') {
        i = blankString(out, i);
      } else {
        i++;
      }
    }
    return out.toString();
  }

  private int blankString(StringBuilder out, int quote) {
    int i = quote + 1;
    while (i < out.length() && out.charAt(i) != out.charAt(quote) && out.charAt(i) != '\n') {
      i += out.charAt(i) == '\\' ? 2 : 1;
    }
    if (i >= out.length() || out.charAt(i) == '\n') {
      faults.add(new Fault(new Words("字符串未结束", "a string does not end"), lineAt(quote)));
    }
    return blank(out, quote + 1, Math.min(i, out.length())) + 1;
  }

  private int endOrLength(String mark, int from, int extra) {
    int at = original.indexOf(mark, from);
    return at < 0 ? original.length() : at + extra;
  }

  private static int blank(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (out.charAt(i) != '\n') {
        out.setCharAt(i, ' ');
      }
    }
    return to;
  }
}
