package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.Determination.HouseholdSummary;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Procedure;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a case may say of one kind of object in the answer: the components of its record, so that
 * the cases speak the words of the contract.
 */
final class Shape {
  static final Shape CATEGORY = new Shape(CategoryOutcome.class, "code");
  static final Shape ASSISTANCE = new Shape(AssistanceOutcome.class, "programme");
  static final Shape CONDITION = new Shape(Condition.class, "code");
  static final Shape HOUSEHOLD = new Shape(HouseholdSummary.class, null);
  static final Shape DEADLINE = new Shape(Deadline.class, "kind");
  static final Shape ALERT = new Shape(Monitoring.Alert.class, "code");
  static final Shape TASK = new Shape(Monitoring.Task.class, "kind");
  static final Shape REFERRAL = new Shape(Monitoring.Referral.class, "department");
  static final Shape REVIEW = new Shape(Monitoring.Review.class, "kind");
  static final Shape PROCEDURE = new Shape(Procedure.class, null);
  static final Shape STEP = new Shape(Procedure.Step.class, "code");
  static final Shape PUBLICITY = new Shape(Procedure.Publicity.class, null);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String label;
  private final Map<String, Class<?>> components = new LinkedHashMap<>();

  private Shape(Class<? extends Record> type, String label) {
    this.label = label;
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component.getType());
    }
    // In these the code is the key, and the entry's own words stand beside those of its parts.
    if (type == CategoryOutcome.class || type == AssistanceOutcome.class) {
      components.remove(label);
    }
    if (type == Condition.class) {
      components.keySet().removeAll(Set.of("code", "parts"));
    }
    if (type == AssistanceOutcome.class) {
      for (RecordComponent component : Amount.class.getRecordComponents()) {
        components.put(component.getName(), component.getType());
      }
      components.remove("value");
      components.put("amount", BigDecimal.class);
    }
  }

  /** The component that tells one of a list from another; null where there are no lists. */
  String label() {
    return label;
  }

  Set<String> keys() {
    return Collections.unmodifiableSet(components.keySet());
  }

  /** Reports keys that the answer does not have and values that it can never have. */
  void check(Spot spot) {
    if (!spot.isObjectOf(keys())) {
      return;
    }
    for (Spot field : spot.fields()) {
      if (!field.node().isNull()) {
        checkValue(field, components.get(field.key()));
      }
    }
  }

  private void checkValue(Spot field, Class<?> type) {
    switch (field.key()) {
      case "conditions" -> field.fields().forEach(Shape::checkCondition);
      case "parts" -> field.fields().forEach(part -> checkPlain(part, BigDecimal.class));
      case "steps" -> field.items().forEach(STEP::checkItem);
      case "publicity" -> PUBLICITY.check(field);
      default -> {
        if (type == List.class) {
          field.texts();
        } else {
          checkPlain(field, type);
        }
      }
    }
  }

  /** An item of a list: its label alone, or an object. */
  void checkItem(Spot item) {
    if (!item.node().isTextual()) {
      check(item);
    }
  }

  private static void checkCondition(Spot condition) {
    if (condition.node().isTextual()) {
      checkPlain(condition, CONDITION.components.get("status"));
    } else {
      CONDITION.check(condition);
    }
  }

  private static void checkPlain(Spot field, Class<?> type) {
    if (type.isEnum()) {
      field.oneOf(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    } else if (type == LocalDate.class) {
      field.date();
    } else if (type == BigDecimal.class || type == Integer.class || type == int.class) {
      if (!field.node().isNumber()) {
        field.mustBe("数字", "a number");
      }
    } else if (type == Boolean.class || type == boolean.class) {
      if (!field.node().isBoolean()) {
        field.mustBe(" true 或 false", "true or false");
      }
    } else if (type == String.class) {
      field.text();
    }
  }

  /** The same for editors, as JSON Schema. */
  ObjectNode schema() {
    ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    components.forEach((name, type) -> properties.set(name, schema(name, type)));
    return schema;
  }

  private static ObjectNode schema(String name, Class<?> type) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode either = schema.putArray("anyOf");
    either.addObject().put("type", "null");
    switch (name) {
      case "conditions" -> {
        ArrayNode one =
            either
                .addObject()
                .put("type", "object")
                .putObject("additionalProperties")
                .putArray("anyOf");
        one.add(plain(CONDITION.components.get("status")));
        one.add(CONDITION.schema());
      }
      case "parts" ->
          either
              .addObject()
              .put("type", "object")
              .putObject("additionalProperties")
              .putArray("type")
              .add("number")
              .add("null");
      case "steps" -> {
        ArrayNode one =
            either.addObject().put("type", "array").putObject("items").putArray("anyOf");
        one.addObject().put("type", "string");
        one.add(STEP.schema());
      }
      case "publicity" -> either.add(PUBLICITY.schema());
      default -> either.add(plain(type));
    }
    return schema;
  }

  private static ObjectNode plain(Class<?> type) {
    ObjectNode schema = JSON.objectNode();
    if (type.isEnum()) {
      ArrayNode codes = schema.putArray("enum");
      Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(codes::add);
    } else if (type == List.class) {
      schema.put("type", "array").putObject("items").put("type", "string");
    } else if (type == LocalDate.class || type == String.class) {
      schema.put("type", "string");
    } else if (type == BigDecimal.class || type == Integer.class || type == int.class) {
      schema.put("type", "number");
    } else if (type == Boolean.class || type == boolean.class) {
      schema.put("type", "boolean");
    }
    return schema;
  }
}
