package cn.jiuzhu.engine.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of {@code standards/}. */
final class StandardReader {
  private final String layer;
  private final References references;
  private final Problems problems;

  StandardReader(String layer, References references, Problems problems) {
    this.layer = layer;
    this.references = references;
    this.problems = problems;
  }

  Standard read(YamlMap yaml, SourceFile source) {
    String unit = yaml.code("unit", Vocabulary.UNITS);
    List<String> by = yaml.optionalTexts("by").stream().map(Scalar::text).toList();
    Standard standard =
        new Standard(
            source.stem(),
            yaml.words("title"),
            unit,
            by,
            references.clauses(layer, yaml.optionalTexts("clauses")),
            entries(yaml.maps("entries"), by.size(), new FigureCheck(unit, problems)),
            yaml.optionalDate("verified-through"),
            yaml.optionalWords("note"),
            layer,
            source.path());
    yaml.end();
    return standard;
  }

  private List<StandardEntry> entries(List<YamlMap> items, int dimensions, FigureCheck check) {
    List<StandardEntry> entries = new ArrayList<>();
    LocalDate before = null;
    for (YamlMap item : items) {
      StandardEntry entry = entry(item, dimensions, check);
      LocalDate effective = entry.effective();
      if (before != null && effective != null && !effective.isAfter(before)) {
        problems.add(item.place("effective"), ProblemCode.ENTRIES_NOT_ASCENDING, effective, before);
      }
      before = effective == null ? before : effective;
      entries.add(entry);
    }
    return List.copyOf(entries);
  }

  private StandardEntry entry(YamlMap item, int dimensions, FigureCheck check) {
    boolean varies = dimensions > 0;
    if (item.has("values") != varies || item.has("value") == varies) {
      problems.add(item.place(), ProblemCode.VALUE_OR_VALUES);
    }
    StandardEntry entry =
        new StandardEntry(
            item.date("effective"),
            item.has("value") ? figure(item, "value", check) : null,
            item.has("values") ? values(item.map("values"), dimensions, check) : Map.of(),
            source(item.map("source")),
            item.place().line());
    item.end();
    return entry;
  }

  private Map<String, BigDecimal> values(YamlMap item, int dimensions, FigureCheck check) {
    if (item == null) {
      return Map.of();
    }
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (String key : item.keys()) {
      String[] parts = key.split("/", -1);
      if (dimensions > 0 && (parts.length != dimensions || List.of(parts).contains(""))) {
        problems.add(item.place(key), ProblemCode.VALUE_KEY_PARTS, key, dimensions);
      }
      values.put(key, figure(item, key, check));
    }
    if (values.isEmpty()) {
      problems.add(item.place(), ProblemCode.MISSING_VALUE, "values");
    }
    return Collections.unmodifiableMap(values);
  }

  private BigDecimal figure(YamlMap item, String key, FigureCheck check) {
    BigDecimal figure = item.number(key);
    if (figure != null) {
      check.check(figure, item.place(key));
    }
    return figure;
  }

  private Source source(YamlMap item) {
    if (item == null) {
      return null;
    }
    Source source =
        new Source(
            item.text("document"),
            item.optionalText("clause"),
            item.optionalText("url"),
            item.code("grade", Vocabulary.GRADES),
            item.optionalDate("retrieved"));
    item.end();
    // Only of a figure that an encoded clause states is the place an id of the register.
    if ("CLAUSE".equals(source.grade()) && source.clause() != null) {
      references.clauses(layer, source.clause(), item.place("clause"));
    }
    return source;
  }
}
