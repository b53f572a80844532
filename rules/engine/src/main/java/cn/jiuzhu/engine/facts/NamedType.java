package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object whose names a locality's standards define. Which names there are is for its rules to
 * say; here only their form is checked.
 */
record NamedType(ValueType value) implements ValueType {
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isObject()) {
      context.errors.add(
          at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("对象", "an object"));
      return null;
    }
    return readObject(node, at, context);
  }

  Map<String, Object> readObject(JsonNode node, Pointer at, ReadContext context) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (node.size() > ListType.USUAL_MAX) {
      context.errors.add(
          at, FactErrorCode.TOO_MANY_ITEMS, () -> Sentences.tooManyItems(ListType.USUAL_MAX));
      return values;
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      if (!isName(name)) {
        context.errors.add(
            at.foreignField(name),
            FactErrorCode.INVALID_ID,
            () -> Sentences.invalidText(TextKind.ID));
        continue;
      }
      Object read = value.readNonNull(property.getValue(), at.field(name), context);
      if (read != null) {
        values.put(name, read);
      }
    }
    return values;
  }

  private static boolean isName(String name) {
    return name.length() <= TextKind.ID.maxLength && TextKind.ID.pattern.matcher(name).matches();
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.set("propertyNames", new TextType(TextKind.ID).schema(definitions));
    schema.set("additionalProperties", value.schema(definitions));
    return schema.put("maxProperties", ListType.USUAL_MAX);
  }
}
