package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.toolkit.report.Page;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One page that needs no other file: tables, and charts drawn in it. */
final class HtmlImpact implements ImpactWriter {
  private static final List<String> WORDS =
      List.of(
          "not-real",
          "changes",
          "unchanged",
          "money",
          "before",
          "after",
          "more",
          "monthly",
          "yearly",
          "once",
          "open-amounts",
          "least",
          "alone",
          "causes",
          "cause",
          "rule",
          "households-column",
          "more-monthly",
          "differing-items",
          "items",
          "gaining",
          "losing",
          "opened",
          "settled",
          "chart-items",
          "chart-costs",
          "chart-differences",
          "standings",
          "standings-hint",
          "open-facts",
          "count",
          "changed",
          "figures",
          "supplied-figures",
          "refusals",
          "about",
          "nothing");

  /** One way in which answers differ. */
  record Tile(String name, String value, String share) {}

  /** One cause. */
  record CauseRow(
      String words,
      String rule,
      String place,
      String clauses,
      String households,
      String more,
      String items) {}

  /** One category or programme. */
  record ItemRow(
      String name,
      String code,
      String before,
      String after,
      String gaining,
      String losing,
      String opened,
      String settled,
      String more) {}

  /** One standing before, with where its households stand after. */
  record StandingRow(String name, List<Cell> cells) {}

  /**
   * A cell of the matrix.
   *
   * @param heat how strongly it is coloured, percent
   * @param same whether the standing is the same
   */
  record Cell(String value, int heat, boolean same) {}

  /** One property and its households. */
  record Part(String title, List<PartRow> rows) {}

  /**
   * Households that share the property.
   *
   * @param share how many of them have another answer, percent
   */
  record PartRow(
      String name,
      String households,
      String changed,
      int share,
      String gaining,
      String losing,
      String up,
      String down,
      String more) {}

  /** A line of the table of money. */
  record MoneyRow(String name, String before, String after, String more) {}

  /** A name and what is said of it. */
  record Pair(String name, String value) {}

  @Override
  public void write(Impact impact, Labels labels, PrintWriter out) {
    Map<String, Object> values = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (String key : WORDS) {
      words.put(key.replace("-", ""), labels.word(key));
    }
    for (Change change : Change.values()) {
      words.put(change.name(), labels.of(change));
    }
    Comparison comparison = impact.comparison();
    values.put("w", words);
    values.put("lang", labels.console().language().getLanguage());
    values.put(
        "title", labels.word("title", comparison.before().name(), comparison.after().name()));
    values.put("source", labels.source());
    values.put("synthetic", labels.synthetic());
    values.put(
        "households", labels.word("households", impact.all().households(), impact.refused()));
    values.put("tiles", tiles(impact, labels));
    values.put("difference", Labels.more(impact.all().difference()));
    values.put("costBefore", Labels.money(impact.before().total().month()));
    values.put("costAfter", Labels.money(impact.after().total().month()));
    values.put("figures", comparison.figures().stream().map(labels::of).toList());
    values.put("supplied", supplied(comparison));
    values.put("notes", notes(impact, labels));
    values.put("money", money(impact, labels));
    values.put("causes", causes(impact, labels));
    values.put("items", items(impact, labels));
    Charts charts = new Charts(impact, labels);
    values.put("chartWidth", Charts.WIDTH);
    values.put("gains", charts.gainsAndLosses());
    values.put("costs", charts.costs());
    values.put("differences", charts.differences());
    List<Standing> standings = standings(impact);
    values.put("standingNames", standings.stream().map(labels::of).toList());
    values.put("standings", matrix(standings, impact, labels));
    values.put("parts", parts(impact, labels));
    values.put("open", open(impact));
    values.put("refusals", refusals(impact, labels));
    out.print(Page.of("impact.html").render(values));
  }

  private static List<Tile> tiles(Impact impact, Labels labels) {
    long all = impact.all().households();
    List<Tile> tiles = new ArrayList<>();
    for (Change change : Change.values()) {
      tiles.add(tile(labels.of(change), impact.all().count(change), all));
    }
    tiles.add(tile(labels.word("unchanged"), impact.all().unchanged(), all));
    tiles.add(tile(labels.word("unchanged-open"), impact.all().unchangedAndOpen(), all));
    return tiles;
  }

  private static Tile tile(String name, long count, long all) {
    return new Tile(name, Labels.count(count), Labels.percent(count, all));
  }

  private static List<Pair> supplied(Comparison comparison) {
    List<Pair> supplied = new ArrayList<>();
    if (!comparison.before().supplied().isEmpty()) {
      supplied.add(new Pair("A", Labels.supplied(comparison.before())));
    }
    if (!comparison.after().supplied().isEmpty()) {
      supplied.add(new Pair("B", Labels.supplied(comparison.after())));
    }
    return supplied;
  }

  private static List<Pair> notes(Impact impact, Labels labels) {
    List<Pair> notes = new ArrayList<>();
    impact.before().notes().forEach(note -> notes.add(new Pair("A", labels.note(note))));
    impact.after().notes().forEach(note -> notes.add(new Pair("B", labels.note(note))));
    return notes;
  }

