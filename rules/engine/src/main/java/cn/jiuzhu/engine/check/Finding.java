package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.Difference;
import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.Words;
import java.util.stream.Collectors;

/**
 * Something found in the files of the profiles.
 *
 * @param file path from the root of the profiles, with {@code /}
 * @param line 1-based; 0 for the file as a whole
 * @param code what kind, e.g. {@code UNKNOWN_KEY}; each but those of a bundle has a page in {@code
 *     regional-profiles/messages}
 * @param severity whether it keeps the profiles from being published
 * @param message what is wrong, naming the thing and its value
 * @param advice what to do about it
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

  /** A mistake or gap, and how much it matters. */
  public static Finding of(ProfileProblem problem, Severity severity) {
    return new Finding(
        problem.file(),
        problem.line(),
        problem.code(),
        severity,
        problem.message(),
        problem.advice());
  }

  static Finding of(String file, int line, LintCode code, Object... details) {
    return of(file, line, code, code.severity(), details);
  }

  static Finding of(String file, int line, MessageCode code, Severity severity, Object... details) {
    return of(ProfileProblem.of(file, line, code, details), severity);
  }

  static Finding of(CaseResult failed) {
    String differences =
        failed.differences().stream().map(Difference::toString).collect(Collectors.joining("; "));
    Case of = failed.of();
    return of(of.file(), of.line(), LintCode.CASE_FAILED, of.name(), differences);
  }

  /** {@code file:line}, or the file alone. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  /** {@code file:line CODE message — advice}, in English. */
  @Override
  public String toString() {
    return place() + " " + code + " " + message.en() + " — " + advice.en();
  }
}
