package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.toolkit.report.Page;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** A page that can be handed on: struck out what is gone, underlined what is new. */
final class HtmlRedline implements RedlineWriter {
  /** A clause as the page shows it. */
  record Section(String id, String says, List<Row> rows, List<String> elsewhere) {}

  /** A change as the page shows it. */
  record Row(String how, String sign, String kind, String name, String place, List<Line> lines) {}

  /** A difference as the page shows it. */
  record Line(String label, List<Inline.Piece> pieces, String note) {}

  @Override
  public void write(Redline redline, Labels labels, PrintWriter out) {
    out.print(
        Page.of("diff.html")
            .render(
                Map.of(
                    "lang", labels.console().language().getLanguage(),
                    "title", labels.word("header", redline.before().name(), redline.after().name()),
                    "count", labels.counts(redline),
                    "layers", redline.versions().stream().map(labels::versions).toList(),
                    "sections",
                        redline.groups().stream().map(group -> section(group, labels)).toList())));
  }

  private static Section section(Redline.Group group, Labels labels) {
    Clause clause = group.clause() == null ? null : labels.clause(group.clause());
    return new Section(
        group.clause() == null ? labels.word("no-clause") : group.clause(),
        clause == null ? "" : labels.in(clause.says()),
        group.changes().stream().map(change -> row(change, labels)).toList(),
        group.elsewhere().stream()
            .map(change -> labels.word("elsewhere", labels.named(change), change.clauses().get(0)))
            .toList());
  }

  private static Row row(Change change, Labels labels) {
    return new Row(
        change.how().name(),
        change.how().sign(),
        labels.word("kind." + change.kind()),
        change.name(),
        Labels.places(change),
        change.details().stream()
            .map(
                detail ->
                    new Line(
                        detail.label(),
                        Inline.of(detail.before(), detail.after()),
                        detail.note() == null ? "" : detail.note()))
            .toList());
  }
}
