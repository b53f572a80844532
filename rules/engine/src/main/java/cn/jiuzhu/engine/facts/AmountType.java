package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * An exact number from 0 to 10^12.
 *
 * @param unit the unit; null where the standard itself knows it
 * @param decimals how many decimals it may have
 */
record AmountType(String unit, int decimals) implements ValueType {
  private static final BigDecimal GREATEST = BigDecimal.TEN.pow(12);

  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!(node instanceof NumericNode number) || number.isNaN()) {
      context.errors.add(at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("数字", "a number"));
      return null;
    }
    BigDecimal given = number.decimalValue();
    if (given.signum() < 0) {
      context.errors.add(at, FactErrorCode.NEGATIVE_AMOUNT, Sentences::negativeAmount);
      return null;
    }
    if (given.compareTo(GREATEST) > 0) {
      context.errors.add(at, FactErrorCode.OUT_OF_RANGE, () -> Sentences.tooGreat("10^12"));
      return null;
    }
    BigDecimal amount = given.stripTrailingZeros();
    if (amount.scale() > decimals) {
      context.errors.add(
          at, FactErrorCode.TOO_MANY_DECIMALS, () -> Sentences.tooManyDecimals(decimals));
      return null;
    }
    // 900, 900.0 and 9E+2 are one fact: equal facts become equal records.
    return amount.scale() < 2 ? amount.setScale(2) : amount;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "number")
            .put("minimum", 0)
            .put("maximum", GREATEST.longValueExact())
            .put("x-decimals", decimals);
    return unit == null ? schema : schema.put("x-unit", unit);
  }
}
