package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules utter is described: programmes in {@code programmes.yaml}, codes in {@code
 * texts.yaml}.
 */
final class Described implements Lint {
  private static final Set<String> FIRST_IS_A_CODE =
      Set.of(
          "category",
          "graded",
          "mapped",
          "part",
          "monitor",
          "monitorFirst",
          "alert",
          "task",
          "review",
          "reviewFromRecognition",
          "checkOnce",
          "validity",
          "deadline",
          "period");

  /** Conditions of the engine's own that these stand for. */
  private static final Map<String, List<String>> IMPLIED =
      Map.of(
          "ableToWork", List.of("no-statutory-incapacity", "assessed-able-to-work"),
          "anyoneAbleToWork",
              List.of("able-to-work", "no-statutory-incapacity", "assessed-able-to-work"),
          "anyoneEmployed", List.of("employed"));

  @Override
  public void check(Material material, Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      for (Rule rule : material.rules(profile)) {
        rule.asked().forEach(asked -> checkCondition(rule, asked, profile, findings));
        rule.told().forEach(call -> checkConclusion(rule, call, profile, findings));
      }
    }
  }

  private static void checkCondition(
      Rule rule, Rule.Asked asked, ResolvedProfile profile, Findings findings) {
    if (!asked.bound().isCondition()) {
      return;
    }
    MethodCallExpr call = asked.call();
    if (PolicyWords.isCondition(asked.method())
        && !call.getArguments().isEmpty()
        && call.getArgument(0) instanceof StringLiteralExpr code) {
      requireWords(rule, asked.line(), code.asString(), profile, findings);
    }
    IMPLIED
        .getOrDefault(asked.method(), List.of())
        .forEach(code -> requireWords(rule, asked.line(), code, profile, findings));
  }

  private static void checkConclusion(
      Rule rule, MethodCallExpr call, ResolvedProfile profile, Findings findings) {
    if (call.getArguments().isEmpty()) {
      return;
    }
    String name = call.getNameAsString();
    Expression first = call.getArgument(0);
    int line = rule.lineInConclusion(call);
    boolean ofTheAnswer = call.getScope().filter(of -> of.toString().equals("answer")).isPresent();
    if (FIRST_IS_A_CODE.contains(name) && first instanceof StringLiteralExpr code) {
      requireWords(rule, line, code.asString(), profile, findings);
    } else if (FIRST_IS_A_CODE.contains(name) && first instanceof FieldAccessExpr category) {
      requireWords(rule, line, category.getNameAsString(), profile, findings);
    } else if (name.equals("programme")
        && ofTheAnswer
        && first instanceof StringLiteralExpr programme
        && profile.programme(programme.asString()) == null) {
      findings.add(
          rule.path(),
          line,
          LintCode.PROGRAMME_NOT_DESCRIBED,
          programme.asString(),
          profile.locality());
    }
  }

  private static void requireWords(
      Rule rule, int line, String code, ResolvedProfile profile, Findings findings) {
    if (profile.text(code) == null) {
      findings.add(
          ProfileProblem.of(
              rule.path(), line, CaseCode.CODE_WITHOUT_WORDS, code, profile.locality()),
          Finding.Severity.WARNING);
    }
  }
}
