package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list. Codes and ids in it are a set: none may stand twice. */
record ListType(ValueType entry, int min, FactErrorCode tooFew, int max, FactErrorCode tooMany)
    implements ValueType {
  static final int USUAL_MAX = 200;

  static ListType of(ValueType entry, Items items) {
    return items == null
        ? new ListType(entry, 0, null, USUAL_MAX, FactErrorCode.TOO_MANY_ITEMS)
        : new ListType(entry, items.min(), items.tooFew(), items.max(), items.tooMany());
  }

  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isArray()) {
      context.errors.add(at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("数组", "an array"));
      return null;
    }
    if (node.size() > max) {
      context.errors.add(at, tooMany, () -> Sentences.tooManyItems(max));
      return null;
    }
    if (node.size() < min) {
      context.errors.add(at, tooFew, () -> Sentences.tooFewItems(min));
      return null;
    }
    List<Object> entries = new ArrayList<>(node.size());
    Map<Object, Pointer> seen = isSet() ? new HashMap<>() : null;
    for (int i = 0; i < node.size(); i++) {
      Pointer place = at.item(i);
      Object value = entry.readNonNull(node.get(i), place, context);
      Object kept = value == null ? entry.placeholder() : value;
      if (kept == null) {
        continue;
      }
      Pointer first = seen == null ? null : seen.putIfAbsent(kept, place);
      if (first != null) {
        context.errors.add(
            place, FactErrorCode.DUPLICATE_VALUE, () -> Sentences.duplicateValue(first));
      }
      entries.add(kept);
    }
    return entries;
  }

  private boolean isSet() {
    return entry instanceof CodeType || entry instanceof TextType;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
    schema.set("items", entry.schema(definitions));
    if (min > 0) {
      schema.put("minItems", min);
    }
    schema.put("maxItems", max);
    return isSet() ? schema.put("uniqueItems", true) : schema;
  }
}
