package cn.jiuzhu.service.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON Merge Patch (RFC 7396): what is named is replaced, null takes it away. One thing more: the
 * elements of {@code members} are matched by their {@code id}, so that one person's wage can change
 * without everybody being sent again; an element that is new is added, one with {@code "remove":
 * true} goes.
 */
final class Patch {
  private static final String MEMBERS = "members";
  private static final String REMOVE = "remove";

  private Patch() {}

  /**
   * The document after the patch; neither argument is changed.
   *
   * @param target null for none
   */
  static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    if (target != null && target.isObject()) {
      result.setAll((ObjectNode) target);
    }
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      JsonNode known = result.get(field.getKey());
      if (field.getValue().isNull()) {
        result.remove(field.getKey());
      } else if (field.getKey().equals(MEMBERS) && field.getValue().isArray()) {
        result.set(MEMBERS, members(known, field.getValue()));
      } else {
        result.set(field.getKey(), merge(known, field.getValue()));
      }
    }
    return result;
  }

  private static ArrayNode members(JsonNode known, JsonNode patches) {
    Map<Object, JsonNode> byId = new LinkedHashMap<>();
    if (known != null && known.isArray()) {
      known.forEach(member -> byId.put(id(member), member));
    }
    for (JsonNode patch : patches) {
      if (patch.path(REMOVE).asBoolean()) {
        byId.remove(id(patch));
      } else {
        byId.merge(id(patch), merge(null, patch), (member, same) -> merge(member, patch));
      }
    }
    ArrayNode members = JsonNodeFactory.instance.arrayNode();
    byId.values().forEach(members::add);
    return members;
  }

  /** Its id; without one it is nobody's, and the reader of the facts will refuse it. */
  private static Object id(JsonNode member) {
    JsonNode id = member.get("id");
    return id == null ? member : id;
  }
}
