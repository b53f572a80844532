package cn.jiuzhu.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON Merge Patch (RFC 7396) of objects: null removes, an object goes deeper, else replaces. */
final class MergePatch {
  private MergePatch() {}

  static void apply(ObjectNode target, ObjectNode patch) {
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      String name = field.getKey();
      if (field.getValue().isNull()) {
        target.remove(name);
      } else if (field.getValue() instanceof ObjectNode deeper) {
        apply(target.get(name) instanceof ObjectNode same ? same : target.putObject(name), deeper);
      } else {
        target.set(name, field.getValue());
      }
    }
  }
}
