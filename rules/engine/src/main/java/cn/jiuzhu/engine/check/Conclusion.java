package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One conclusion of a rule and what it requires.
 *
 * @param says the statement without its conditions, its figures written out: two conclusions are
 *     the same where this is
 * @param required of all its conditions, in order
 * @param requirements the same as texts, for comparing
 */
record Conclusion(String says, List<Required> required, Set<String> requirements) {

  /** What a condition requires, and the line on which it is written. */
  record Required(Literal literal, int line) {
    String written() {
      return literal.written().toString();
    }
  }

  static List<Conclusion> of(
      RuleParts parts, List<Rule.Bound> bindings, List<Expression> statements) {
    Map<String, Rule.Bound> bound = new LinkedHashMap<>();
    bindings.forEach(one -> bound.put(one.name(), one));
    List<Conclusion> conclusions = new ArrayList<>();
    for (Expression statement : statements) {
      List<Required> required = new ArrayList<>();
      for (NameExpr name : statement.findAll(NameExpr.class)) {
        Rule.Bound one = bound.get(name.getNameAsString());
        if (one != null && one.isCondition()) {
          for (Literal literal : Literal.of(one.expression())) {
            required.add(new Required(literal, one.lineOf(literal.written())));
          }
        }
      }
      conclusions.add(
          new Conclusion(
              says(statement, parts, bound), List.copyOf(required), requirements(required)));
    }
    return conclusions;
  }

  private static String says(Expression expression, RuleParts rule, Map<String, Rule.Bound> bound) {
    if (expression instanceof NameExpr name) {
      Rule.Bound one = bound.get(name.getNameAsString());
      if (one != null) {
        return one.isCondition() ? "" : Normal.text(one.expression());
      }
      return name.getNameAsString().equals(rule.variable())
          ? rule.subject()
          : name.getNameAsString();
    }
    if (expression instanceof MethodCallExpr call) {
      String scope = call.getScope().map(of -> says(of, rule, bound) + ".").orElse("");
      return call.getArguments().stream()
          .map(argument -> says(argument, rule, bound))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", ", scope + call.getNameAsString() + "(", ")"));
    }
    return expression.toString();
  }

  private static Set<String> requirements(List<Required> required) {
    return required.stream()
        .map(one -> one.literal().text())
        .collect(Collectors.toUnmodifiableSet());
  }
}
