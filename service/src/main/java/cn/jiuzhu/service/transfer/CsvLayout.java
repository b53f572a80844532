package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns that some entries need, as an import takes them: those of the entry, then those of a
 * member, each fact beside its siblings.
 */
final class CsvLayout {
  private static final String HOUSEHOLD = "household";
  private static final String MEMBERS = "members";
  private static final String MEMBER = "member";

  private final Place entry = new Place();
  private final Place member = new Place();

  /** A place for a fact, and those inside it. */
  private static final class Place {
    private final Map<String, Place> named = new LinkedHashMap<>();
    private final Map<Integer, Place> numbered = new TreeMap<>();
    private boolean column;
  }

  /**
   * Makes room for an entry.
   *
   * @throws Refusal if it holds a text that a cell cannot
   */
  void fit(ObjectNode line) {
    line.properties()
        .forEach(
            field -> {
              Place place = entry.named.computeIfAbsent(field.getKey(), name -> new Place());
              if (field.getKey().equals(HOUSEHOLD)) {
                fitHousehold(place, field.getValue());
              } else {
                fit(place, field.getValue());
              }
            });
  }

  private void fitHousehold(Place place, JsonNode household) {
    household
        .properties()
        .forEach(
            field -> {
              if (field.getKey().equals(MEMBERS)) {
                field.getValue().forEach(one -> fit(member, one));
              } else {
                fit(
                    place.named.computeIfAbsent(field.getKey(), name -> new Place()),
                    field.getValue());
              }
            });
  }

  private static void fit(Place place, JsonNode value) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field ->
                  fit(
                      place.named.computeIfAbsent(field.getKey(), name -> new Place()),
                      field.getValue()));
    } else if (value.isArray() && !value.isEmpty()) {
      for (int i = 0; i < value.size(); i++) {
        fit(place.numbered.computeIfAbsent(i, number -> new Place()), value.get(i));
      }
    } else {
      requireCell(value);
      place.column = true;
    }
  }

  /** A cell is read without the spaces about it, and an empty one is unknown. */
  private static void requireCell(JsonNode value) {
    if (value.isTextual()
        && (value.textValue().isBlank() || !value.textValue().equals(value.textValue().strip()))) {
      throw new Refusal(
          ProblemKind.NOT_ACCEPTABLE,
          new Words(
              "有的文本为空或首尾有空格，CSV 无法如实表达，请用 application/x-ndjson",
              "Some text is empty or has spaces about it, which CSV cannot carry; ask for"
                  + " application/x-ndjson"),
          List.of());
    }
  }

  /** The names of the columns, in their order. */
  List<String> header() {
    List<String> names = new ArrayList<>();
    add(names, "", entry);
    add(names, MEMBER, member);
    return names;
  }

  private static void add(List<String> names, String name, Place place) {
    if (place.column) {
      names.add(name);
    }
    String prefix = name.isEmpty() ? "" : name + ".";
    place.named.forEach((inside, one) -> add(names, prefix + inside, one));
    place.numbered.forEach((inside, one) -> add(names, prefix + inside, one));
  }

  /** A row for each member; what is of the household stands in the first, its id in each. */
  static List<Map<String, String>> rows(ObjectNode line) {
    List<Map<String, String>> rows = new ArrayList<>();
    ObjectNode ofEntry = line.deepCopy();
    JsonNode members = ((ObjectNode) ofEntry.get(HOUSEHOLD)).remove(MEMBERS);
    for (JsonNode one : members) {
      Map<String, String> row = new LinkedHashMap<>();
      if (rows.isEmpty()) {
        put(row, "", ofEntry);
      } else {
        put(row, HOUSEHOLD + ".id", line.at("/household/id"));
      }
      put(row, MEMBER, one);
      rows.add(row);
    }
    return rows;
  }

  private static void put(Map<String, String> row, String name, JsonNode value) {
    String prefix = name.isEmpty() ? "" : name + ".";
    if (value.isObject()) {
      value.properties().forEach(field -> put(row, prefix + field.getKey(), field.getValue()));
    } else if (value.isArray() && !value.isEmpty()) {
      for (int i = 0; i < value.size(); i++) {
        put(row, prefix + i, value.get(i));
      }
    } else {
      row.put(name, cell(value));
    }
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return "[]";
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }
}
