package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.toolkit.console.Console;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Map;

/** Tables for a terminal: what happens, what it costs, which rule does it, to whom. */
final class TextImpact implements ImpactWriter {
  private static final int MOST_OPEN = 8;
  private static final int MOST_CAUSES = 12;

  @Override
  public void write(Impact impact, Labels labels, PrintWriter out) {
    new Tables(impact, labels, out).write();
  }

  /** One result being written. */
  private record Tables(Impact impact, Labels labels, PrintWriter out) {

    void write() {
      head();
      changes();
      money();
      causes();
      items();
      standings();
      breakdowns();
      open();
    }

    private void title(String key) {
      out.println();
      out.println(labels.console().bold(labels.word(key)));
    }

    private void head() {
      Console console = labels.console();
      Comparison comparison = impact.comparison();
      out.println(
          console.bold(
              labels.word("title", comparison.before().name(), comparison.after().name())));
      out.println(labels.source());
      if (labels.synthetic()) {
        out.println(console.yellow(labels.word("not-real")));
      }
      String households = labels.word("households", impact.all().households(), impact.refused());
      out.println(impact.refused() > 0 ? console.red(households) : households);
      side("A", comparison.before(), impact.before());
      side("B", comparison.after(), impact.after());
      comparison.figures().forEach(one -> out.println(labels.word("figure") + labels.of(one)));
    }

    private void side(String which, Side side, Impact.OneSide counted) {
      String supplied = Labels.supplied(side);
      if (!supplied.isEmpty()) {
        out.println(labels.word("supplied", which, supplied));
      }
      counted.notes().stream()
          .filter(note -> !note.startsWith("CALLER_SUPPLIED_STANDARD"))
          .forEach(note -> out.println(which + " " + labels.note(note)));
    }

    private void changes() {
      title("changes");
      Group all = impact.all();
      Columns columns = new Columns(1);
      for (Change change : Change.values()) {
        share(columns, labels.of(change), all.count(change));
      }
      share(columns, labels.word("unchanged"), all.unchanged());
      share(columns, labels.word("unchanged-open"), all.unchangedAndOpen());
      columns.print(out);
    }

    private void share(Columns columns, String what, long count) {
      columns.row(what, Labels.count(count), Labels.percent(count, impact.all().households()));
    }

    private void money() {
      title("money");
      Money before = impact.before().total();
      Money after = impact.after().total();
      Columns columns =
          new Columns(1).row("", labels.word("before"), labels.word("after"), labels.word("more"));
      columns.row(
          labels.word("monthly"),
          Labels.money(before.month()),
          Labels.money(after.month()),
          Labels.more(impact.all().difference()));
      if (impact.before().alone().add(impact.after().alone()).signum() != 0) {
        columns.row(
            labels.word("alone"),
            Labels.money(impact.before().alone()),
            Labels.money(impact.after().alone()),
            "");
      }
      both(columns, "yearly", before.year(), after.year());
      both(columns, "once", before.once(), after.once());
      columns.row(
          labels.word("open-amounts"), Labels.count(before.open()), Labels.count(after.open()));
      both(columns, "least", before.least(), after.least());
      columns.print(out);
    }

    private void both(Columns columns, String key, BigDecimal before, BigDecimal after) {
      if (before.signum() != 0 || after.signum() != 0) {
        columns.row(
            labels.word(key),
            Labels.money(before),
            Labels.money(after),
            Labels.more(after.subtract(before)));
      }
    }

    private void causes() {
      if (impact.causes().isEmpty()) {
        return;
      }
      title("causes");
      int more = impact.causes().size() - MOST_CAUSES;
      for (Map.Entry<Cause, CauseTotal> one :
          impact.causes().subList(0, Math.min(MOST_CAUSES, impact.causes().size()))) {
        Cause cause = one.getKey();
        CauseTotal total = one.getValue();
        out.println(
            "  "
                + labels.console().bold(labels.of(cause))
                + "  "
                + labels.word("cause-total", total.households(), Labels.more(total.difference())));
        if (cause.rule() != null) {
          out.println("    " + cause.rule());
          out.println(
              "    "
                  + labels
                      .console()
                      .faint(Labels.place(cause) + "  " + String.join(", ", cause.clauses())));
        }
        out.println("    → " + labels.of(total));
      }
      if (more > 0) {
        out.println("  " + labels.word("more-causes", more));
      }
    }

    private void items() {
      if (impact.items().values().stream().noneMatch(ItemTotal::changes)) {
        return;
      }
      title("items");
      Columns columns =
          new Columns(1)
              .row(
                  "",
                  labels.word("before"),
                  labels.word("after"),
                  labels.word("gaining"),
                  labels.word("losing"),
                  labels.word("opened"),
                  labels.word("settled"),
                  labels.word("more-monthly"));
      impact
          .items()
          .forEach(
              (item, total) -> {
                if (total.changes()) {
                  columns.row(
                      labels.of(item),
                      Labels.count(total.householdsBefore()),
                      Labels.count(total.householdsAfter()),
                      Labels.count(total.gaining()),
                      Labels.count(total.losing()),
                      Labels.count(total.opened()),
                      Labels.count(total.settled()),
                      Labels.more(total.difference()));
                }
              });
      columns.print(out);
    }

    private void standings() {
      title("standings");
      Columns columns = new Columns(3);
      for (Standing from : Standing.values()) {
        for (Standing to : Standing.values()) {
          if (from != to && impact.standing(from, to) > 0) {
            columns.row(
                labels.of(from), "→", labels.of(to), Labels.count(impact.standing(from, to)));
          }
        }
      }
      long same = 0;
      for (Standing standing : Standing.values()) {
        same += impact.standing(standing, standing);
      }
      columns.row(labels.word("same-standing"), "", "", Labels.count(same));
      columns.print(out);
    }

    private void breakdowns() {
      for (Breakdown breakdown : Breakdown.of(impact, labels)) {
        out.println();
        out.println(labels.console().bold(breakdown.title()));
        Columns columns =
            new Columns(1)
                .row(
                    "",
                    labels.word("count"),
                    labels.word("changed"),
                    labels.word("gaining"),
                    labels.word("losing"),
                    labels.of(Change.AMOUNT_UP),
                    labels.of(Change.AMOUNT_DOWN),
                    labels.word("more-monthly"));
        breakdown
            .rows()
            .forEach(
                row ->
                    columns.row(
                        row.name(),
                        Labels.count(row.group().households()),
                        Labels.count(row.group().changed()),
                        Labels.count(row.group().count(Change.GAINS)),
                        Labels.count(row.group().count(Change.LOSES)),
                        Labels.count(row.group().count(Change.AMOUNT_UP)),
                        Labels.count(row.group().count(Change.AMOUNT_DOWN)),
                        Labels.more(row.group().difference())));
        columns.print(out);
      }
    }

    private void open() {
      if (impact.before().open().isEmpty() && impact.after().open().isEmpty()) {
        return;
      }
      title("open-facts");
      Columns columns = new Columns(1).row("", labels.word("before"), labels.word("after"));
      OpenFact.of(impact).stream()
          .limit(MOST_OPEN)
          .forEach(
              one ->
                  columns.row(
                      one.pointer(), Labels.count(one.before()), Labels.count(one.after())));
      columns.print(out);
    }
  }
}
