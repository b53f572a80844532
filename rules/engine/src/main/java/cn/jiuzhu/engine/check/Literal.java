package cn.jiuzhu.engine.check;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that a condition requires: a question and the answer that it must have.
 *
 * @param question what is asked, in {@link Normal} text: two literals are compared where it is the
 *     same
 * @param codes for a question after one of several codes, which; empty for any other
 * @param operator for a comparison of numbers, its verb; null for any other
 * @param holds whether it must hold or must not
 * @param written as it stands in the rule
 */
record Literal(
    String question, Set<String> codes, String operator, boolean holds, Expression written) {
  /** Met by any one of the codes given; of these a fact has at most one where it is no list. */
  static final Set<String> ANY_OF_CODES =
      Set.of(
          "oneOf",
          "hasAny",
          "holds",
          "isA",
          "found",
          "inNeedOf",
          "qualifies",
          "enrolled",
          "belongs");

  /** Those whose first argument is the fact that is asked for. */
  private static final Set<String> OF_A_FACT = Set.of("oneOf", "hasAny");

  private static final Map<String, String> OPPOSITES =
      Map.of("below", "atLeast", "atLeast", "below", "atMost", "above", "above", "atMost");

  private static final Set<Set<String>> NEVER_BOTH =
      Set.of(Set.of("below", "atLeast"), Set.of("below", "above"), Set.of("atMost", "above"));

  /** Everything that must hold for the condition to hold. */
  static List<Literal> of(Expression condition) {
    List<Literal> literals = new ArrayList<>();
    add(condition, true, literals);
    return literals;
  }

  private static void add(Expression condition, boolean holds, List<Literal> literals) {
    if (!(condition instanceof MethodCallExpr call)) {
      literals.add(new Literal(condition.toString(), Set.of(), null, holds, condition));
      return;
    }
    List<Expression> arguments = Normal.arguments(call);
    String name = call.getNameAsString();
    if (name.equals("isNot") && arguments.size() == 1) {
      add(arguments.get(0), !holds, literals);
    } else if (name.equals(holds ? "allOf" : "anyOf") || joinsOne(name, arguments)) {
      arguments.forEach(part -> add(part, holds, literals));
    } else {
      literals.add(simple(call, name, arguments, holds));
    }
  }

  private static boolean joinsOne(String name, List<Expression> arguments) {
    return arguments.size() == 1 && (name.equals("allOf") || name.equals("anyOf"));
  }

  private static Literal simple(
      MethodCallExpr call, String name, List<Expression> arguments, boolean holds) {
    String scope = call.getScope().map(of -> Normal.text(of) + ".").orElse("");
    String same = name;
    List<String> texts = arguments.stream().map(Normal::text).toList();
    if (same.equals("reached") || same.equals("under")) {
      return compared(
          scope + "age ? " + texts, same.equals("under") ? "below" : "atLeast", holds, call);
    }
    if (OPPOSITES.containsKey(name) && !texts.isEmpty()) {
      return compared(
          scope + texts.get(0) + " ? " + texts.subList(1, texts.size()), name, holds, call);
    }
    if (name.equals("notStated") || name.equals("happened")) {
      return new Literal(
          scope + "stated " + texts, Set.of(), null, holds == name.equals("happened"), call);
    }
    if (ANY_OF_CODES.contains(name)) {
      int fact = OF_A_FACT.contains(name) ? 1 : 0;
      String question =
          scope + name + " " + String.join(" ", texts.subList(0, Math.min(fact, texts.size())));
      Set<String> codes = new TreeSet<>(texts.subList(Math.min(fact, texts.size()), texts.size()));
      return new Literal(question, codes, null, holds, call);
    }
    return new Literal(Normal.text(call), Set.of(), null, holds, call);
  }

  private static Literal compared(String question, String verb, boolean holds, Expression written) {
    return new Literal(question, Set.of(), holds ? verb : OPPOSITES.get(verb), true, written);
  }

  /** Whether the two can never both be so. */
  boolean contradicts(Literal other) {
    if (!question.equals(other.question)) {
      return belongsToNeither(other) || other.belongsToNeither(this);
    }
    if (operator != null && other.operator != null) {
      return !operator.equals(other.operator)
          && NEVER_BOTH.contains(Set.of(operator, other.operator));
    }
    if (!codes.isEmpty() || !other.codes.isEmpty()) {
      if (holds && other.holds) {
        return question.contains("oneOf ") && Collections.disjoint(codes, other.codes);
      }
      return holds != other.holds
          && (holds ? other.codes.containsAll(codes) : codes.containsAll(other.codes));
    }
    return holds != other.holds;
  }

  /** Whoever qualifies or is on file belongs: not to belong rules both out. */
  private boolean belongsToNeither(Literal other) {
    return !holds
        && other.holds
        && question.endsWith("belongs ")
        && codes.containsAll(other.codes)
        && !other.codes.isEmpty()
        && Set.of("qualifies ", "enrolled ")
            .contains(other.question.substring(other.question.lastIndexOf('.') + 1))
        && scope().equals(other.scope());
  }

  private String scope() {
    return question.substring(0, question.lastIndexOf('.') + 1);
  }

  /** Whether it is so in no case at all. */
  boolean isImpossible() {
    return holds
        && codes.isEmpty()
        && written instanceof MethodCallExpr call
        && ANY_OF_CODES.contains(call.getNameAsString());
  }

  /** What it requires, for comparing rules. */
  String text() {
    return (holds ? "" : "not ")
        + question
        + (operator == null ? "" : " " + operator)
        + (codes.isEmpty() ? "" : " " + codes);
  }
}
