package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * Why profiles could not be loaded.
 *
 * @param at when it was found
 * @param mistakes every mistake, in the order of the files
 */
record LoadFailure(Instant at, List<Mistake> mistakes) {
  /** As many as a refusal lists. */
  private static final int MOST_MISTAKES = 50;

  /**
   * One mistake in the files.
   *
   * @param file from the root of the profiles; null where no file is to blame
   * @param line from 1; 0 for the file as a whole
   * @param code what kind of mistake
   * @param message what is wrong
   * @param advice what to do about it; null if there is none
   */
  record Mistake(String file, int line, String code, Words message, Words advice) {

    private static Mistake of(Finding finding) {
      return new Mistake(
          finding.file(), finding.line(), finding.code(), finding.message(), finding.advice());
    }

    private Fault fault() {
      String where = place().isEmpty() ? "" : place() + " ";
      String zh = advice == null ? "" : "；" + advice.zh();
      String en = advice == null ? "" : " — " + advice.en();
      return new Fault(
          null, null, code, new Words(where + message.zh() + zh, where + message.en() + en));
    }

    /** {@code file:line}, the file alone, or nothing. */
    String place() {
      if (file == null) {
        return "";
      }
      return line > 0 ? file + ":" + line : file;
    }

    @Override
    public String toString() {
      String place = file == null ? "" : place() + " ";
      return place + code + " " + message.en() + (advice == null ? "" : " — " + advice.en());
    }
  }

  /** For what the check or the regression cases found; warnings keep nothing from being loaded. */
  static LoadFailure of(List<Finding> findings, Instant at) {
    return new LoadFailure(
        at,
        findings.stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            .map(Mistake::of)
            .toList());
  }

  static LoadFailure of(InvalidBundle refused, Instant at) {
    return of(List.of(Finding.of(refused)), at);
  }

  static LoadFailure of(InvalidProfiles invalid, Instant at) {
    return new LoadFailure(
        at,
        invalid.problems().stream()
            .map(
                problem ->
                    new Mistake(
                        problem.file(),
                        problem.line(),
                        problem.code(),
                        problem.message(),
                        problem.advice()))
            .toList());
  }

  static LoadFailure of(RulesDoNotCompile errors, Instant at) {
    return new LoadFailure(
        at,
        errors.errors().stream()
            .map(
                error ->
                    new Mistake(
                        error.file(),
                        error.line(),
                        "RULE_DOES_NOT_COMPILE",
                        new Words(error.text(), error.text()),
                        null))
            .toList());
  }

  /** For whoever asked for it: the first mistakes, each with its place and advice. */
  Refusal refusal(Words detail) {
    return new Refusal(
        ProblemKind.PROFILES_REFUSED,
        detail,
        mistakes.stream().limit(MOST_MISTAKES).map(Mistake::fault).toList());
  }

  /** For what no file is to blame for. */
  static LoadFailure of(Throwable unexpected, Instant at) {
    String name = unexpected.getClass().getSimpleName();
    Words message =
        new Words("载入时出错：" + name + "，详见日志", "loading failed with " + name + ", see the log");
    return new LoadFailure(at, List.of(new Mistake(null, 0, "INTERNAL_ERROR", message, null)));
  }
}
