package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.facts.FactSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * JSON Schema of a file of cases, for editors: the words of the facts and of the answer, each with
 * its meaning.
 *
 * <p>It is wider than the reader. A base or a change states only some of the facts, null makes one
 * unknown, and a case that expects its facts to be refused may hold anything.
 */
final class CaseSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "#/definitions/";

  private final ObjectNode definitions = JSON.objectNode();

  private CaseSchema() {}

  /** The schema as the text of its file. */
  static String text() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return new JsonMapper().writer(printer).writeValueAsString(new CaseSchema().schema()) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ObjectNode schema() {
    defineFacts();
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    told(schema, "案例 cases/*.yaml", "Regression cases: facts and the answer expected of them");
    ObjectNode properties = object(schema);
    ObjectNode bases = told(properties.putObject("bases"), "起点", "starting points, by name");
    bases.put("type", "object").set("additionalProperties", ref("facts"));
    ObjectNode cases = told(properties.putObject("cases"), "案例", "the cases, at least one");
    cases.put("type", "array").put("minItems", 1).set("items", oneCase());
    schema.putArray("required").add("cases");
    schema.set("definitions", definitions);
    return schema;
  }

  private ObjectNode oneCase() {
    ObjectNode item = JSON.objectNode();
    ObjectNode properties = object(item);
    text(properties, "name", "名称", "a sentence, unique in the layer");
    text(properties, "why", "缘由", "what it guards against");
    list(properties, "clauses", "条款", "ids of the clauses that it shows").put("minItems", 1);
    text(properties, "locality", "地区", "for the cases of a layer without parent");
    text(properties, "as-of", "基准日", "the day that it asks for, yyyy-mm-dd");
    text(properties, "version", "版本", "version of the locality's layer to pin");
    told(properties.putObject("readings"), "其他理解", "other choices than those of options.yaml")
        .put("type", "object")
        .putObject("additionalProperties")
        .putArray("type")
        .add("string")
        .add("number")
        .add("boolean");
    text(properties, "base", "起点名称", "a name under 'bases' of this file");
    told(properties.putObject("change"), "差异", "what differs from the base; null makes it unknown");
    told(properties.putObject("facts"), "事实", "the facts in full, instead of a base");
    told(
            properties.putObject("expect"),
            "期望",
            "what must come out; what is not said is not compared")
        .setAll(expect());
    item.putArray("required").add("name").add("clauses").add("as-of").add("expect");
    ObjectNode refused = item.putObject("if");
    refused.putArray("required").add("expect");
    ObjectNode expect = refused.putObject("properties").putObject("expect");
    expect.putArray("required").add("refused");
    expect.putObject("properties").putObject("refused").put("const", ExpectationCheck.INVALID);
    ObjectNode strict = item.putObject("else").putObject("properties");
    strict.set("change", ref("change"));
    strict.set("facts", ref("facts"));
    return item;
  }

  // --- facts -------------------------------------------------------------------------------

  /** The definitions of the contract, of which a case may state any part. */
  private void defineFacts() {
    ObjectNode contract = FactSchema.jsonSchema();
    JsonNode request = contract.at("/$defs/DeterminationRequest/properties");
    for (Map.Entry<String, JsonNode> definition : contract.get("$defs").properties()) {
      if (!definition.getKey().equals("DeterminationRequest")) {
        definitions.set(definition.getKey(), partial(definition.getValue()));
      }
    }
    ObjectNode facts = definitions.putObject("facts");
    ObjectNode change = definitions.putObject("change");
    for (ObjectNode each : List.of(facts, change)) {
      ObjectNode properties = object(each);
      CaseFacts.FACTS.forEach(name -> properties.set(name, orNull(request.get(name))));
    }
    ObjectNode members = ((ObjectNode) change.get("properties")).putObject("members");
    told(members, "成员的差异", "members by id: patched, added, or with null removed");
    members.put("type", "object").set("additionalProperties", orNull(ref("Member")));
  }

  /**
   * The same where any part may be left out or null: nothing is required, and what is said of a
   * whole is said of any of its parts.
   */
  private static JsonNode partial(JsonNode schema) {
    if (schema.isArray()) {
      ArrayNode array = JSON.arrayNode();
      schema.forEach(item -> array.add(partial(item)));
      return array;
    }
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode partial = JSON.objectNode();
    for (Map.Entry<String, JsonNode> field : schema.properties()) {
      JsonNode value = field.getValue();
      switch (field.getKey()) {
        case "required" -> {
          // Left out.
        }
        case "$ref" -> partial.put("$ref", value.asText().replace("#/$defs/", REF));
        case "oneOf" -> partial.set("anyOf", partial(value));
        case "properties" -> {
          ObjectNode properties = partial.putObject("properties");
          value.properties().forEach(one -> properties.set(one.getKey(), orNull(one.getValue())));
        }
        case "additionalProperties" ->
            partial.set("additionalProperties", value.isObject() ? orNull(value) : value);
        default -> partial.set(field.getKey(), partial(value));
      }
    }
    return partial;
  }

  private static ObjectNode orNull(JsonNode schema) {
    ObjectNode either = JSON.objectNode();
    ObjectNode stated = (ObjectNode) partial(schema);
    for (String words : List.of("title", "description")) {
      JsonNode said = stated.remove(words);
      if (said != null) {
        either.set(words, said);
      }
    }
    either.putArray("anyOf").add(stated).add(JSON.objectNode().put("type", "null"));
    return either;
  }

  // --- the answer --------------------------------------------------------------------------

  private ObjectNode expect() {
    ObjectNode schema = JSON.objectNode();
    ObjectNode properties = object(schema);
    ObjectNode categories =
        told(properties.putObject("categories"), "对象类别", "categories by code: status or entry");
    ObjectNode byCode = object(categories);
    define("category", Shape.CATEGORY);
    define("assistance", Shape.ASSISTANCE);
    for (String category : ExpectationCheck.CATEGORIES) {
      byCode.set(category, entries("category"));
    }
    told(properties.putObject("assistance"), "待遇", "programmes by code: status or entry")
        .put("type", "object")
        .set("additionalProperties", entries("assistance"));
    properties.set("household", Shape.HOUSEHOLD.schema());
    properties.set("procedure", orNull(Shape.PROCEDURE.schema()));
    properties.set("monitoring", monitoring());
    items(properties, "deadlines", Shape.DEADLINE);
    ObjectNode absent =
        told(properties.putObject("absent"), "不应有", "codes that the answer must not have");
    ObjectNode lists = object(absent);
    Absences.KEYS.forEach(key -> list(lists, key, key, "none of these codes"));
    list(properties, "no-deadlines", "不应有的期限", "kinds of deadline that must not be there");
    list(properties, "no-notices", "不应有的提示", "notices that must not be there");
    list(properties, "notices", "提示", "CODE or CODE:detail, among those of the answer");
    list(properties, "missing", "缺少的事实", "pointers among those of the answer");
    list(properties, "missing-exactly", "全部缺少的事实", "all pointers of the answer");
    list(properties, "not-missing", "不应询问", "pointers that the answer must not ask for");
    told(properties.putObject("refused"), "拒绝", "the code of the refusal that is expected")
        .set("enum", array(ExpectationCheck.REFUSALS));
    text(properties, "pointer", "位置", "with refused INVALID: the pointer of one error");
    return schema;
  }

  private ObjectNode monitoring() {
    ObjectNode schema = told(JSON.objectNode(), "监测", "monitoring: what is watched and done");
    ObjectNode properties = object(schema);
    for (String flag : List.of("included", "priority")) {
      properties.putObject(flag).putArray("type").add("boolean").add("null");
    }
    list(properties, "reasons", "理由", "all reasons, by code");
    items(properties, "alerts", Shape.ALERT);
    items(properties, "tasks", Shape.TASK);
    items(properties, "referrals", Shape.REFERRAL);
    items(properties, "reviews", Shape.REVIEW);
    return schema;
  }

  private void define(String name, Shape shape) {
    definitions.set(name, shape.schema());
  }

  /** The status of every entry, one entry, several, or one for each member by id. */
  private static ObjectNode entries(String shape) {
    ObjectNode status = JSON.objectNode();
    status.set("enum", array(ExpectationCheck.STATUSES));
    ObjectNode several = JSON.objectNode().put("type", "array");
    several.set("items", ref(shape));
    ObjectNode byMember = JSON.objectNode().put("type", "object");
    byMember.putObject("additionalProperties").putArray("anyOf").add(status).add(ref(shape));
    ObjectNode entries = JSON.objectNode();
    entries.putArray("anyOf").add(status).add(ref(shape)).add(several).add(byMember);
    return entries;
  }

  private static void items(ObjectNode properties, String name, Shape shape) {
    ObjectNode list = properties.putObject(name).put("type", "array");
    list.putObject("items")
        .putArray("anyOf")
        .add(JSON.objectNode().put("type", "string"))
        .add(shape.schema());
  }

  // --- small parts -------------------------------------------------------------------------

  private static ObjectNode object(ObjectNode schema) {
    schema.put("type", "object").put("additionalProperties", false);
    return schema.putObject("properties");
  }

  private static ObjectNode told(ObjectNode schema, String zh, String en) {
    return schema.put("title", zh).put("description", en);
  }

  private static void text(ObjectNode properties, String name, String zh, String en) {
    told(properties.putObject(name), zh, en).put("type", "string").put("minLength", 1);
  }

  private static ObjectNode list(ObjectNode properties, String name, String zh, String en) {
    ObjectNode list = told(properties.putObject(name), zh, en).put("type", "array");
    list.putObject("items").put("type", "string");
    return list;
  }

  private static ArrayNode array(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ObjectNode ref(String name) {
    return JSON.objectNode().put("$ref", REF + name);
  }
}
