package cn.jiuzhu.profiles.invariants;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A request as a tree from which parts are taken away. */
final class Facts {
  private static final JsonPointer ROOT = JsonPointer.empty();

  private Facts() {}

  /** A copy without the field or the entry at the pointer; null where nothing is there. */
  static ObjectNode without(ObjectNode request, JsonPointer pointer) {
    ObjectNode copy = request.deepCopy();
    JsonNode parent = copy.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      return object.remove(pointer.last().getMatchingProperty()) == null ? null : copy;
    }
    if (parent instanceof ArrayNode array && pointer.last().mayMatchElement()) {
      return array.remove(pointer.last().getMatchingIndex()) == null ? null : copy;
    }
    return null;
  }

  /** Every field of an object, at any depth, that is not one of these names or below one. */
  static List<JsonPointer> fields(ObjectNode request, Set<String> except) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(request, ROOT, except, false, pointers);
    return pointers;
  }

  /** The same with the entries of lists, the outer ones first. */
  static List<JsonPointer> parts(ObjectNode request) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(request, ROOT, Set.of(), true, pointers);
    return pointers;
  }

  private static void collect(
      JsonNode node, JsonPointer at, Set<String> except, boolean entries, List<JsonPointer> into) {
    if (node.isObject()) {
      for (var field : node.properties()) {
        if (!except.contains(field.getKey())) {
          JsonPointer pointer = at.appendProperty(field.getKey());
          into.add(pointer);
          collect(field.getValue(), pointer, except, entries, into);
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        JsonPointer pointer = at.appendIndex(i);
        if (entries) {
          into.add(pointer);
        }
        collect(node.get(i), pointer, except, entries, into);
      }
    }
  }
}
