package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.policy.Subject;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** Which words of the rules are conditions, and which of their arguments are codes. */
final class Vocabulary {
  private static final Set<String> CONDITIONS = conditions();

  private Vocabulary() {}

  private static Set<String> conditions() {
    Set<String> names = new HashSet<>();
    add(Subject.class, names);
    for (Class<?> subject : Subject.class.getPermittedSubclasses()) {
      add(subject, names);
    }
    return names;
  }

  private static void add(Class<?> type, Set<String> names) {
    for (Method method : type.getMethods()) {
      if (method.getReturnType() == Condition.class) {
        names.add(method.getName());
      }
    }
  }

  /** The expression is a condition rather than a figure or a fact. */
  static boolean isCondition(Expression expression) {
    return expression instanceof MethodCallExpr call && CONDITIONS.contains(call.getNameAsString());
  }

  /** {@code Area.URBAN}: a constant of a type. */
  static boolean isCode(Expression expression) {
    return expression instanceof FieldAccessExpr access
        && access.getScope().isNameExpr()
        && Character.isUpperCase(access.getScope().asNameExpr().getNameAsString().charAt(0));
  }
}
