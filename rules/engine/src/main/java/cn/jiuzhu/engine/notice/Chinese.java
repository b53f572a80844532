package cn.jiuzhu.engine.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Numbers, days and lists as a Chinese letter writes them. */
final class Chinese {
  private static final int FEN = 2;

  private Chinese() {}

  /** 2025年8月1日; null for none. */
  static String day(LocalDate day) {
    return day == null
        ? null
        : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** A value in its unit, as {@code Vocabulary} names them; null for none. */
  static String value(BigDecimal value, String unit) {
    if (value == null) {
      return null;
    }
    return switch (unit == null ? "" : unit) {
      case "CNY" -> yuan(value);
      case "CNY/MONTH" -> "每月" + yuan(value);
      case "CNY/YEAR" -> "每年" + yuan(value);
      case "CNY/PERSON/MONTH" -> "每人每月" + yuan(value);
      case "CNY/PERSON/YEAR" -> "每人每年" + yuan(value);
      default -> difference(value, unit);
    };
  }

  /** How much more or less, without the time or the head that the unit counts by. */
  static String difference(BigDecimal value, String unit) {
    return switch (unit == null ? "" : unit) {
      case "CNY", "CNY/MONTH", "CNY/YEAR", "CNY/PERSON/MONTH", "CNY/PERSON/YEAR" -> yuan(value);
      case "PERCENT" -> plain(value) + "%";
      case "RATIO" -> plain(value.movePointRight(2)) + "%";
      case "MULTIPLE" -> plain(value) + "倍";
      case "DAYS" -> plain(value) + "天";
      case "WORKING_DAYS" -> plain(value) + "个工作日";
      case "MONTHS" -> plain(value) + "个月";
      // Rules compare ages in it and nothing else.
      case "YEARS" -> plain(value) + "岁";
      default -> plain(value);
    };
  }

  /** 599.996 stays so where its distance from 600.00 is told: the answer has kept the decimals. */
  private static String yuan(BigDecimal value) {
    BigDecimal shown = value.scale() < FEN ? value.setScale(FEN, RoundingMode.UNNECESSARY) : value;
    return shown.toPlainString() + "元";
  }

  private static String plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  /** P1、P2; null for none. */
  static String list(Collection<String> items) {
    return items == null || items.isEmpty() ? null : String.join("、", items);
  }

  /** 《…》, unless the title has such marks itself. */
  static String title(String title) {
    return title.startsWith("《") ? title : "《" + title + "》";
  }

  /** The list, never null. */
  static <T> List<T> all(List<T> list) {
    return list == null ? List.of() : list;
  }
}
