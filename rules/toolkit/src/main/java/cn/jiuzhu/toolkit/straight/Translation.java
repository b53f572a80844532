package cn.jiuzhu.toolkit.straight;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;

/** Writes one rule file as one Java class. */
final class Translation {
  private final Alterations alterations;

  Translation(Alterations alterations) {
    this.alterations = alterations;
  }

  /**
   * The source of the class.
   *
   * @throws IllegalStateException if a rule is not of the one-pattern form
   */
  String of(RuleFile file, String className) {
    List<RuleParts> rules = RuleParts.of(file);
    if (rules.size() != file.rules().size()) {
      throw new IllegalStateException("a rule of another form in " + file.path());
    }
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < rules.size(); i++) {
      calls.append(
          "for (Object s : subjects) if (s instanceof %s one) { answer.firing(cited.get(%d)); rule%d(one, answer, %s); }%n"
              .formatted(rules.get(i).subject(), i, i, Alterations.NUMBER));
      methods.append(method(file, rules.get(i), i));
    }
    return """
        import cn.jiuzhu.engine.codes.*;
        import cn.jiuzhu.engine.policy.*;
        import java.util.List;
        public final class %s implements cn.jiuzhu.toolkit.straight.FileRules {
        @Override public void fire(List<?> subjects, Answer answer, List<RuleCited> cited, int %s) {
        %s}
        %s}
        """
        .formatted(className, Alterations.NUMBER, calls, methods);
  }

  private String method(RuleFile file, RuleParts rule, int index) {
    StringBuilder body = new StringBuilder();
    for (RuleParts.Binding binding : rule.bindings()) {
      Expression written = StaticJavaParser.parseExpression(binding.expression().text());
      Expression altered = alterations.condition(file, rule, binding, written);
      body.append("var %s = %s;%n".formatted(binding.name(), spelt(rule, altered)));
    }
    BlockStmt written = StaticJavaParser.parseBlock("{" + rule.conclusion().text() + "}");
    body.append(alterations.conclusion(file, rule, written));
    return "private static void rule%d(%s %s, Answer answer, int %s) {%n%s%n}%n"
        .formatted(index, rule.subject(), rule.variable(), Alterations.NUMBER, body);
  }

  private static String spelt(RuleParts rule, Expression expression) {
    return expression.accept(new SpellOut(rule.variable()), null).toString();
  }
}
