package cn.jiuzhu.profiles.invariants;

import cn.jiuzhu.engine.determination.Determination;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an answer comes to: all of it but what only shows the day.
 *
 * <p>Left out are the day itself, the words, the look ahead, the rules that fired, and whether a
 * figure is confirmed. Of each condition there stays whether it holds, for whom, and what is
 * missing: its actual value may be the day or an age, its limit the first day of a window that ends
 * on the day. For the same reason the dates in an alert are left out.
 */
final class Outcomes {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final Set<String> OF_THE_DAY = Set.of("asOf", "texts", "willChange");
  private static final Set<String> NOTICES_OF_THE_DAY =
      Set.of("UNVERIFIED_STANDARD", "PROVISIONAL_CALENDAR", "AS_OF_DEFAULTED", "WILL_CHANGE_ON");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Outcomes() {}

  static JsonNode of(Determination determination) {
    ObjectNode answer = MAPPER.valueToTree(determination.withoutRules());
    answer.remove(OF_THE_DAY);
    remove(answer.get("notices"), NOTICES_OF_THE_DAY);
    for (JsonNode alert : answer.at("/monitoring/alerts")) {
      removeDate((ObjectNode) alert, "actual");
      removeDate((ObjectNode) alert, "limit");
    }
    for (String list : Set.of("categories", "assistance")) {
      answer.path(list).forEach(entry -> summarise((ObjectNode) entry));
    }
    return answer;
  }

  /** Where two answers' outcomes first differ, in words; null where they do not. */
  static String difference(JsonNode one, JsonNode other) {
    return difference("", one, other);
  }

  private static String difference(String at, JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return null;
    }
    if (one.isObject() && other.isObject()) {
      for (var field : one.properties()) {
        JsonNode there = other.path(field.getKey());
        String difference = difference(at + "/" + field.getKey(), field.getValue(), there);
        if (difference != null) {
          return difference;
        }
      }
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        String difference = difference(at + "/" + i, one.get(i), other.get(i));
        if (difference != null) {
          return difference;
        }
      }
    }
    return at + ": " + one + ", then " + other;
  }

  private static void remove(JsonNode notices, Set<String> codes) {
    for (Iterator<JsonNode> all = notices.elements(); all.hasNext(); ) {
      if (codes.contains(all.next().get("code").asText())) {
        all.remove();
      }
    }
  }

  private static void removeDate(ObjectNode alert, String field) {
    if (DATE.matcher(alert.path(field).asText()).matches()) {
      alert.remove(field);
    }
  }

  /** Person by person: members of one age share a condition only until one of them is older. */
  private static void summarise(ObjectNode entry) {
    if (!(entry.remove("conditions") instanceof ArrayNode conditions)) {
      return;
    }
    SortedSet<String> summary = new TreeSet<>();
    for (JsonNode condition : conditions) {
      JsonNode persons = condition.has("persons") ? condition.get("persons") : entry.get("persons");
      String held = held(condition);
      persons.forEach(person -> summary.add(person.asText() + " " + held));
    }
    entry.put("held", summary.toString());
  }

  private static String held(JsonNode condition) {
    StringBuilder held = new StringBuilder();
    held.append(condition.get("code").asText())
        .append(' ')
        .append(condition.get("status").asText());
    held.append(condition.path("row").asText()).append(condition.path("missing"));
    condition.path("parts").forEach(part -> held.append('(').append(held(part)).append(')'));
    return held.toString();
  }
}
