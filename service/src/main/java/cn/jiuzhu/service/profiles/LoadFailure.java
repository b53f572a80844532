package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.Words;
import java.time.Instant;
import java.util.List;

/**
 * Why profiles could not be loaded.
 *
 * @param at when it was found
 * @param mistakes every mistake, in the order of the files
 */
record LoadFailure(Instant at, List<Mistake> mistakes) {

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
    @Override
    public String toString() {
      String place = file == null ? "" : file + ":" + line + " ";
      return place + code + " " + message.en() + (advice == null ? "" : " — " + advice.en());
    }
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

  /** For what no file is to blame for. */
  static LoadFailure of(Throwable unexpected, Instant at) {
    String name = unexpected.getClass().getSimpleName();
    Words message =
        new Words("载入时出错：" + name + "，详见日志", "loading failed with " + name + ", see the log");
    return new LoadFailure(at, List.of(new Mistake(null, 0, "INTERNAL_ERROR", message, null)));
  }
}
