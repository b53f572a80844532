package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule with its conditions and its conclusion as trees, in the file in which it stands. */
record Rule(RuleFile file, Parsed parsed) {

  /**
   * A rule, wherever it stands.
   *
   * @param bindings those that can be parsed; what cannot does not compile either
   * @param statements of the conclusion, in order
   * @param asked every call in its conditions and figures
   * @param told every call in its conclusion
   * @param texts every text that stands in it
   * @param conclusions what it says, and what each requires
   */
  record Parsed(
      RuleParts parts,
      List<Bound> bindings,
      List<Expression> statements,
      List<Asked> asked,
      List<MethodCallExpr> told,
      Set<String> texts,
      List<Conclusion> conclusions) {

    static Parsed of(RuleParts parts, List<Bound> bindings, List<Expression> statements) {
      List<Asked> asked =
          bindings.stream()
              .flatMap(
                  bound ->
                      bound.expression().findAll(MethodCallExpr.class).stream()
                          .map(call -> new Asked(bound, call)))
              .toList();
      List<MethodCallExpr> told =
          statements.stream()
              .flatMap(statement -> statement.findAll(MethodCallExpr.class).stream())
              .toList();
      Set<String> texts =
          Stream.concat(bindings.stream().map(Bound::expression), statements.stream())
              .flatMap(tree -> tree.findAll(StringLiteralExpr.class).stream())
              .map(StringLiteralExpr::asString)
              .collect(Collectors.toUnmodifiableSet());
      return new Parsed(
          parts,
          bindings,
          statements,
          asked,
          told,
          texts,
          Conclusion.of(parts, bindings, statements));
    }
  }

  /** A call in a condition or figure. */
  record Asked(Bound bound, MethodCallExpr call) {
    String method() {
      return call.getNameAsString();
    }

    int line() {
      return bound.lineOf(call);
    }
  }

  /**
   * A named condition or figure.
   *
   * @param name with its {@code $}
   * @param line of the file on which it begins
   */
  record Bound(String name, Expression expression, int line) {

    /** Whether it is a condition, not a figure or a day. */
    boolean isCondition() {
      return expression instanceof MethodCallExpr call
          && PolicyWords.isCondition(call.getNameAsString());
    }

    int lineOf(Node node) {
      return line + node.getBegin().map(begin -> begin.line - 1).orElse(0);
    }
  }

  String name() {
    return parsed.parts().name();
  }

  String path() {
    return file.path();
  }

  String subject() {
    return parsed.parts().subject();
  }

  String variable() {
    return parsed.parts().variable();
  }

  List<Bound> bindings() {
    return parsed.bindings();
  }

  List<Expression> statements() {
    return parsed.statements();
  }

  int line() {
    return file.rules().stream()
        .filter(rule -> rule.name().equals(name()))
        .findFirst()
        .orElseThrow()
        .line();
  }

  /** The line of a node of the conclusion. */
  int lineInConclusion(Node node) {
    return parsed.parts().conclusion().line()
        + node.getBegin().map(begin -> begin.line - 1).orElse(0);
  }

  List<Asked> asked() {
    return parsed.asked();
  }

  List<MethodCallExpr> told() {
    return parsed.told();
  }

  Set<String> texts() {
    return parsed.texts();
  }

  List<Conclusion> conclusions() {
    return parsed.conclusions();
  }

  /** Its file in whichever version. */
  String fileOfAnyVersion() {
    return file.layer() + "/*/rules/" + file.stage() + ".drl";
  }

  /** {@code file:line}. */
  String place() {
    return path() + ":" + line();
  }
}
