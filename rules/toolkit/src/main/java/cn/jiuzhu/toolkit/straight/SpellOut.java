package cn.jiuzhu.toolkit.straight;

import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.visitor.ModifierVisitor;
import com.github.javaparser.ast.visitor.Visitable;

/**
 * Spells out the subject of a condition: {@code perCapitaIncome} is {@code
 * $h.getPerCapitaIncome()}.
 */
final class SpellOut extends ModifierVisitor<Void> {
  private final String subject;

  SpellOut(String subject) {
    this.subject = subject;
  }

  @Override
  public Visitable visit(MethodCallExpr call, Void unused) {
    super.visit(call, null);
    if (call.getScope().isEmpty()) {
      call.setScope(new NameExpr(subject));
    }
    return call;
  }

  @Override
  public Visitable visit(FieldAccessExpr access, Void unused) {
    super.visit(access, null);
    String name = access.getNameAsString();
    return isProperty(name) ? new MethodCallExpr(access.getScope(), getter(name)) : access;
  }

  @Override
  public Visitable visit(NameExpr name, Void unused) {
    String text = name.getNameAsString();
    return isProperty(text) ? new MethodCallExpr(new NameExpr(subject), getter(text)) : name;
  }

  /** Types and their constants start with a capital, variables with a dollar. */
  private static boolean isProperty(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  private static String getter(String name) {
    return "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
