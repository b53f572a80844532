package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Table;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule asks of others, they have concluded before: classifications and categories. Asking
 * for what no file of a lower number has concluded breaks the determination.
 */
final class Sequence implements Lint {
  private static final Set<String> DECIDE = Set.of("category", "graded", "mapped");
  private static final Set<String> ASK_CATEGORY = Set.of("qualifies", "belongs", "firstOf");

  @Override
  public void check(Material material, Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      List<Rule> rules = material.rules(profile);
      if (!material.compiles(profile)
          || rules.size()
              < profile.ruleFiles().stream().mapToInt(file -> file.rules().size()).sum()) {
        // What a rule that does not compile or cannot be taken apart concludes is not known.
        continue;
      }
      Told told = new Told();
      rules.forEach(told::addRule);
      rules.forEach(rule -> rule.asked().forEach(asked -> ask(rule, asked, told, findings)));
      Table deductions = profile.table("income-deductions");
      if (deductions != null) {
        deductions.rows().forEach(row -> askWho(row, told, findings));
      }
    }
  }

  private static void ask(Rule rule, Rule.Asked asked, Told told, Findings findings) {
    int line = asked.line();
    String name = asked.method();
    List<Expression> arguments = asked.call().getArguments();
    switch (name) {
      case "classified" ->
          askText(rule, line, subject(rule, asked.call()), arguments, 0, told, findings);
      case "anyoneClassified", "supporterAtHome", "persons" ->
          askText(rule, line, "Person", arguments, 1, told, findings);
      case "ableToWork", "anyoneAbleToWork" ->
          told.askClassified(rule, line, "Person", "labour-incapacity", findings);
      default -> {
        if (ASK_CATEGORY.contains(name)) {
          arguments.stream()
              .flatMap(argument -> category(argument).stream())
              .forEach(category -> told.askCategory(rule, line, category, findings));
        }
      }
    }
  }

  private static void askText(
      Rule rule,
      int line,
      String subject,
      List<Expression> arguments,
      int at,
      Told told,
      Findings findings) {
    if (arguments.size() > at && arguments.get(at) instanceof StringLiteralExpr code) {
      told.askClassified(rule, line, subject, code.asString(), findings);
    }
  }

  private static void askWho(Table.Row row, Told told, Findings findings) {
    String who = row.cells().get("who");
    if (!who.equals("*") && !told.classified.containsKey("Person " + who)) {
      findings.add(row.file(), row.line(), LintCode.NEVER_CLASSIFIED, who, "Person");
    }
  }

  /** Whom a call speaks of: the rule's subject, or the household that it names. */
  private static String subject(Rule rule, MethodCallExpr call) {
    return call.getScope().isPresent() ? "Household" : rule.subject();
  }

  private static Optional<String> category(Expression expression) {
    return expression instanceof FieldAccessExpr field
            && field.getScope().toString().equals("Category")
        ? Optional.of(field.getNameAsString())
        : Optional.empty();
  }

  /** What the rules of a profile conclude; they are told in the order in which they fire. */
  private static final class Told {
    /** The last rule of each, by subject and code. */
    private final Map<String, Rule> classified = new HashMap<>();

    /** The first rule of each. */
    private final Map<String, Rule> decided = new HashMap<>();

    void addRule(Rule rule) {
      rule.told().forEach(call -> add(rule, call));
    }

    private void add(Rule rule, MethodCallExpr call) {
      List<Expression> arguments = call.getArguments();
      if (call.getNameAsString().equals("classify")
          && arguments.size() > 1
          && arguments.get(0) instanceof StringLiteralExpr code) {
        String subject = arguments.get(1) instanceof NameExpr ? rule.subject() : "Household";
        classified.put(subject + " " + code.asString(), rule);
      } else if (DECIDE.contains(call.getNameAsString())) {
        arguments.stream()
            .limit(1)
            .flatMap(argument -> category(argument).stream())
            .forEach(category -> decided.putIfAbsent(category, rule));
      }
    }

    /** Every route counts: one that comes later is left out without a word. */
    void askClassified(Rule rule, int line, String subject, String code, Findings findings) {
      Rule by = classified.get(subject + " " + code);
      if (by == null) {
        findings.add(rule.path(), line, LintCode.NEVER_CLASSIFIED, code, subject);
      } else {
        requireBefore(by, rule, line, LintCode.CLASSIFIED_TOO_LATE, code, findings);
      }
    }

    /** One route before is enough to answer; a category may have others that build on it. */
    void askCategory(Rule rule, int line, String category, Findings findings) {
      Rule by = decided.get(category);
      if (by == null) {
        findings.add(rule.path(), line, LintCode.NEVER_DECIDED, category);
      } else {
        requireBefore(by, rule, line, LintCode.DECIDED_TOO_LATE, category, findings);
      }
    }

    /** The rules of one file fire in its order, those of two files of one stage in any. */
    private static void requireBefore(
        Rule by, Rule rule, int line, LintCode late, String what, Findings findings) {
      int order = by.file().stage().compareTo(rule.file().stage());
      boolean sameFile = by.path().equals(rule.path());
      if (order > 0 || sameFile && by.line() >= rule.line()) {
        findings.add(rule.path(), line, late, what, by.fileOfAnyVersion());
      } else if (order == 0 && !sameFile) {
        findings.add(rule.path(), line, LintCode.SAME_STAGE, what, by.fileOfAnyVersion());
      }
    }
  }
}
