package cn.jiuzhu.service.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A column and the fact that stands in it.
 *
 * @param name as the header has it
 * @param ofMember whether it is of the row's member, not of the household
 * @param path to the fact: names, and numbers of entries in lists
 */
record Column(String name, boolean ofMember, List<Object> path, CellKind kind) {

  /**
   * Puts a cell where it belongs.
   *
   * @return false if something else stands there or on the way; then nothing has changed there
   */
  boolean put(ObjectNode target, String cell) {
    JsonNode place = target;
    for (int i = 0; i + 1 < path.size(); i++) {
      place = container(place, path.get(i), path.get(i + 1) instanceof Integer);
      if (place == null) {
        return false;
      }
    }
    Object last = path.get(path.size() - 1);
    JsonNode value = kind.read(cell);
    JsonNode there = get(place, last);
    if (there == null) {
      set(place, last, value);
    }
    return there == null || there.equals(value);
  }

  /** What is there, or made; null if it is something else, or a list of which it is said: none. */
  private static JsonNode container(JsonNode parent, Object segment, boolean list) {
    JsonNode there = get(parent, segment);
    if (there == null) {
      JsonNodeFactory nodes = JsonNodeFactory.instance;
      there = list ? nodes.arrayNode() : nodes.objectNode();
      set(parent, segment, there);
      return there;
    }
    boolean fits = list ? there.isArray() && !there.isEmpty() : there.isObject();
    return fits ? there : null;
  }

  private static JsonNode get(JsonNode parent, Object segment) {
    JsonNode there =
        segment instanceof Integer index ? parent.get(index) : parent.get((String) segment);
    return there == null || there.isNull() ? null : there;
  }

  /** What is left out before it stands as null, which the reader of the facts refuses. */
  private static void set(JsonNode parent, Object segment, JsonNode value) {
    if (segment instanceof Integer index) {
      ArrayNode list = (ArrayNode) parent;
      while (list.size() <= index) {
        list.addNull();
      }
      list.set(index, value);
    } else {
      ((ObjectNode) parent).set((String) segment, value);
    }
  }
}
