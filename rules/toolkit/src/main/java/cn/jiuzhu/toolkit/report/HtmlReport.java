package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.report.Report.Group;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** One page that needs no other file, for a tester to hand on. */
final class HtmlReport implements ReportWriter {
  /** An item as the page shows it. */
  record Row(
      String place,
      String name,
      String outcome,
      String message,
      String advice,
      List<String> details) {}

  /** A group as the page shows it. */
  record Part(String name, boolean open, long failed, List<Row> rows) {}

  @Override
  public void write(Report report, Console console, PrintWriter out) throws IOException {
    out.print(
        Page.of("report.html")
            .render(
                Map.of(
                    "lang", console.language().getLanguage(),
                    "title", report.title(),
                    "passed", report.count(Outcome.PASSED),
                    "failed", report.count(Outcome.FAILED),
                    "warnings", report.count(Outcome.WARNING),
                    "parts",
                        report.groups().stream().map(group -> part(group, console)).toList())));
  }

  private static Part part(Group group, Console console) {
    long failed = group.items().stream().filter(item -> item.outcome() == Outcome.FAILED).count();
    return new Part(
        group.name(),
        failed > 0,
        failed,
        group.items().stream().map(item -> row(item, console)).toList());
  }

  private static Row row(Item item, Console console) {
    return new Row(
        item.place(),
        item.code() == null ? item.name() : item.code(),
        item.outcome().name(),
        text(item.message(), console),
        text(item.advice(), console),
        item.details().stream().map(console::word).toList());
  }

  private static String text(Words words, Console console) {
    return words == null ? "" : console.word(words);
  }
}
