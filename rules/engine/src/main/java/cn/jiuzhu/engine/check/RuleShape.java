package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every rule is one subject with named conditions, each of them part of the conclusion.
 *
 * <p>A condition does not filter: it is worked out and handed to the conclusion. One that is not
 * handed on is asked for in vain, and the category is given without it.
 */
final class RuleShape implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    for (RuleFile file : material.ruleFiles()) {
      List<Rule> rules = material.rules(file);
      Set<String> shaped = rules.stream().map(Rule::name).collect(Collectors.toSet());
      for (RuleHeader header : file.rules()) {
        if (!shaped.contains(header.name())) {
          findings.add(file.path(), header.line(), LintCode.RULE_SHAPE, header.name());
        }
      }
      for (Rule rule : rules) {
        checkUsed(rule, findings);
        checkNamed(rule, findings);
      }
    }
  }

  private static void checkUsed(Rule rule, Findings findings) {
    Set<String> asked = new HashSet<>(named(rule).keySet());
    for (Rule.Bound bound : rule.bindings()) {
      bound.expression().findAll(NameExpr.class).forEach(name -> asked.add(name.getNameAsString()));
    }
    for (Rule.Bound bound : rule.bindings()) {
      if (!asked.contains(bound.name())) {
        findings.add(rule.path(), bound.line(), LintCode.BINDING_NOT_USED, bound.name());
      }
    }
  }

  /** What the conclusion names is the subject or a condition or figure of the rule. */
  static void checkNamed(Rule rule, Findings findings) {
    List<String> known = new ArrayList<>(List.of(rule.variable()));
    // Also those that cannot be parsed.
    rule.parsed().parts().bindings().forEach(binding -> known.add(binding.name()));
    named(rule)
        .forEach(
            (name, line) -> {
              if (name.startsWith("$") && !known.contains(name)) {
                findings.add(
                    ProfileProblem.unknown(
                        rule.path(), line, LintCode.VARIABLE_NOT_BOUND, name, known),
                    LintCode.VARIABLE_NOT_BOUND.severity());
              }
            });
  }

  /** What the conclusion names, and where first. */
  private static Map<String, Integer> named(Rule rule) {
    Map<String, Integer> named = new LinkedHashMap<>();
    rule.statements().stream()
        .flatMap(statement -> statement.findAll(NameExpr.class).stream())
        .forEach(name -> named.putIfAbsent(name.getNameAsString(), rule.lineInConclusion(name)));
    return named;
  }
}
