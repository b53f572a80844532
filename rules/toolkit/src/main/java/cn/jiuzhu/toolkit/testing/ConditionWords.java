package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in words: {@code ✗ income-below-standard 收入低于标准：600.00 < 600.00，差 0.00}. */
final class ConditionWords {
  private final ResolvedProfile profile;

  ConditionWords(ResolvedProfile profile) {
    this.profile = profile;
  }

  /** Adds a line for the condition and one for each of its parts, further in. */
  void add(Condition condition, String indent, List<Words> lines) {
    Words text = profile.text(condition.code());
    Words name = text == null ? new Words("", "") : text;
    String head = indent + sign(condition) + " " + condition.code() + persons(condition) + " ";
    String comparison = comparison(condition);
    lines.add(
        new Words(
            head
                + name.zh()
                + colon(comparison, "：")
                + distance(condition, "，差 ")
                + lack(condition, "；缺 "),
            head
                + name.en()
                + colon(comparison, ": ")
                + distance(condition, ", distance ")
                + lack(condition, "; lacks ")));
    if (condition.parts() != null) {
      condition.parts().forEach(part -> add(part, indent + "  ", lines));
    }
  }

  private static String sign(Condition condition) {
    return switch (condition.status()) {
      case MET -> "✓ MET";
      case NOT_MET -> "✗ NOT_MET";
      case UNKNOWN -> "? UNKNOWN";
    };
  }

  private static String persons(Condition condition) {
    return condition.persons() == null || condition.persons().isEmpty()
        ? ""
        : " " + condition.persons();
  }

  private static String colon(String comparison, String colon) {
    return comparison.isEmpty() ? "" : colon + comparison;
  }

  private static String comparison(Condition condition) {
    Operator operator = condition.operator();
    if (operator == null) {
      return "";
    }
    return switch (operator) {
      case ANY_OF, ALL_OF, NOT -> operator.name();
      case IS -> actual(condition);
      case LT -> compared(condition, "<");
      case LE -> compared(condition, "≤");
      case GT -> compared(condition, ">");
      case GE -> compared(condition, "≥");
      case IN -> compared(condition, "∈");
    };
  }

  private static String compared(Condition condition, String sign) {
    String unit = condition.unit() == null ? "" : " " + condition.unit();
    return actual(condition) + " " + sign + " " + plain(condition.limit()) + unit;
  }

  /** What was found, or the bounds that the known facts leave it. */
  private static String actual(Condition condition) {
    if (condition.actual() != null) {
      return plain(condition.actual());
    }
    boolean bounded = condition.actualFrom() != null || condition.actualTo() != null;
    return bounded ? plain(condition.actualFrom()) + "…" + plain(condition.actualTo()) : "?";
  }

  private static String distance(Condition condition, String word) {
    return condition.distance() == null ? "" : word + plain(condition.distance());
  }

  private static String lack(Condition condition, String word) {
    return condition.missing() == null || condition.missing().isEmpty()
        ? ""
        : word + String.join(", ", condition.missing());
  }

  private static String plain(Object value) {
    if (value == null) {
      return "?";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ConditionWords::plain).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
