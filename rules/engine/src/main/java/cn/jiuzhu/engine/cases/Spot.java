package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.ProblemCode;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A value in a file of cases, and where it stands. A getter reports what is not as it should be and
 * then returns null or nothing, so that reading goes on and finds the next mistake.
 */
record Spot(LinedYaml yaml, JsonPointer at, JsonNode node) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static Spot root(LinedYaml yaml) {
    return new Spot(yaml, JsonPointer.empty(), yaml.root());
  }

  int line() {
    return yaml.line(at);
  }

  void problem(MessageCode code, Object... details) {
    yaml.problem(at, code, details);
  }

  /** Reports a word that is none of those known. */
  void unknown(MessageCode code, String word, Collection<String> known) {
    yaml.unknown(at, code, word, known);
  }

  /** Reports that the value is missing, or has not the form asked for. */
  void mustBe(String zh, String en) {
    if (node.isMissingNode()) {
      problem(ProblemCode.MISSING_KEY, key());
    } else {
      problem(ProblemCode.WRONG_SHAPE, key(), zh, en);
    }
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** The value under the key; a missing node if there is none. */
  Spot get(String key) {
    JsonNode value = node.get(key);
    return new Spot(
        yaml, at.appendProperty(key), value == null ? MissingNode.getInstance() : value);
  }

  /** The name under which the value stands. */
  String key() {
    return at.matches() ? "the file" : at.last().getMatchingProperty();
  }

  /** The keys of an object. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The values of an object; none, and reported, where it is no object. */
  List<Spot> fields() {
    List<Spot> fields = new ArrayList<>();
    if (isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        fields.add(get(field.getKey()));
      }
    }
    return fields;
  }

  /** The items of a list; none, and reported, where it is no list. */
  List<Spot> items() {
    List<Spot> items = new ArrayList<>();
    if (!node.isArray()) {
      mustBe("列表", "a list");
      return items;
    }
    for (int i = 0; i < node.size(); i++) {
      items.add(new Spot(yaml, at.appendIndex(i), node.get(i)));
    }
    return items;
  }

  /** Whether it is an object; reported if not. */
  boolean isObject() {
    if (!node.isObject()) {
      mustBe("键与值的映射", "a mapping of keys");
    }
    return node.isObject();
  }

  /** Whether it is an object with no other keys than those; reported if not. */
  boolean isObjectOf(Collection<String> known) {
    boolean as = isObject();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!known.contains(field.getKey())) {
        get(field.getKey()).unknown(ProblemCode.UNKNOWN_KEY, field.getKey(), known);
        as = false;
      }
    }
    return as;
  }

  /** The text; reported if it is none. */
  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      mustBe("单个文字", "a single text");
      return null;
    }
    return node.textValue();
  }

  /** The texts of a list. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Spot item : items()) {
      String text = item.text();
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The day; reported if it is none. */
  LocalDate date() {
    String text = text();
    if (text != null && DATE.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException impossible) {
        // reported below, like a text that has not the form of a date
      }
    }
    if (text != null) {
      problem(ProblemCode.BAD_DATE, key(), text);
    }
    return null;
  }

  /** Reports a text that is not one of those known. */
  void oneOf(Collection<String> known) {
    String text = text();
    if (text != null && !known.contains(text)) {
      unknown(ProblemCode.UNKNOWN_CODE, text, known);
    }
  }
}
