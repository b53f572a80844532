package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.facts.FactSchema;
import cn.jiuzhu.engine.facts.NearMiss;
import cn.jiuzhu.engine.profile.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the fact that a column's name leads to: {@code household.area} in the entry, {@code
 * member.incomes.0.amount} in the row's member. Names and types are those of the vocabulary.
 */
final class ColumnNames {
  private static final JsonNode DEFINITIONS = FactSchema.fileSchema().path("$defs");
  private static final String ENTRY = "FileEntry";
  private static final String HOUSEHOLD = "Household";
  private static final String MEMBER = "Member";

  /** In its place stands {@code member}. */
  private static final String MEMBERS = "members";

  private static final String ROW = "member";
  private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

  /** Only what can be a name is repeated: without a header the first row is somebody's data. */
  private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,99}");

  private ColumnNames() {}

  /** A name that leads to no fact. */
  static final class NoColumn extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String near;

    NoColumn(String name, String near) {
      super("no column");
      this.name = name;
      this.near = near;
    }

    /**
     * Says so.
     *
     * @param number which column it is, from 1
     */
    Words message(int number) {
      boolean quoted = QUOTABLE.matcher(name).matches();
      String zh = quoted ? "没有名为“" + name + "”的列" : "第 " + number + " 列没有可用的列名";
      String en =
          quoted
              ? "There is no column \"" + name + "\""
              : "Column " + number + " has no known name";
      return near == null
          ? new Words(zh, en)
          : new Words(zh + "，是否为“" + near + "”？", en + "; did you mean \"" + near + "\"?");
    }
  }

  /**
   * The column of that name.
   *
   * @throws NoColumn if there can be none
   */
  static Column column(String name) throws NoColumn {
    String[] segments = name.split("\\.", -1);
    boolean ofMember = segments[0].equals(ROW);
    JsonNode schema = DEFINITIONS.path(ofMember ? MEMBER : ENTRY);
    List<Object> path = new ArrayList<>();
    for (int i = ofMember ? 1 : 0; i < segments.length; i++) {
      JsonNode inside = entered(schema);
      String segment = segments[i];
      if (isIndex(inside, segment)) {
        path.add(Integer.valueOf(segment));
        schema = inside.path("items");
      } else if (names(inside).contains(segment)) {
        path.add(segment);
        schema = inside.path("properties").path(segment);
      } else {
        throw new NoColumn(name, near(segments, i, inside));
      }
    }
    CellKind kind = kind(resolved(schema));
    if (kind == null) {
      throw new NoColumn(name, example(name, schema));
    }
    return new Column(name, ofMember, List.copyOf(path), kind);
  }

  private static boolean isIndex(JsonNode schema, String segment) {
    return schema.path("type").asText().equals("array")
        && INDEX.matcher(segment).matches()
        && Integer.parseInt(segment) < schema.path("maxItems").asInt();
  }

  /** Those of a list are its numbers. */
  private static List<String> names(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    if (schema.equals(DEFINITIONS.path(HOUSEHOLD))) {
      names.remove(MEMBERS);
    }
    return names;
  }

  private static String near(String[] segments, int at, JsonNode schema) {
    List<String> names = names(schema);
    if (at == 0) {
      names.add(ROW);
    }
    List<String> near = NearMiss.of(segments[at], names);
    if (near.isEmpty()) {
      return null;
    }
    String[] meant = segments.clone();
    meant[at] = near.get(0);
    return String.join(".", meant);
  }

  /** For a name that leads to more than one fact: one of them. */
  private static String example(String name, JsonNode schema) {
    List<String> names = names(entered(schema));
    return names.isEmpty() ? null : name + "." + names.get(0);
  }

  private static JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.isEmpty()
        ? schema
        : DEFINITIONS.path(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** What has names inside: of a fact with a short form, the long one. */
  private static JsonNode entered(JsonNode schema) {
    JsonNode resolved = resolved(schema);
    for (JsonNode form : resolved.path("oneOf")) {
      if (resolved(form).has("properties")) {
        return resolved(form);
      }
    }
    return resolved;
  }

  /** Null for what is no single fact. */
  private static CellKind kind(JsonNode schema) {
    for (JsonNode form : schema.path("oneOf")) {
      CellKind shortForm = kind(resolved(form));
      if (shortForm != null) {
        return shortForm;
      }
    }
    return switch (schema.path("type").asText()) {
      case "number", "integer" -> CellKind.NUMBER;
      case "boolean" -> CellKind.FLAG;
      case "string" -> CellKind.TEXT;
      case "array" -> CellKind.LIST;
      default -> null;
    };
  }
}
