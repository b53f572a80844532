package cn.jiuzhu.engine.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What a condition tells of a value or a limit, be it fresh from the engine or read back from the
 * JSON of a recorded answer: both give the same notice.
 */
final class Told {
  private Told() {}

  /** The number; null if it is none. */
  static BigDecimal number(Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    return value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  /** The day; null if it is none. */
  static LocalDate day(Object value) {
    if (value instanceof LocalDate day) {
      return day;
    }
    try {
      return value instanceof String text ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException aCode) {
      return null;
    }
  }

  /** Whether the value is the list of that code alone. */
  static boolean isOnly(Object value, String code) {
    return value instanceof List<?> codes
        && codes.size() == 1
        && String.valueOf(codes.get(0)).equals(code);
  }
}
