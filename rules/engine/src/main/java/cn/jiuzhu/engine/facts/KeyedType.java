package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose names are codes. */
record KeyedType(CodeType key, ValueType value) implements ValueType {
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isObject()) {
      context.errors.add(
          at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("对象", "an object"));
      return null;
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Object code = key.values().get(property.getKey());
      if (code == null) {
        context.errors.add(
            at.foreignField(property.getKey()),
            FactErrorCode.UNKNOWN_FIELD,
            () -> Sentences.unknownField(property.getKey(), key.values().keySet()));
        continue;
      }
      Object read = value.readNonNull(property.getValue(), at.field(property.getKey()), context);
      if (read != null) {
        values.put(code, read);
      }
    }
    return values;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    key.values().keySet().forEach(code -> properties.set(code, value.schema(definitions)));
    return schema.put("additionalProperties", false);
  }
}
