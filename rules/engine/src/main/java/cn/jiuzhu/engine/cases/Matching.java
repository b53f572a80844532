package cn.jiuzhu.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares expected JSON with the answer's, and notes each difference where it stands. */
final class Matching {
  private final List<Difference> differences;

  Matching(List<Difference> differences) {
    this.differences = differences;
  }

  void differ(String path, String expected, String actual) {
    differences.add(new Difference(path, expected, actual));
  }

  /** Compares a value. */
  void match(String path, JsonNode expected, JsonNode actual) {
    match(path, expected, actual, Described.value(actual));
  }

  /** Compares a value that is told as {@code described} where it differs. */
  void match(String path, JsonNode expected, JsonNode actual, String described) {
    if (expected.isObject() && actual.isObject()) {
      object(path, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      list(path, expected, actual);
    } else if (!same(expected, actual)) {
      differ(path, Described.value(expected), described);
    }
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    if (expected.isNull()) {
      return actual.isNull() || actual.isMissingNode();
    }
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }

  private void object(String path, JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String name = field.getKey();
      String place = path + "/" + name;
      JsonNode found = actual.path(name);
      switch (name) {
        case "conditions" -> conditions(place, field.getValue(), found);
        case "steps" -> items(place, field.getValue(), found, Shape.STEP);
        case "status" -> match(place, field.getValue(), found, Described.entry(actual));
        default -> match(place, field.getValue(), found);
      }
    }
  }

  private void list(String path, JsonNode expected, JsonNode actual) {
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "persons" -> sameSet(path, expected, texts(actual));
      case "clauses", "missing", "departments" -> contains(path, expected, texts(actual));
      default -> {
        if (!texts(expected).equals(texts(actual))) {
          differ(path, expected.toString(), actual.toString());
        }
      }
    }
  }

  /** Everything expected is there. */
  void contains(String path, JsonNode expected, List<String> actual) {
    for (String each : texts(expected)) {
      if (!actual.contains(each)) {
        differ(path, each + " among them", actual.toString());
      }
    }
  }

  /** None of these is there. */
  void without(String path, JsonNode unwanted, List<String> actual) {
    for (String each : texts(unwanted)) {
      if (actual.contains(each)) {
        differ(path, "no " + each, actual.toString());
      }
    }
  }

  /** All that is expected is there, and nothing else, in any order. */
  void sameSet(String path, JsonNode expected, List<String> actual) {
    Set<String> wanted = new TreeSet<>(texts(expected));
    Set<String> found = new TreeSet<>(actual);
    if (!wanted.equals(found)) {
      differ(path, wanted.toString(), found.toString());
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** Each expected item, told by its label or as an object, matches exactly one. */
  void items(String path, JsonNode expected, JsonNode actual, Shape shape) {
    for (JsonNode item : expected) {
      String label = (item.isTextual() ? item : item.path(shape.label())).asText();
      List<JsonNode> candidates = new ArrayList<>();
      if (label.isEmpty()) {
        actual.forEach(candidates::add);
      } else {
        candidates = AnswerView.having(actual, shape.label(), label);
      }
      String place = label.isEmpty() ? path : path + "/" + label;
      if (candidates.isEmpty()) {
        List<String> there = new ArrayList<>();
        actual.forEach(one -> there.add(one.path(shape.label()).asText()));
        differ(place, Described.value(item), "none among " + there);
      } else if (!item.isTextual()) {
        exactlyOne(place, item, candidates);
      } else if (candidates.size() > 1) {
        differ(place, "one", candidates.size() + ": " + candidates);
      }
    }
  }

  /** One of the candidates matches, and only one; where none does, the nearest is compared. */
  void exactlyOne(String path, JsonNode expected, List<JsonNode> candidates) {
    List<List<Difference>> trials = new ArrayList<>();
    for (JsonNode candidate : candidates) {
      List<Difference> trial = new ArrayList<>();
      new Matching(trial).match(path, expected, candidate);
      trials.add(trial);
    }
    long matches = trials.stream().filter(List::isEmpty).count();
    if (matches == 0) {
      differences.addAll(trials.stream().min(Comparator.comparingInt(List::size)).orElseThrow());
    } else if (matches > 1) {
      differ(path, "one that is " + expected, matches + " among " + candidates);
    }
  }

  /**
   * Conditions by code, wherever they stand among the parts of others. A code may stand at several
   * depths, as where 对象 is met here or on file: then the uppermost counts. Of several persons, each
   * must match, or those named.
   */
  private void conditions(String path, JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> one : expected.properties()) {
      String place = path + "/" + one.getKey();
      JsonNode persons = one.getValue().path("persons");
      List<JsonNode> found = new ArrayList<>();
      for (JsonNode condition : uppermost(one.getKey(), actual)) {
        if (persons.isMissingNode()
            || new TreeSet<>(texts(persons))
                .equals(new TreeSet<>(texts(condition.path("persons"))))) {
          found.add(condition);
        }
      }
      if (found.isEmpty()) {
        differ(place, Described.value(one.getValue()), "none among " + codes(actual));
      }
      for (JsonNode condition : found) {
        if (one.getValue().isTextual()) {
          match(
              place + "/status",
              one.getValue(),
              condition.path("status"),
              Described.entry(condition));
        } else {
          match(place, one.getValue(), condition);
        }
      }
    }
  }

  private static List<JsonNode> uppermost(String code, JsonNode conditions) {
    List<JsonNode> level = new ArrayList<>();
    conditions.forEach(level::add);
    while (!level.isEmpty()) {
      List<JsonNode> found =
          level.stream().filter(one -> one.path("code").asText().equals(code)).toList();
      if (!found.isEmpty()) {
        return found;
      }
      List<JsonNode> below = new ArrayList<>();
      level.forEach(one -> one.path("parts").forEach(below::add));
      level = below;
    }
    return level;
  }

  private static Collection<String> codes(JsonNode conditions) {
    Collection<String> codes = new TreeSet<>();
    for (JsonNode condition : conditions) {
      codes.add(condition.path("code").asText());
      codes.addAll(codes(condition.path("parts")));
    }
    return codes;
  }
}
