package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import cn.jiuzhu.toolkit.mutation.Mutant.Kind;
import cn.jiuzhu.toolkit.straight.Alterations;
import cn.jiuzhu.toolkit.straight.RuleText;
import cn.jiuzhu.toolkit.workspace.Layers;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.visitor.ModifierVisitor;
import com.github.javaparser.ast.visitor.Visitable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds every alteration of the rules while they are translated, and writes it beside what it
 * alters: {@code ($alteration == 17 ? atMost(…) : below(…))}.
 */
final class RuleMutants implements Alterations {
  private final UnaryOperator<String> unitOf;
  private final Layers layers;

  /**
   * An alteration of a rule.
   *
   * @param inCondition whether all it can change is what a condition comes to, which the trace of
   *     the rule shows
   */
  record Found(Mutant mutant, boolean inCondition) {}

  private final Map<RuleText, List<Found>> found = new LinkedHashMap<>();

  /**
   * @param unitOf the unit of a standard by its key
   * @param layers those whose rules are altered
   */
  RuleMutants(UnaryOperator<String> unitOf, Layers layers) {
    this.unitOf = unitOf;
    this.layers = layers;
  }

  /** The alterations of a file; the one of number n is the n-th, counted from 1. */
  Map<RuleText, List<Found>> found() {
    return found;
  }

  @Override
  public Expression condition(
      RuleFile file, RuleParts rule, RuleParts.Binding binding, Expression written) {
    if (!layers.has(file.layer())) {
      return written;
    }
    boolean condition = Vocabulary.isCondition(written);
    Site site = new Site(file, rule, binding.expression().line(), condition);
    return (Expression) written.accept(new Alter(site, null, Set.of()), null);
  }

  @Override
  public BlockStmt conclusion(RuleFile file, RuleParts rule, BlockStmt written) {
    if (!layers.has(file.layer())) {
      return written;
    }
    Set<String> conditions = new HashSet<>();
    for (RuleParts.Binding binding : rule.bindings()) {
      if (Vocabulary.isCondition(StaticJavaParser.parseExpression(binding.expression().text()))) {
        conditions.add(binding.name());
      }
    }
    Site site = new Site(file, rule, rule.conclusion().line(), false);
    return (BlockStmt) written.accept(new Alter(site, rule.variable(), conditions), null);
  }

  /** Where in the files the expression stands. */
  private record Site(RuleFile file, RuleParts rule, int line, boolean inCondition) {}

  private Expression beside(Site site, Node was, Kind kind, Expression becomes, Expression other) {
    List<Found> all = found.computeIfAbsent(RuleText.of(site.file()), f -> new ArrayList<>());
    int line = site.line() + was.getBegin().map(begin -> begin.line - 1).orElse(0);
    Mutant mutant =
        new Mutant(
            kind,
            site.file().layer(),
            site.file().path(),
            line,
            site.rule().name(),
            was.toString(),
            becomes.toString());
    all.add(new Found(mutant, site.inCondition()));
    Expression chosen =
        new BinaryExpr(
            new NameExpr(NUMBER),
            new IntegerLiteralExpr(String.valueOf(all.size())),
            BinaryExpr.Operator.EQUALS);
    return new EnclosedExpr(new ConditionalExpr(chosen, becomes, other));
  }

  private final class Alter extends ModifierVisitor<Void> {
    private final Site site;
    private final String speaker;
    private final Set<String> conditions;

    /**
     * @param speaker the variable that has the vocabulary, in a conclusion; otherwise null
     * @param conditions the bindings that are conditions, in a conclusion
     */
    Alter(Site site, String speaker, Set<String> conditions) {
      this.site = site;
      this.speaker = speaker;
      this.conditions = conditions;
    }

    @Override
    public Visitable visit(MethodCallExpr call, Void unused) {
      MethodCallExpr pristine = call.clone();
      super.visit(call, null);
      Expression altered = call;
      for (Alternatives.Alternative one : Alternatives.of(pristine, unitOf, speaker)) {
        altered = beside(site, pristine, one.kind(), one.expression(), altered);
      }
      return altered;
    }

    @Override
    public Visitable visit(NameExpr name, Void unused) {
      if (!conditions.contains(name.getNameAsString())) {
        return name;
      }
      // Joined of no parts: met whatever the facts are. Its code stays, so that no case notices
      // the name instead of the matter.
      Expression met =
          StaticJavaParser.parseExpression(
              speaker + ".allOf(" + name.getNameAsString() + ".code())");
      return beside(site, name, Kind.CONDITION, met, name.clone());
    }

    @Override
    public Visitable visit(FieldAccessExpr access, Void unused) {
      String other =
          switch (access.toString()) {
            case "Answer.Counting.WORKING_DAYS" -> "Answer.Counting.CALENDAR_DAYS";
            case "Answer.Counting.CALENDAR_DAYS" -> "Answer.Counting.WORKING_DAYS";
            default -> null;
          };
      return other == null
          ? access
          : beside(
              site, access, Kind.COUNTING, StaticJavaParser.parseExpression(other), access.clone());
    }
  }
}
