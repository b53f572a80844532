package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A figure that the caller supplies: a number, or an object of numbers by the standard's key. */
record StandardType() implements ValueType {
  private static final AmountType FIGURE = new AmountType(null, 4);
  private static final NamedType FIGURES = new NamedType(FIGURE);

  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (node.isNumber()) {
      BigDecimal single = (BigDecimal) FIGURE.read(node, at, context);
      return single == null ? null : new SuppliedStandard(single, null);
    }
    if (!node.isObject()) {
      context.errors.add(
          at,
          FactErrorCode.WRONG_TYPE,
          () -> Sentences.wrongType("数字或以数字为值的对象", "a number or an object of numbers"));
      return null;
    }
    Map<String, BigDecimal> byKey = new LinkedHashMap<>();
    FIGURES
        .readObject(node, at, context)
        .forEach((key, figure) -> byKey.put(key, (BigDecimal) figure));
    return new SuppliedStandard(null, byKey);
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("oneOf").add(FIGURE.schema(definitions)).add(FIGURES.schema(definitions));
    return schema;
  }
}
