package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.profile.ProfileProblem;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Map;
import java.util.Set;

/**
 * Codes that a rule names and that there are not: {@code Category.DIBOA}, {@code Categry.DIBAO}.
 */
final class Constants {
  private Constants() {}

  static void check(Rule rule, Findings findings) {
    for (Rule.Bound bound : rule.bindings()) {
      for (FieldAccessExpr code : bound.expression().findAll(FieldAccessExpr.class)) {
        check(rule, code, bound.lineOf(code), findings);
      }
    }
    for (Expression statement : rule.statements()) {
      for (FieldAccessExpr code : statement.findAll(FieldAccessExpr.class)) {
        check(rule, code, rule.lineInConclusion(code), findings);
      }
    }
  }

  private static void check(Rule rule, FieldAccessExpr code, int line, Findings findings) {
    Map<String, Set<String>> known = PolicyWords.codes();
    String of = code.getScope().toString();
    String name = code.getNameAsString();
    if (known.containsKey(of)) {
      if (!known.get(of).contains(name)) {
        add(rule, line, name, known.get(of), findings);
      }
    } else if (code.getScope() instanceof NameExpr && Character.isUpperCase(of.charAt(0))) {
      add(rule, line, of, known.keySet(), findings);
    }
  }

  private static void add(Rule rule, int line, String name, Set<String> known, Findings findings) {
    findings.add(
        ProfileProblem.unknown(rule.path(), line, LintCode.UNKNOWN_WORD, name, known),
        Severity.ERROR);
  }
}
