package cn.jiuzhu.engine.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is said of each error. A sentence may quote our own names, codes and limits and the name of
 * an unknown field, but no value of a fact.
 */
final class Sentences {
  private static final int LISTED_CODES = 20;
  private static final int SUGGESTED_CODES = 3;

  private Sentences() {}

  static Sentence unknownField(String given, Collection<String> known) {
    String name = Pointer.quoted(given);
    List<String> near = NearMiss.of(given, known);
    return near.isEmpty()
        ? new Sentence("没有名为“" + name + "”的字段", "There is no field \"" + name + "\"")
        : new Sentence(
            "没有名为“" + name + "”的字段，是否为“" + near.get(0) + "”？",
            "There is no field \"" + name + "\"; did you mean \"" + near.get(0) + "\"?");
  }

  static Sentence missingField(String name) {
    return new Sentence("缺少必填字段 " + name, "The field " + name + " is required");
  }

  static Sentence nullValue() {
    return new Sentence(
        "不能为 null；未知的事实请不填", "Must not be null; leave the field out if it is unknown");
  }

  static Sentence wrongType(String zh, String en) {
    return new Sentence("类型不符，应为" + zh, "Wrong type; expected " + en);
  }

  static Sentence unknownCode(String given, Collection<String> allowed) {
    List<String> near = NearMiss.of(given, allowed);
    if (allowed.size() <= LISTED_CODES) {
      String codes = String.join(", ", allowed);
      return near.isEmpty()
          ? new Sentence("没有这个代码，可用：" + codes, "Unknown code; allowed: " + codes)
          : new Sentence(
              "没有这个代码，是否为 " + near.get(0) + "？可用：" + codes,
              "Unknown code; did you mean " + near.get(0) + "? Allowed: " + codes);
    }
    if (near.isEmpty()) {
      return new Sentence("没有这个代码，可用的代码见接口文档", "Unknown code; the schema lists those allowed");
    }
    String codes = String.join(", ", near.subList(0, Math.min(SUGGESTED_CODES, near.size())));
    return new Sentence("没有这个代码，相近的有：" + codes, "Unknown code; near it: " + codes);
  }

  static Sentence invalidText(TextKind kind) {
    return switch (kind) {
      case ID, MEMBER ->
          new Sentence(
              "编号只能由1至64个字母、数字和 . _ : - 组成", "An id is 1 to 64 letters, digits and . _ : -");
      case COUNTY ->
          new Sentence("县级行政区划代码应为六位数字（GB/T 2260）", "A county code has six digits (GB/T 2260)");
      case CODE ->
          new Sentence(
              "代码只能由大写字母、数字和下划线组成", "A code is made of upper-case letters, digits and underscores");
      case FREE ->
          new Sentence("不能为空白，也不能含控制字符", "Must not be blank or contain control characters");
    };
  }

  static Sentence textTooLong(int max) {
    return new Sentence("过长，最多 " + max + " 个字符", "Too long; at most " + max + " characters");
  }

  static Sentence invalidDate() {
    return new Sentence(
        "不是有效日期，应为 yyyy-MM-dd 形式的真实日期", "Not a date; expected a day of the calendar as yyyy-MM-dd");
  }

  static Sentence futureDate() {
    return new Sentence("不能晚于基准日 asOf", "Must not be later than asOf");
  }

  static Sentence tooEarly(LocalDate earliest) {
    return new Sentence("不能早于 " + earliest, "Must not be earlier than " + earliest);
  }

  static Sentence mustNotComeBefore(Pointer other) {
    return new Sentence("不能早于 " + other + " 的日期", "Must not be earlier than the day at " + other);
  }

  static Sentence mustNotComeAfter(Pointer other) {
    return new Sentence("不能晚于 " + other + " 的日期", "Must not be later than the day at " + other);
  }

  static Sentence negativeAmount() {
    return new Sentence("不能为负数", "Must not be negative");
  }

  static Sentence tooGreat(String greatest) {
    return new Sentence("不能大于 " + greatest, "Must not be greater than " + greatest);
  }

  static Sentence tooManyDecimals(int decimals) {
    return new Sentence("小数位过多，最多 " + decimals + " 位", "Too many decimals; at most " + decimals);
  }

  static Sentence outOfRange(int min, int max) {
    return new Sentence("应在 " + min + " 至 " + max + " 之间", "Must be from " + min + " to " + max);
  }

  static Sentence moreThanMembers() {
    return new Sentence("不能多于家庭成员人数", "Must not be above the number of members");
  }

  static Sentence tooManyItems(int max) {
    return new Sentence("项目过多，最多 " + max + " 项", "Too many entries; at most " + max);
  }

  static Sentence tooFewItems(int min) {
    return new Sentence("项目过少，至少 " + min + " 项", "Too few entries; at least " + min);
  }

  static Sentence duplicateValue(Pointer first) {
    return new Sentence("与 " + first + " 重复", "Repeats the value at " + first);
  }

  static Sentence twoHeads(Pointer first) {
    return new Sentence(
        "户主只能有一人，另见 " + first, "There can be one HEAD only; another is at " + first);
  }

  static Sentence unknownMember() {
    return new Sentence("没有这个编号的家庭成员", "No member of the household has this id");
  }

  static Sentence contradicts(Pointer other) {
    return new Sentence("与 " + other + " 矛盾", "Contradicts " + other);
  }

  static Sentence notJson(Sentence place) {
    return new Sentence("不是格式正确的 JSON" + place.zh(), "Not well-formed JSON" + place.en());
  }

  static Sentence repeatedName(Sentence place) {
    return new Sentence(
        "同一对象中字段重复" + place.zh(), "A name is repeated within one object" + place.en());
  }

  static Sentence beyondLimits(Sentence place) {
    return new Sentence(
        "超出技术限制（嵌套层数、字符串或数字长度）" + place.zh(),
        "Beyond a technical limit (nesting, length of a text or a number)" + place.en());
  }

  static Sentence moreErrors(int more) {
    return new Sentence("另有 " + more + " 处错误未列出", more + " more errors are not listed");
  }
}
