package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.LayerVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;

/** For programs; its texts are in the language asked for. */
final class JsonRedline implements RedlineWriter {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public void write(Redline redline, Labels labels, PrintWriter out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    write(root.putObject("before"), redline.before());
    write(root.putObject("after"), redline.after());
    ObjectNode counts = root.putObject("counts");
    redline
        .counts()
        .forEach(
            (kind, hows) -> {
              ObjectNode count = counts.putObject(kind.name());
              for (How how : How.values()) {
                count.put(how.name(), hows.getOrDefault(how, 0L));
              }
            });
    ArrayNode clauses = root.putArray("clauses");
    for (Redline.Group group : redline.groups()) {
      ObjectNode node = clauses.addObject().put("clause", group.clause());
      Clause clause = group.clause() == null ? null : labels.clause(group.clause());
      node.put("says", clause == null ? null : labels.in(clause.says()));
      ArrayNode changes = node.putArray("changes");
      group.changes().forEach(change -> write(changes.addObject(), change));
      ArrayNode elsewhere = node.putArray("elsewhere");
      for (Change change : group.elsewhere()) {
        elsewhere
            .addObject()
            .put("kind", change.kind().name())
            .put("name", change.name())
            .put("clause", change.clauses().get(0));
      }
    }
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static void write(ObjectNode node, Side side) {
    node.put("policy", side.name())
        .put("locality", side.profile().locality())
        .put("day", side.day().toString());
    ArrayNode layers = node.putArray("layers");
    for (LayerVersion version : side.profile().layers()) {
      layers
          .addObject()
          .put("layer", version.layer())
          .put("version", version.effective().toString());
    }
  }

  private static void write(ObjectNode node, Change change) {
    node.put("kind", change.kind().name())
        .put("how", change.how().name())
        .put("name", change.name());
    ArrayNode clauses = node.putArray("clauses");
    change.clauses().forEach(clauses::add);
    node.put("before", change.before()).put("after", change.after());
    ArrayNode details = node.putArray("details");
    for (Detail detail : change.details()) {
      details
          .addObject()
          .put("label", detail.label())
          .put("how", detail.how().name())
          .put("before", detail.before())
          .put("after", detail.after())
          .put("note", detail.note());
    }
  }
}
