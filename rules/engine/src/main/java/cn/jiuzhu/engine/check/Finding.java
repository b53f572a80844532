package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.Problem;
import cn.jiuzhu.engine.drools.RuleError;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.Words;

/**
 * Something found in the files of the profiles.
 *
 * @param file path from the root of the profiles, with {@code /}
 * @param line 1-based; 0 for the file as a whole
 * @param code what kind, e.g. {@code UNKNOWN_KEY}; each has a page in {@code
 *     regional-profiles/messages}
 * @param severity whether it keeps the profiles from being published
 * @param message what is wrong, naming the thing and its value
 * @param advice what to do about it; null if there is none
 */
public record Finding(
    String file, int line, String code, Severity severity, Words message, Words advice) {

  /** How much it matters. */
  public enum Severity {
    /** The profiles cannot be published. */
    ERROR,
    /** Worth a look; they can be published. */
    WARNING
  }

  /** A bundle that is refused. */
  public static Finding of(InvalidBundle refused) {
    return new Finding(
        refused.file(), 0, refused.code(), Severity.ERROR, refused.words(), refused.advice());
  }

  static Finding of(ProfileProblem problem) {
    return new Finding(
        problem.file(),
        problem.line(),
        problem.code(),
        Severity.ERROR,
        problem.message(),
        problem.advice());
  }

  static Finding of(RuleError error) {
    Words text = new Words(error.text(), error.text());
    return new Finding(
        error.file(), error.line(), "RULE_DOES_NOT_COMPILE", Severity.ERROR, text, null);
  }

  static Finding of(Problem problem) {
    Words text = new Words(problem.message(), problem.message());
    return new Finding(problem.file(), problem.line(), "CASE", Severity.ERROR, text, null);
  }

  static Finding of(CaseResult failed) {
    StringBuilder differences = new StringBuilder();
    failed.differences().forEach(one -> differences.append("; ").append(one));
    String text = failed.of().name() + differences;
    return new Finding(
        failed.of().file(),
        failed.of().line(),
        "CASE_FAILED",
        Severity.ERROR,
        new Words(text, text),
        new Words(
            "核对条款：改正规则，或改正案例的期望",
            "compare with the clause: correct the rule, or what the case expects"));
  }

  /** {@code file:line}, or the file alone. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }
}
