package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.report.Report.Group;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;

/** For programs: counts, then every item with its texts in the language asked for. */
final class JsonReport implements ReportWriter {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public void write(Report report, Console console, PrintWriter out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode().put("title", report.title());
    for (Outcome outcome : Outcome.values()) {
      root.put(outcome.name(), report.count(outcome));
    }
    ArrayNode items = root.putArray("items");
    for (Group group : report.groups()) {
      for (Item item : group.items()) {
        write(items.addObject().put("group", group.name()), item, console);
      }
    }
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static void write(ObjectNode node, Item item, Console console) {
    node.put("name", item.name()).put("outcome", item.outcome().name());
    if (item.code() != null) {
      node.put("code", item.code());
    }
    if (item.file() != null) {
      node.put("file", item.file()).put("line", item.line());
    }
    if (item.message() != null) {
      node.put("message", console.word(item.message()));
    }
    if (item.advice() != null) {
      node.put("advice", console.word(item.advice()));
    }
    ArrayNode details = node.putArray("details");
    for (Words detail : item.details()) {
      details.add(console.word(detail));
    }
  }
}
