package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.toolkit.console.Console;

/** Tells which entries were refused and why, the first of them one by one as they come. */
final class Refusals {
  private static final int SHOWN = 20;

  private final Console console;
  private final String source;
  private long count;

  Refusals(Console console, String source) {
    this.console = console;
    this.source = source;
  }

  /** Tells of the result if it was refused; returns whether it was. */
  boolean tell(Result result) {
    if (!(result instanceof Result.Refused refused)) {
      return false;
    }
    if (count++ < SHOWN) {
      for (Result.Problem problem : refused.problems()) {
        console
            .err()
            .println(
                console.bold(source + ":" + refused.number())
                    + " "
                    + console.red(problem.code())
                    + " "
                    + (problem.pointer().isEmpty() ? "" : problem.pointer() + " ")
                    + console.word(problem.message()));
      }
    }
    return true;
  }

  /** Says how many there were beyond those told. */
  void end() {
    if (count > SHOWN) {
      console.err().println(console.word("impact.more-refused", count - SHOWN));
    }
  }
}
