package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.RuleFile;
import java.util.List;

/** Rules whose conditions can never all hold. */
final class Contradictions implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    for (RuleFile file : material.ruleFiles()) {
      for (Rule rule : material.rules(file)) {
        rule.conclusions().forEach(conclusion -> check(rule, conclusion, findings));
      }
    }
    new FixedOptions(material).check(findings);
  }

  private static void check(Rule rule, Conclusion conclusion, Findings findings) {
    List<Conclusion.Required> all = conclusion.required();
    for (int i = 0; i < all.size(); i++) {
      Conclusion.Required one = all.get(i);
      if (one.literal().isImpossible()) {
        findings.add(rule.path(), one.line(), LintCode.UNREACHABLE_RULE, one.written());
      }
      for (Conclusion.Required before : all.subList(0, i)) {
        if (one.literal().contradicts(before.literal())) {
          findings.add(
              rule.path(),
              one.line(),
              LintCode.CONTRADICTORY_CONDITIONS,
              before.written(),
              one.written());
        }
      }
    }
  }
}
