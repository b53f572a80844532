package cn.jiuzhu.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values of an answer in words, with what an analyst would look up next. */
final class Described {
  private static final List<String> OF_CONDITION =
      List.of("actual", "actualFrom", "actualTo", "limit", "row", "missing");

  private Described() {}

  static String value(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "left out";
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : text(value);
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  /** The status of an entry or a condition, and what it comes from. */
  static String entry(JsonNode entry) {
    List<String> reasons = new ArrayList<>();
    for (String name : OF_CONDITION) {
      if (entry.has(name)) {
        reasons.add(name + " " + value(entry.get(name)));
      }
    }
    if (entry.has("outrankedBy")) {
      reasons.add("outranked by " + entry.get("outrankedBy").asText());
    }
    for (JsonNode condition : entry.path("conditions")) {
      if (!condition.path("status").asText().equals("MET")) {
        reasons.add(condition.path("code").asText() + " " + entry(condition));
      }
    }
    String status = value(entry.path("status"));
    return reasons.isEmpty() ? status : status + " (" + String.join(", ", reasons) + ")";
  }
}
