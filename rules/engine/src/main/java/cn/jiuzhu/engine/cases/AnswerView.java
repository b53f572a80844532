package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Determination;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An answer as JSON, in the form in which cases speak of it. */
final class AnswerView {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final ObjectNode tree;

  AnswerView(Determination determination) {
    tree = MAPPER.valueToTree(determination);
    for (JsonNode one : tree.path("assistance")) {
      flattenAmount((ObjectNode) one);
      shortenDepartments((ObjectNode) one);
    }
  }

  JsonNode get(String name) {
    return tree.path(name);
  }

  /** The items of a list whose {@code label} is {@code code}. */
  static List<JsonNode> having(JsonNode list, String label, String code) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode item : list) {
      if (item.path(label).asText().equals(code)) {
        found.add(item);
      }
    }
    return found;
  }

  /** An entry as far as it speaks of one member; null if it does not. */
  static JsonNode of(String member, JsonNode entry) {
    if (!names(entry.path("persons"), member)) {
      return null;
    }
    ObjectNode own = ((ObjectNode) entry).deepCopy();
    ArrayNode conditions = own.putArray("conditions");
    for (JsonNode condition : entry.path("conditions")) {
      if (!condition.has("persons") || names(condition.get("persons"), member)) {
        conditions.add(condition);
      }
    }
    return own;
  }

  private static boolean names(JsonNode persons, String member) {
    for (JsonNode person : persons) {
      if (person.asText().equals(member)) {
        return true;
      }
    }
    return false;
  }

  /** {@code amount: {value, unit, basis, parts, cap}} becomes {@code amount, unit, …}. */
  private static void flattenAmount(ObjectNode assistance) {
    if (assistance.remove("amount") instanceof ObjectNode amount) {
      JsonNode value = amount.remove("value");
      if (value != null) {
        assistance.set("amount", value);
      }
      JsonNode parts = amount.remove("parts");
      assistance.setAll(amount);
      if (parts != null) {
        ObjectNode byCode = assistance.putObject("parts");
        parts.forEach(part -> add(byCode, part.get("code").asText(), part.get("value")));
      }
    }
  }

  /** Parts of the same code, such as one per person, are one sum; unknown if one of them is. */
  private static void add(ObjectNode byCode, String code, JsonNode value) {
    JsonNode before = byCode.get(code);
    if (value == null || (before != null && before.isNull())) {
      byCode.putNull(code);
    } else {
      BigDecimal sum = before == null ? BigDecimal.ZERO : before.decimalValue();
      byCode.put(code, sum.add(value.decimalValue()));
    }
  }

  private static void shortenDepartments(ObjectNode assistance) {
    if (assistance.remove("departments") instanceof ArrayNode departments) {
      ArrayNode codes = assistance.putArray("departments");
      departments.forEach(d -> codes.add(d.get("code").asText() + ":" + d.get("role").asText()));
    }
  }
}
