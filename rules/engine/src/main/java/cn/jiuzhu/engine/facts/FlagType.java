package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Yes or no. */
record FlagType() implements ValueType {
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isBoolean()) {
      context.errors.add(
          at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("true 或 false", "true or false"));
      return null;
    }
    return node.booleanValue();
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    return JsonNodeFactory.instance.objectNode().put("type", "boolean");
  }
}