  private static List<MoneyRow> money(Impact impact, Labels labels) {
    Money before = impact.before().total();
    Money after = impact.after().total();
    return List.of(
        new MoneyRow(
            labels.word("monthly"),
            Labels.money(before.month()),
            Labels.money(after.month()),
            Labels.more(impact.all().difference())),
        new MoneyRow(
            labels.word("alone"),
            Labels.money(impact.before().alone()),
            Labels.money(impact.after().alone()),
            ""),
        new MoneyRow(
            labels.word("yearly"),
            Labels.money(before.year()),
            Labels.money(after.year()),
            Labels.more(after.year().subtract(before.year()))),
        new MoneyRow(
            labels.word("once"),
            Labels.money(before.once()),
            Labels.money(after.once()),
            Labels.more(after.once().subtract(before.once()))),
        new MoneyRow(
            labels.word("open-amounts"),
            Labels.count(before.open()),
            Labels.count(after.open()),
            ""),
        new MoneyRow(
            labels.word("least"), Labels.money(before.least()), Labels.money(after.least()), ""));
  }

  private static List<CauseRow> causes(Impact impact, Labels labels) {
    return impact.causes().stream()
        .map(
            one ->
                new CauseRow(
                    labels.of(one.getKey()),
                    one.getKey().rule() == null ? "" : one.getKey().rule(),
                    Labels.place(one.getKey()),
                    String.join(", ", one.getKey().clauses()),
                    Labels.count(one.getValue().households()),
                    Labels.more(one.getValue().difference()),
                    labels.of(one.getValue())))
        .toList();
  }

  private static List<ItemRow> items(Impact impact, Labels labels) {
    return impact.items().entrySet().stream()
        .filter(one -> one.getValue().changes())
        .map(
            one -> {
              ItemTotal total = one.getValue();
              return new ItemRow(
                  labels.of(one.getKey()),
                  one.getKey().code(),
                  Labels.count(total.householdsBefore()),
                  Labels.count(total.householdsAfter()),
                  Labels.count(total.gaining()),
                  Labels.count(total.losing()),
                  Labels.count(total.opened()),
                  Labels.count(total.settled()),
                  Labels.more(total.difference()));
            })
        .toList();
  }

  /** Those in which anybody stands on either side. */
  private static List<Standing> standings(Impact impact) {
    List<Standing> standings = new ArrayList<>();
    for (Standing one : Standing.values()) {
      long households = 0;
      for (Standing other : Standing.values()) {
        households += impact.standing(one, other) + impact.standing(other, one);
      }
      if (households > 0) {
        standings.add(one);
      }
    }
    return standings;
  }

  private static List<StandingRow> matrix(List<Standing> standings, Impact impact, Labels labels) {
    long most = 1;
    for (Standing from : standings) {
      for (Standing to : standings) {
        most = from == to ? most : Math.max(most, impact.standing(from, to));
      }
    }
    List<StandingRow> rows = new ArrayList<>();
    for (Standing from : standings) {
      List<Cell> cells = new ArrayList<>();
      for (Standing to : standings) {
        long count = impact.standing(from, to);
        int heat = from == to || count == 0 ? 0 : (int) (12 + 60 * count / most);
        cells.add(new Cell(count == 0 ? "" : Labels.count(count), heat, from == to));
      }
      rows.add(new StandingRow(labels.of(from), cells));
    }
    return rows;
  }

  private static List<Part> parts(Impact impact, Labels labels) {
    return Breakdown.of(impact, labels).stream()
        .map(
            part ->
                new Part(
                    part.title(),
                    part.rows().stream().map(row -> partRow(row.name(), row.group())).toList()))
        .toList();
  }

  private static PartRow partRow(String name, Group group) {
    return new PartRow(
        name,
        Labels.count(group.households()),
        Labels.percent(group.changed(), group.households()),
        (int) (100 * group.changed() / Math.max(1, group.households())),
        Labels.count(group.count(Change.GAINS)),
        Labels.count(group.count(Change.LOSES)),
        Labels.count(group.count(Change.AMOUNT_UP)),
        Labels.count(group.count(Change.AMOUNT_DOWN)),
        Labels.more(group.difference()));
  }

  private static List<MoneyRow> open(Impact impact) {
    return OpenFact.of(impact).stream()
        .map(
            one ->
                new MoneyRow(
                    one.pointer(), Labels.count(one.before()), Labels.count(one.after()), ""))
        .toList();
  }

  private static List<Pair> refusals(Impact impact, Labels labels) {
    List<Pair> rows = new ArrayList<>();
    for (Result.Refused refused : impact.refusals()) {
      for (Result.Problem problem : refused.problems()) {
        rows.add(
            new Pair(
                refused.number() + " " + problem.pointer(),
                problem.code() + " " + labels.console().word(problem.message())));
      }
    }
    return rows;
  }
}
