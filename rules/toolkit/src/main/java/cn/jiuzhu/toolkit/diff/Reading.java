package cn.jiuzhu.toolkit.diff;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An expression of a rule as a person would say it: {@code 人均收入 低于 低保标准}. */
final class Reading {
  /** What follows the condition's own code is said between its two parts. */
  private static final Set<String> COMPARING =
      Set.of("below", "atMost", "above", "atLeast", "within");

  private static final Set<String> COMPUTING = Set.of("times", "minus", "plus");

  /** What follows the condition's own code is a fact and the codes that count. */
  private static final Set<String> LISTING = Set.of("oneOf", "hasAny");

  private static final Set<String> FIGURES = Set.of("standard", "optionNumber");

  private static final Set<String> JOINING = Set.of("anyOf", "allOf");

  private final Labels labels;
  private final JavaParser java =
      new JavaParser(
          new ParserConfiguration()
              .setLanguageLevel(LanguageLevel.RAW)
              .setAttributeComments(false));

  Reading(Labels labels) {
    this.labels = labels;
  }

  /** The expression in words; as it is where it cannot be taken apart. */
  String of(String expression) {
    return java.parseExpression(expression).getResult().map(this::said).orElse(expression);
  }

  /**
   * What the condition is called in answers; the binding's own name where it has no words.
   *
   * @param name of the binding, with its {@code $}
   */
  String title(String name, String expression) {
    return code(expression).map(labels::text).orElse(name);
  }

  /** The code of a condition; empty for a figure. */
  Optional<String> code(String expression) {
    return java.parseExpression(expression)
        .getResult()
        .flatMap(Expression::toMethodCallExpr)
        .filter(call -> !FIGURES.contains(call.getNameAsString()))
        .flatMap(call -> call.getArguments().getFirst())
        .flatMap(Expression::toStringLiteralExpr)
        .map(StringLiteralExpr::asString);
  }

  private String said(Expression tree) {
    if (tree instanceof MethodCallExpr call) {
      return said(call);
    }
    if (tree.isEnclosedExpr()) {
      return "(" + said(tree.asEnclosedExpr().getInner()) + ")";
    }
    if (tree.isStringLiteralExpr()) {
      String text = labels.text(tree.asStringLiteralExpr().asString());
      return text == null ? tree.asStringLiteralExpr().asString() : text;
    }
    if (tree.isNameExpr()) {
      return labels.fact(tree.asNameExpr().getNameAsString());
    }
    if (tree.isFieldAccessExpr()) {
      String scope = tree.asFieldAccessExpr().getScope().toString();
      String name = tree.asFieldAccessExpr().getNameAsString();
      return Character.isUpperCase(name.charAt(0))
          ? labels.constant(scope, name)
          : labels.word("reading.of", labels.fact(scope), labels.fact(name));
    }
    return tree.toString();
  }

  private String said(MethodCallExpr call) {
    String name = call.getNameAsString();
    NodeList<Expression> arguments = call.getArguments();
    if (COMPUTING.contains(name) && call.getScope().isPresent() && arguments.size() == 1) {
      return labels.word(
          "reading." + name, said(call.getScope().orElseThrow()), said(arguments.get(0)));
    }
    String said = own(name, arguments);
    return call.getScope()
        .filter(scope -> !scope.toString().startsWith("$"))
        .map(scope -> labels.word("reading.of", said(scope), said))
        .orElse(said);
  }

  private String own(String name, NodeList<Expression> arguments) {
    int count = arguments.size();
    if (name.equals("standard") && count > 0 && arguments.get(0).isStringLiteralExpr()) {
      String title = labels.standard(arguments.get(0).asStringLiteralExpr().asString());
      return count == 1 ? title : title + "(" + said(rest(arguments, 1)) + ")";
    }
    if (COMPARING.contains(name) && count >= 3) {
      return labels.word("reading." + name, said(arguments.get(1)), said(arguments.get(2)));
    }
    if (LISTING.contains(name) && count >= 3) {
      return labels.word("reading." + name, said(arguments.get(1)), either(rest(arguments, 2)));
    }
    if (JOINING.contains(name) && count >= 2) {
      return rest(arguments, 1).stream()
          .map(this::said)
          .collect(Collectors.joining(" " + labels.word("reading." + name) + " ", "(", ")"));
    }
    String worded = labels.wordOrNull("reading." + name, either(rest(arguments, 1)));
    if (worded != null && count >= 2) {
      return worded;
    }
    if (name.equals("number")) {
      return said(arguments);
    }
    String about =
        arguments.getFirst().filter(Expression::isStringLiteralExpr).map(this::said).orElse(null);
    if (about == null) {
      return name + "(" + said(arguments) + ")";
    }
    // The words of its code say what a condition asks.
    return count == 1 ? about : about + "(" + said(rest(arguments, 1)) + ")";
  }

  private static List<Expression> rest(NodeList<Expression> arguments, int from) {
    return arguments.size() <= from ? List.of() : arguments.subList(from, arguments.size());
  }

  private String said(List<Expression> arguments) {
    return arguments.stream().map(this::said).collect(Collectors.joining(labels.word("comma")));
  }

  private String either(List<Expression> codes) {
    return codes.stream().map(this::said).collect(Collectors.joining(labels.word("or")));
  }
}
