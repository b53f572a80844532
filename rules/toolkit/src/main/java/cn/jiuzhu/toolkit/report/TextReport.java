package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import java.io.PrintWriter;

/** What needs attention, a line each with its place first, and the count. */
final class TextReport implements ReportWriter {
  @Override
  public void write(Report report, Console console, PrintWriter out) {
    report.groups().forEach(group -> group.items().forEach(item -> write(item, console, out)));
    long failed = report.count(Outcome.FAILED);
    String count =
        console.word(
            "report.count",
            report.title(),
            report.count(Outcome.PASSED),
            failed,
            report.count(Outcome.WARNING));
    out.println(failed > 0 ? console.red(count) : console.green(count));
  }

  private static void write(Item item, Console console, PrintWriter out) {
    if (item.outcome() == Outcome.PASSED) {
      return;
    }
    StringBuilder line = new StringBuilder(console.bold(item.place()));
    if (item.code() != null) {
      boolean failed = item.outcome() == Outcome.FAILED;
      line.append(' ').append(failed ? console.red(item.code()) : console.yellow(item.code()));
    } else {
      line.append(' ').append(item.name());
    }
    if (item.message() != null) {
      line.append(' ').append(console.word(item.message()));
    }
    out.println(line);
    if (item.advice() != null) {
      out.println("    " + console.faint(console.word(item.advice())));
    }
    for (Words detail : item.details()) {
      out.println("    " + console.word(detail));
    }
  }
}
