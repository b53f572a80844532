package cn.jiuzhu.toolkit.impact;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/** For programs: every count by code; money in CNY. */
final class JsonImpact implements ImpactWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Override
  public void write(Impact impact, Labels labels, PrintWriter out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("population", labels.source()).put("synthetic", labels.synthetic());
    Comparison comparison = impact.comparison();
    side(root.putObject("before"), comparison.before(), impact.before());
    side(root.putObject("after"), comparison.after(), impact.after());
    root.put("households", impact.all().households()).put("refused", impact.refused());
    group(root.putObject("all"), impact.all());
    root.put("monthlyDifference", impact.all().difference());
    refusals(root.putArray("refusals"), impact, labels);
    figures(root.putArray("figures"), comparison, labels);
    causes(root.putArray("causes"), impact, labels);
    items(root.putArray("items"), impact, labels);
    standings(root.putArray("standings"), impact);
    for (Breakdown breakdown : Breakdown.of(impact, labels)) {
      ArrayNode rows = root.withObject("/by").putArray(breakdown.key());
      breakdown
          .rows()
          .forEach(
              row ->
                  group(
                      rows.addObject().put("code", row.code()).put("name", row.name()),
                      row.group()));
    }
    ArrayNode bars = root.putArray("monthlyDifferences");
    impact
        .differences()
        .bars()
        .forEach(
            bar ->
                bars.addObject()
                    .put("from", bar.from())
                    .put("to", bar.to())
                    .put("households", bar.households()));
    ArrayNode open = root.putArray("missing");
    OpenFact.of(impact)
        .forEach(
            one ->
                open.addObject()
                    .put("pointer", one.pointer())
                    .put("before", one.before())
                    .put("after", one.after()));
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static void side(ObjectNode node, Side side, Impact.OneSide counted) {
    node.put("policy", side.name())
        .put("locality", side.profile().locality())
        .put("asOf", side.day().toString())
        .put("version", side.profile().own().effective().toString())
        .put("digest", side.profile().own().digest());
    ObjectNode supplied = node.putObject("suppliedStandards");
    side.supplied().forEach((key, figure) -> supplied.set(key, MAPPER.valueToTree(figure)));
    money(node.putObject("due"), counted.total()).put("notCompared", counted.alone());
    ArrayNode notes = node.putArray("notices");
    counted.notes().forEach(notes::add);
  }

  private static ObjectNode money(ObjectNode node, Money money) {
    return node.put("month", money.month())
        .put("year", money.year())
        .put("once", money.once())
        .put("openAmounts", money.open())
        .put("openAtLeastMonth", money.least());
  }

  private static void group(ObjectNode node, Group group) {
    node.put("households", group.households())
        .put("changed", group.changed())
        .put("unchanged", group.unchanged())
        .put("unchangedAndOpen", group.unchangedAndOpen());
    for (Change change : Change.values()) {
      node.put(change.name(), group.count(change));
    }
    node.put("monthlyDifference", group.difference());
  }

  private static void refusals(ArrayNode list, Impact impact, Labels labels) {
    for (Result.Refused refused : impact.refusals()) {
      for (Result.Problem problem : refused.problems()) {
        list.addObject()
            .put("line", refused.number())
            .put("pointer", problem.pointer())
            .put("code", problem.code())
            .put("message", labels.console().word(problem.message()));
      }
    }
  }

  private static void figures(ArrayNode list, Comparison comparison, Labels labels) {
    for (Figures.Differing one : comparison.figures()) {
      list.addObject()
          .put("standard", one.key())
          .put("title", labels.standard(one.key()))
          .put("before", one.before())
          .put("after", one.after())
          .put("unit", one.unit())
          .put("file", one.file());
    }
  }

  private static void causes(ArrayNode list, Impact impact, Labels labels) {
    for (Map.Entry<Cause, CauseTotal> one : impact.causes()) {
      Cause cause = one.getKey();
      ObjectNode node =
          list.addObject()
              .put("kind", cause.kind().name())
              .put("code", cause.code())
              .put("moved", cause.moved() == null ? null : cause.moved().name())
              .put("words", labels.of(cause))
              .put("rule", cause.rule())
              .put("file", cause.file())
              .put("line", cause.line())
              .put("households", one.getValue().households())
              .put("monthlyDifference", one.getValue().difference());
      ArrayNode clauses = node.putArray("clauses");
      cause.clauses().forEach(clauses::add);
      ArrayNode standards = node.putArray("standards");
      cause.standards().forEach(standards::add);
      ObjectNode items = node.putObject("items");
      one.getValue().items().forEach((item, count) -> items.put(item.code(), count));
    }
  }

  private static void items(ArrayNode list, Impact impact, Labels labels) {
    impact
        .items()
        .forEach(
            (item, total) -> {
              ObjectNode node =
                  list.addObject()
                      .put("kind", item.kind().name())
                      .put("code", item.code())
                      .put("name", labels.of(item))
                      .put("householdsBefore", total.householdsBefore())
                      .put("householdsAfter", total.householdsAfter())
                      .put("gaining", total.gaining())
                      .put("losing", total.losing())
                      .put("personsGained", total.personsGained())
                      .put("personsLost", total.personsLost())
                      .put("opened", total.opened())
                      .put("settled", total.settled())
                      .put("monthlyDifference", total.difference());
              if (item.kind() == Item.Kind.PROGRAMME) {
                money(node.putObject("before"), total.before());
                money(node.putObject("after"), total.after());
              }
            });
  }

  private static void standings(ArrayNode list, Impact impact) {
    for (Standing from : Standing.values()) {
      for (Standing to : Standing.values()) {
        if (impact.standing(from, to) > 0) {
          list.addObject()
              .put("from", from.name())
              .put("to", to.name())
              .put("households", impact.standing(from, to));
        }
      }
    }
  }
}
