package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.toolkit.mutation.Mutant.Kind;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What might be written by mistake instead of one call of the vocabulary. */
final class Alternatives {
  /** One of them. */
  record Alternative(Kind kind, Expression expression) {}

  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          "below", List.of("atMost", "atLeast"),
          "atMost", List.of("below", "above"),
          "above", List.of("atLeast", "atMost"),
          "atLeast", List.of("above", "below"),
          "reached", List.of("under"),
          "under", List.of("reached"),
          "min", List.of("max"),
          "max", List.of("min"));

  private final UnaryOperator<String> unitOf;
  private final String speaker;
  private final List<Alternative> found = new ArrayList<>();

  private Alternatives(UnaryOperator<String> unitOf, String speaker) {
    this.unitOf = unitOf;
    this.speaker = speaker;
  }

  /**
   * The alternatives of a call.
   *
   * @param unitOf the unit of a standard by its key; null where it is not declared
   * @param speaker the variable that has the vocabulary; null where it goes without saying
   */
  static List<Alternative> of(MethodCallExpr call, UnaryOperator<String> unitOf, String speaker) {
    Alternatives alternatives = new Alternatives(unitOf, speaker);
    alternatives.look(call);
    return alternatives.found;
  }

  private void look(MethodCallExpr call) {
    String name = call.getNameAsString();
    for (String other : COMPARISONS.getOrDefault(name, List.of())) {
      boolean figure = name.equals("min") || name.equals("max");
      add(figure ? Kind.CONNECTIVE : Kind.COMPARISON, renamed(call, other));
    }
    switch (name) {
      case "anyOf" -> joined(call, "allOf");
      case "allOf" -> joined(call, "anyOf");
      case "isNot" -> add(Kind.CONNECTIVE, call.getArgument(1).clone());
      case "standard" -> shifted(call, isFine(unitOf.apply(text(call.getArgument(0)))));
      case "optionNumber" -> shifted(call, false);
      case "number" -> shifted(call, false);
      default -> codes(call);
    }
  }

  private void joined(MethodCallExpr call, String other) {
    int parts = call.getArguments().size() - 1;
    if (parts > 1) {
      add(Kind.CONNECTIVE, renamed(call, other));
      for (int i = 1; i <= parts; i++) {
        add(Kind.CONNECTIVE, without(call, i));
      }
    }
  }

  /** Money, shares and multiples are stated in hundredths, counts and periods in ones. */
  private static boolean isFine(String unit) {
    return unit != null
        && (unit.startsWith("CNY") || unit.equals("RATIO") || unit.equals("MULTIPLE"));
  }

  private void shifted(MethodCallExpr call, boolean fine) {
    for (String direction : List.of("plus", "minus")) {
      Expression step = new MethodCallExpr(speaker(), "number", args(new IntegerLiteralExpr("1")));
      if (fine) {
        step = new MethodCallExpr(step, "dividedBy", args(new IntegerLiteralExpr("100")));
      }
      add(Kind.LIMIT, new MethodCallExpr(call.clone(), direction, args(step)));
    }
  }

  private Expression speaker() {
    return speaker == null ? null : new NameExpr(speaker);
  }

  /** One of several codes of a type left out; the only one cannot be. */
  private void codes(MethodCallExpr call) {
    if (!Vocabulary.isCondition(call)) {
      return;
    }
    Map<String, List<Integer>> byType = new LinkedHashMap<>();
    for (int i = 1; i < call.getArguments().size(); i++) {
      int at = i;
      typeOfCode(call, i).ifPresent(t -> byType.computeIfAbsent(t, k -> new ArrayList<>()).add(at));
    }
    byType.values().stream()
        .filter(places -> places.size() > 1)
        .forEach(places -> places.forEach(i -> add(Kind.CODE, without(call, i))));
  }

  private static Optional<String> typeOfCode(MethodCallExpr call, int index) {
    Expression argument = call.getArgument(index);
    if (Vocabulary.isCode(argument)) {
      return Optional.of(argument.asFieldAccessExpr().getScope().toString());
    }
    // Some codes are the locality's own, and written as text.
    boolean text = call.getNameAsString().equals("oneOf") && argument.isStringLiteralExpr();
    return text ? Optional.of("") : Optional.empty();
  }

  private void add(Kind kind, Expression expression) {
    found.add(new Alternative(kind, expression));
  }

  private static NodeList<Expression> args(Expression argument) {
    return new NodeList<>(argument);
  }

  private static MethodCallExpr renamed(MethodCallExpr call, String name) {
    MethodCallExpr other = call.clone();
    other.setName(name);
    return other;
  }

  private static MethodCallExpr without(MethodCallExpr call, int argument) {
    MethodCallExpr other = call.clone();
    other.getArguments().remove(argument);
    return other;
  }

  private static String text(Expression expression) {
    return expression.isStringLiteralExpr() ? expression.asStringLiteralExpr().asString() : "";
  }
}
