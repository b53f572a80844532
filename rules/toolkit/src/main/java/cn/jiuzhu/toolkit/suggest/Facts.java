package cn.jiuzhu.toolkit.suggest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The facts of a request as a tree of which parts are changed and taken away. */
final class Facts {
  /** Not facts, or not without them. */
  private static final Set<String> FIXED = Set.of("locality", "asOf", "explain", "version", "id");

  private Facts() {}

  /**
   * Every field and list entry at any depth, the outer ones first; but last the figures that the
   * request supplies, for it is a household that is looked for.
   */
  static List<JsonPointer> parts(JsonNode request) {
    List<JsonPointer> parts = new ArrayList<>();
    collect(request, JsonPointer.empty(), parts);
    parts.sort(Comparator.comparing(part -> part.toString().startsWith("/standards")));
    return parts;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> into) {
    node.properties().stream()
        .filter(field -> !FIXED.contains(field.getKey()))
        .forEach(
            field -> {
              JsonPointer pointer = at.appendProperty(field.getKey());
              into.add(pointer);
              collect(field.getValue(), pointer, into);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      into.add(at.appendIndex(i));
      collect(node.get(i), at.appendIndex(i), into);
    }
  }

  /** A copy with another value at the pointer, whose parent is there. */
  static ObjectNode with(ObjectNode request, JsonPointer at, JsonNode value) {
    ObjectNode copy = request.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), value.deepCopy());
    } else if (parent instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), value.deepCopy());
    }
    return copy;
  }

  /** A copy without what is at the pointer. */
  static ObjectNode without(ObjectNode request, JsonPointer at) {
    ObjectNode copy = request.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode list) {
      list.remove(at.last().getMatchingIndex());
    }
    return copy;
  }

  /** The same place in any household: {@code /household/members/*}{@code /birthDate}. */
  static String shape(JsonPointer at) {
    return at.toString().replaceAll("/\\d+(?=/|$)", "/*");
  }
}
