package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** A whole number within limits, both included. */
record WholeNumberType(int min, int max) implements ValueType {
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!(node instanceof NumericNode number) || number.isNaN()) {
      return wrongType(at, context);
    }
    BigDecimal given = number.decimalValue();
    // The range comes first: turning 1E999999999 into an integer would take gigabytes.
    if (given.compareTo(BigDecimal.valueOf(min)) < 0
        || given.compareTo(BigDecimal.valueOf(max)) > 0) {
      context.errors.add(at, FactErrorCode.OUT_OF_RANGE, () -> Sentences.outOfRange(min, max));
      return null;
    }
    if (given.stripTrailingZeros().scale() > 0) {
      return wrongType(at, context);
    }
    return given.intValueExact();
  }

  private static Object wrongType(Pointer at, ReadContext context) {
    context.errors.add(
        at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("整数", "a whole number"));
    return null;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "integer")
        .put("minimum", min)
        .put("maximum", max);
  }
}
