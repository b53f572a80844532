package cn.jiuzhu.profiles.invariants;

import cn.jiuzhu.engine.facts.FactError;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.FactSchema;
import cn.jiuzhu.engine.facts.InvalidFacts;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Households made of the whole vocabulary: every fact of the schema may be there or not, with any
 * of its codes, near the lines that the policies draw. The same seed makes the same household.
 */
final class HouseholdGenerator {
  private static final ObjectNode SCHEMA = FactSchema.jsonSchema();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> AMOUNTS =
      List.of(
          "0.00",
          "0.01",
          "299.99",
          "599.99",
          "600.00",
          "899.99",
          "900.00",
          "1199.98",
          "1200.00",
          "1650.00",
          "2400.00",
          "3300.00",
          "4950.00",
          "9000.00",
          "30000.00");
  private static final List<Integer> AGES =
      List.of(0, 5, 15, 16, 17, 18, 33, 40, 59, 60, 64, 65, 70, 80);

  /** Codes that households mostly have, so that not every one falls at the first condition. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "assetTest", List.of("PASSED"),
          "registration", List.of("LOCAL"),
          "kind", List.of("WAGE", "PENSION", "MEDICAL_IN_POLICY", "MEDICAL_OUT_OF_POCKET"),
          "per", List.of("MONTH", "YEAR"),
          "legalSupporters", List.of("NONE", "ABLE"),
          "disability", List.of("NONE"));

  private final Random random;
  private final LocalDate asOf;

  private HouseholdGenerator(Random random, LocalDate asOf) {
    this.random = random;
    this.asOf = asOf;
  }

  /**
   * A request that the reader accepts.
   *
   * @param standards figures that the request may bring along
   */
  static ObjectNode request(
      String locality, LocalDate asOf, Map<String, JsonNode> standards, Random random) {
    HouseholdGenerator generator = new HouseholdGenerator(random, asOf);
    for (; ; ) {
      ObjectNode request = JSON.objectNode();
      request.put("locality", locality).put("asOf", asOf.toString());
      ObjectNode supplied = request.putObject("standards");
      standards.forEach(
          (key, value) -> {
            if (generator.chance(70)) {
              supplied.set(key, value);
            }
          });
      request.set("household", generator.object("Household"));
      if (generator.chance(30)) {
        request.set("application", generator.object("Application"));
      }
      ObjectNode valid = generator.repaired(request);
      if (valid != null) {
        return valid;
      }
    }
  }

  /** The request without what the reader refuses; null where that does not end. */
  private ObjectNode repaired(ObjectNode request) {
    ObjectNode current = request;
    for (int i = 0; i < 40 && current != null; i++) {
      try {
        FactReader.read(current, asOf);
        return current;
      } catch (InvalidFacts invalid) {
        FactError first = invalid.errors().get(0);
        current = Facts.without(current, JsonPointer.compile(first.pointer()));
      }
    }
    return null;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private ObjectNode object(String name) {
    return object(SCHEMA.at("/$defs/" + name));
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    for (var property : schema.path("properties").properties()) {
      String name = property.getKey();
      boolean exception = property.getValue().path("x-exception").asBoolean();
      if (name.equals("members")) {
        ArrayNode members = object.putArray(name);
        int size = 1 + random.nextInt(3);
        for (int i = 1; i <= size; i++) {
          members.add(object("Member").put("id", "P" + i));
        }
      } else if (!name.equals("assetTests") && chance(exception ? 15 : 92)) {
        JsonNode value = value(name, property.getValue());
        if (value != null) {
          object.set(name, value);
        }
      }
    }
    return object;
  }

  private JsonNode value(String name, JsonNode schema) {
    if (schema.has("$ref")) {
      return value(name, SCHEMA.at(schema.get("$ref").asText().substring(1)));
    }
    if (schema.has("oneOf")) {
      JsonNode choices = schema.get("oneOf");
      return value(name, choices.get(chance(60) ? 0 : random.nextInt(choices.size())));
    }
    if (schema.has("enum")) {
      return code(name, schema.get("enum"));
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "integer" -> JSON.numberNode(whole(schema));
      case "number" -> JSON.numberNode(new BigDecimal(one(AMOUNTS)));
      case "array" -> list(name, schema);
      case "object" -> object(schema);
      default -> text(name, schema);
    };
  }

  private JsonNode code(String name, JsonNode codes) {
    List<String> usual = USUAL.getOrDefault(name, List.of());
    if (!usual.isEmpty() && chance(65)) {
      String wanted = one(usual);
      for (JsonNode code : codes) {
        if (code.asText().equals(wanted)) {
          return code;
        }
      }
    }
    return codes.get(random.nextInt(codes.size()));
  }

  private int whole(JsonNode schema) {
    int least = schema.path("minimum").asInt(0);
    return least + random.nextInt(Math.min(schema.path("maximum").asInt(6), 8) - least + 1);
  }

  private JsonNode list(String name, JsonNode schema) {
    ArrayNode list = JSON.arrayNode();
    Set<JsonNode> there = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      JsonNode entry = value(name, schema.get("items"));
      if (entry != null && there.add(entry)) {
        list.add(entry);
      }
    }
    return list;
  }

  private JsonNode text(String name, JsonNode schema) {
    if (schema.path("format").asText().equals("date")) {
      LocalDate day =
          name.equals("birthDate")
              ? asOf.minusYears(one(AGES)).plusDays(random.nextInt(3) - 1L)
              : asOf.minusDays(random.nextInt(1100));
      return JSON.textNode((day.isAfter(asOf) ? asOf : day).toString());
    }
    return switch (name) {
      case "persons" -> JSON.textNode("P1");
      case "programme" -> JSON.textNode(one(List.of("DIBAO", "TEKUN", "TEMPORARY_ASSISTANCE")));
      case "nursingGrade" -> JSON.textNode("II");
      case "documentsMissing" -> JSON.textNode("户口簿");
      default -> null;
    };
  }
}
