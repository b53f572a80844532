package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * One of a set of codes.
 *
 * @param name the name of the set in the schema; null where it is a part of a set and has no name
 * @param values what each code is read as, in the order of declaration
 * @param meanings what each code means
 */
record CodeType(String name, Map<String, Object> values, Map<String, Meaning> meanings)
    implements ValueType {
  CodeType {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  /**
   * The codes of an enum: all, or some of them where {@code only} or {@code except} are not empty.
   */
  static CodeType of(Class<?> type, List<String> only, List<String> except) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      String code = ((Enum<?>) constant).name();
      if ((only.isEmpty() || only.contains(code)) && !except.contains(code)) {
        values.put(code, constant);
        meanings.put(code, meaning((Enum<?>) constant));
      }
    }
    boolean whole = values.size() == type.getEnumConstants().length;
    return new CodeType(whole ? type.getSimpleName() : null, values, meanings);
  }

  /** The codes of several enums, read as text. A code of two enums means what the first says. */
  static CodeType union(Class<? extends Enum<?>>[] types) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    for (Class<? extends Enum<?>> type : types) {
      for (Enum<?> constant : type.getEnumConstants()) {
        values.put(constant.name(), constant.name());
        meanings.putIfAbsent(constant.name(), meaning(constant));
      }
    }
    return new CodeType(null, values, meanings);
  }

  private static Meaning meaning(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name()).getAnnotation(Meaning.class);
    } catch (NoSuchFieldException impossible) {
      throw new LinkageError(constant + " has no field", impossible);
    }
  }

  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isTextual()) {
      context.errors.add(at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("代码", "a code"));
      return null;
    }
    Object value = values.get(node.textValue());
    if (value == null) {
      context.errors.add(
          at,
          FactErrorCode.UNKNOWN_CODE,
          () -> Sentences.unknownCode(node.textValue(), values.keySet()));
    }
    return value;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    if (name == null) {
      return inline();
    }
    if (!definitions.has(name)) {
      definitions.set(name, inline());
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode inline() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    ArrayNode codes = schema.putArray("enum");
    StringJoiner description = new StringJoiner("; ");
    meanings.forEach(
        (code, meaning) -> {
          codes.add(code);
          description.add(code + " " + meaning.zh() + ", " + meaning.en());
        });
    return schema.put("description", description.toString());
  }
}
