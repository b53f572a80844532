package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.engine.check.MessageCodes;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;

/**
 * What needs attention, a line each with its place first, and the count. The page of a kind of
 * finding is named where the first of its kind ends.
 */
final class TextReport implements ReportWriter {
  @Override
  public void write(Report report, Console console, PrintWriter out) {
    Set<String> explained = new HashSet<>();
    report
        .groups()
        .forEach(group -> group.items().forEach(item -> write(item, console, out, explained)));
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

  private static void write(Item item, Console console, PrintWriter out, Set<String> explained) {
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
    if (item.code() != null
        && MessageCodes.all().containsKey(item.code())
        && explained.add(item.code())) {
      out.println("    " + console.faint("→ " + MessageCodes.page(item.code())));
    }
  }
}
