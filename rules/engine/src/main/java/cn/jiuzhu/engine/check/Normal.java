package cn.jiuzhu.engine.check;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Expressions written so that two which ask the same are the same text: without the codes of
 * conditions, and in one order where order means nothing.
 */
final class Normal {
  private static final Set<String> JOINED = Set.of("anyOf", "allOf", "bothOrEither");

  private Normal() {}

  static String text(Expression expression) {
    if (!(expression instanceof MethodCallExpr call)) {
      return expression.toString();
    }
    String name = call.getNameAsString();
    List<String> arguments =
        arguments(call).stream().map(Normal::text).collect(Collectors.toList());
    if (JOINED.contains(name) || Literal.ANY_OF_CODES.contains(name)) {
      arguments.sort(null);
    }
    String scope = call.getScope().map(of -> text(of) + ".").orElse("");
    return scope + name + arguments.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  /** The arguments of a call, but the code of a condition. */
  static List<Expression> arguments(MethodCallExpr call) {
    NodeList<Expression> all = call.getArguments();
    boolean coded = PolicyWords.hasCode(call.getNameAsString()) && !all.isEmpty();
    return coded ? all.subList(1, all.size()) : all;
  }
}
