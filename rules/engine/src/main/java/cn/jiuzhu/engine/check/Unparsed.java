package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.TokenRange;

/**
 * Where a condition or a conclusion cannot be read on. The rules' compiler goes back to where the
 * condition begins and names that.
 */
final class Unparsed {
  private Unparsed() {}

  static void check(RuleFile file, Findings findings) {
    JavaParser java = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW));
    for (RuleParts parts : RuleParts.of(file)) {
      for (RuleParts.Binding binding : parts.bindings()) {
        RuleParts.Piece expression = binding.expression();
        check(java, "{" + expression.text() + ";}", expression, file, findings);
      }
      RuleParts.Piece conclusion = parts.conclusion();
      check(java, "{" + conclusion.text() + "}", conclusion, file, findings);
    }
  }

  /** Of a block the parser says after which word it was at a loss; of an expression it does not. */
  private static void check(
      JavaParser java, String block, RuleParts.Piece piece, RuleFile file, Findings findings) {
    java.parseBlock(block).getProblems().stream()
        .flatMap(problem -> problem.getLocation().stream())
        .findFirst()
        .ifPresent(range -> findings.add(after(range, piece, file), Severity.ERROR));
  }

  private static ProfileProblem after(TokenRange range, RuleParts.Piece piece, RuleFile file) {
    int line = range.getBegin().getRange().map(place -> place.begin.line).orElse(1);
    String word = range.getBegin().getText();
    return ProfileProblem.of(
        file.path(),
        piece.line() + line - 1,
        ProblemCode.RULE_SYNTAX,
        "在“" + word + "”之后读不下去",
        "it cannot be read on after '" + word + "'");
  }

  /** What the compiler itself says, in the same words. */
  static ProfileProblem at(String word, String path, int line) {
    return ProfileProblem.of(
        path,
        line,
        ProblemCode.RULE_SYNTAX,
        "从“" + word + "”起读不下去",
        "it cannot be read on from '" + word + "'");
  }
}
