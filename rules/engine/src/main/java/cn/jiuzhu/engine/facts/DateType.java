package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day, written yyyy-MM-dd and nothing else.
 *
 * @param ahead whether it may lie after the as-of date
 */
record DateType(boolean ahead) implements ValueType {
  /** No living person was born before it; an earlier day is a slip of the pen. */
  private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isTextual()) {
      context.errors.add(
          at,
          FactErrorCode.WRONG_TYPE,
          () -> Sentences.wrongType("形如 yyyy-MM-dd 的日期字符串", "a date string yyyy-MM-dd"));
      return null;
    }
    LocalDate day = parse(node.textValue());
    if (day == null) {
      context.errors.add(at, FactErrorCode.INVALID_DATE, Sentences::invalidDate);
      return null;
    }
    if (day.isBefore(EARLIEST)) {
      context.errors.add(at, FactErrorCode.OUT_OF_RANGE, () -> Sentences.tooEarly(EARLIEST));
      return null;
    }
    if (!ahead && context.asOf != null && day.isAfter(context.asOf)) {
      context.errors.add(at, FactErrorCode.FUTURE_DATE, Sentences::futureDate);
      return null;
    }
    return day;
  }

  /** The day, or null if the text is not one. */
  static LocalDate parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The number that ASCII digits write, or -1: other scripts' digits are not accepted. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    ObjectNode schema =
        JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "date");
    return ahead ? schema.put("x-may-lie-ahead", true) : schema;
  }
}
