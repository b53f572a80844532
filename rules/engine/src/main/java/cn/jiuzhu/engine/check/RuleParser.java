package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what stands in rules: expressions of Java with properties for getters. */
final class RuleParser {
  private final JavaParser java;

  private RuleParser() {
    java =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.RAW)
                .setAttributeComments(false)
                .setStoreTokens(false));
  }

  /** The rules of a file that have the form of a rule. */
  static List<Rule.Parsed> parse(RuleFile file) {
    RuleParser parser = new RuleParser();
    return RuleParts.of(file).stream().map(parser::parse).toList();
  }

  private Rule.Parsed parse(RuleParts parts) {
    List<Rule.Bound> bindings = new ArrayList<>();
    for (RuleParts.Binding binding : parts.bindings()) {
      java.parseExpression(binding.expression().text())
          .getResult()
          .ifPresent(
              tree ->
                  bindings.add(new Rule.Bound(binding.name(), tree, binding.expression().line())));
    }
    return Rule.Parsed.of(parts, List.copyOf(bindings), statements(parts.conclusion().text()));
  }

  private List<Expression> statements(String conclusion) {
    return java.parseBlock("{" + conclusion + "}").getResult().stream()
        .flatMap(block -> block.getStatements().stream())
        .map(RuleParser::expression)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Expression> expression(Statement statement) {
    return statement.toExpressionStmt().map(ExpressionStmt::getExpression);
  }
}
