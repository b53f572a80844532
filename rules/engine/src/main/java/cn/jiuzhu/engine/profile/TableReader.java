package cn.jiuzhu.engine.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one decision table, a row a line, so that every mistake has its line. */
final class TableReader {
  private static final ObjectReader ROW =
      CsvMapper.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build()
          .readerForArrayOf(String.class);

  private final String layer;
  private final LocalDate version;
  private final References references;
  private final Problems problems;

  TableReader(String layer, LocalDate version, References references, Problems problems) {
    this.layer = layer;
    this.version = version;
    this.references = references;
    this.problems = problems;
  }

  Table read(SourceFile source) {
    List<String> columns = null;
    Place header = source.whole();
    List<Table.Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String name = source.stem();
    CellCheck check = new CellCheck(TableForm.of(name), problems);
    int number = 0;
    for (String line : source.text().lines().toList()) {
      Place place = source.line(++number);
      if (line.isBlank() || (columns == null && line.startsWith("#"))) {
        continue;
      }
      List<String> cells = cells(line, place);
      if (cells == null) {
        continue;
      }
      if (columns == null) {
        columns = cells;
        header = place;
        checkHeader(name, columns, place);
      } else if (cells.size() != columns.size()) {
        problems.add(place, ProblemCode.TABLE_ROW_LENGTH, cells.size(), columns.size());
      } else {
        Table.Row row = row(columns, cells, place, check);
        if (!ids.add(row.id())) {
          problems.add(place, ProblemCode.DUPLICATE_ID, row.id());
        }
        rows.add(row);
      }
    }
    if (columns == null) {
      columns = List.of();
      problems.add(header, ProblemCode.TABLE_HEADER);
    }
    Vocabulary.check(name, Vocabulary.NAME, source.whole(), problems);
    references.version(References.Kind.TABLE_DECLARED, layer, version, new Scalar(name, header));
    return new Table(name, columns, rows, header);
  }

  /** The cells of a line; null, and reported, if the line is broken. */
  private List<String> cells(String line, Place place) {
    try {
      return List.of(ROW.<String[]>readValue(line));
    } catch (JsonProcessingException e) {
      problems.add(place, ProblemCode.CSV_SYNTAX, e.getOriginalMessage());
      return null;
    }
  }

  private void checkHeader(String name, List<String> columns, Place place) {
    int last = columns.size() - 1;
    boolean framed =
        last >= 2
            && columns.get(0).equals("id")
            && columns.get(1).equals("clause")
            && columns.get(last).equals("note");
    if (!framed || columns.contains("") || new HashSet<>(columns).size() != columns.size()) {
      problems.add(place, ProblemCode.TABLE_HEADER);
    } else {
      TableForm.named(name).ifPresent(form -> ColumnCheck.check(columns, form, place, problems));
    }
  }

  private Table.Row row(List<String> columns, List<String> cells, Place place, CellCheck check) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank()) {
        problems.add(place, ProblemCode.BLANK_CELL, columns.get(i));
      } else {
        check.check(columns.get(i), cells.get(i), place);
        if (columns.get(i).equals("standard")) {
          Scalar key = new Scalar(cells.get(i), place);
          references.version(References.Kind.STANDARD, layer, version, key);
        }
      }
      byColumn.put(columns.get(i), cells.get(i));
    }
    String id = byColumn.remove("id");
    String clause = byColumn.remove("clause");
    return new Table.Row(
        id,
        clause == null ? List.of() : references.clauses(layer, clause, place),
        Collections.unmodifiableMap(byColumn),
        place.file(),
        place.line());
  }
}
