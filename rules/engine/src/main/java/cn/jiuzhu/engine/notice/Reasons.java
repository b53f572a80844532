package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why: the conditions that decide an outcome, each in the words of the policy. */
final class Reasons {
  private final ResolvedProfile profile;
  private final Truth deciding;
  private final List<Letter.Reason> reasons = new ArrayList<>();

  /**
   * @param deciding MET where the outcome is granted, NOT_MET where it is refused: what is
   *     otherwise, or unknown, did not decide it
   */
  Reasons(ResolvedProfile profile, Truth deciding) {
    this.profile = profile;
    this.deciding = deciding;
  }

  void add(List<Condition> conditions) {
    conditions.stream().filter(one -> one.status() == deciding).forEach(one -> add(one, 0));
  }

  List<Letter.Reason> all() {
    return List.copyOf(reasons);
  }

  private void add(Condition condition, int level) {
    Letter.Reason reason =
        new Letter.Reason(
            level,
            words(condition.code()),
            condition.status() == Truth.MET,
            finding(condition),
            Chinese.list(condition.persons()));
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
    for (Condition part : Chinese.all(condition.parts())) {
      if (decides(part, condition)) {
        add(part, level + 1);
      }
    }
  }

  /** A part decides what it is joined in if it has the same outcome; under NOT, the contrary. */
  private static boolean decides(Condition part, Condition joined) {
    return joined.operator() == Operator.NOT
        ? part.status() == joined.status().not()
        : part.status() == joined.status();
  }

  private String words(String code) {
    Words words = profile.text(code);
    return words == null ? code : words.zh();
  }

  /** The value found, the limit and how far apart; null where the condition is no comparison. */
  private static String finding(Condition condition) {
    BigDecimal limit = Told.number(condition.limit());
    if (limit != null) {
      String found = found(condition);
      String line = compared(condition.operator()) + Chinese.value(limit, condition.unit());
      return found == null
          ? null
          : found + "，" + line + apart(condition.distance(), condition.unit());
    }
    LocalDate day = Told.day(condition.actual());
    if (day == null) {
      return null;
    }
    LocalDate line = Told.day(condition.limit());
    String found = "实际为" + Chinese.day(day);
    return line == null
        ? found
        : found + "，" + comparedInTime(condition.operator()) + Chinese.day(line);
  }

  /** The value, or what the known facts leave possible; null where that is anything. */
  private static String found(Condition condition) {
    String unit = condition.unit();
    BigDecimal actual = Told.number(condition.actual());
    if (actual != null) {
      return "实际为" + Chinese.value(actual, unit);
    }
    String from = Chinese.value(condition.actualFrom(), unit);
    String to = Chinese.value(condition.actualTo(), unit);
    if (from != null && to != null) {
      return "实际在" + from + "与" + to + "之间";
    }
    if (from != null) {
      return "实际不低于" + from;
    }
    return to == null ? null : "实际不超过" + to;
  }

  private static String compared(Operator operator) {
    return switch (operator) {
      case LT -> "应低于";
      case LE -> "应不超过";
      case GT -> "应超过";
      case GE -> "应达到";
      case IN, IS, NOT, ANY_OF, ALL_OF -> throw noComparison(operator);
    };
  }

  private static String comparedInTime(Operator operator) {
    return switch (operator) {
      case LT -> "应早于";
      case LE -> "应不晚于";
      case GT -> "应晚于";
      case GE -> "应不早于";
      case IN, IS, NOT, ANY_OF, ALL_OF -> throw noComparison(operator);
    };
  }

  private static IllegalStateException noComparison(Operator operator) {
    return new IllegalStateException(operator + " compares no numbers or days");
  }

  /** Nothing where only bounds are known. */
  private static String apart(BigDecimal distance, String unit) {
    if (distance == null) {
      return "";
    }
    return switch (distance.signum()) {
      case 1 -> "，高出" + Chinese.difference(distance, unit);
      case -1 -> "，低" + Chinese.difference(distance.negate(), unit);
      default -> "，与之相等";
    };
  }
}
