package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A decision table; the order of its rows has no meaning. */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;
  private final Place header;

  Table(String name, List<String> columns, List<Row> rows, Place header) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.header = header;
  }

  /** File name without extension. */
  public String name() {
    return name;
  }

  /** All columns as in the header: {@code id, clause, …, note}. */
  public List<String> columns() {
    return columns;
  }

  /** Rows of the parent layers first. */
  public List<Row> rows() {
    return rows;
  }

  Place header() {
    return header;
  }

  /** Where its file and its header stand. */
  public String file() {
    return header.file();
  }

  /** The line of its header. */
  public int line() {
    return header.line();
  }

  String pathInVersion() {
    return "tables/" + name + ".csv";
  }

  /** Whether both say the same, row by row and in the same lines. */
  boolean sameAs(Table other) {
    return other != null && columns.equals(other.columns) && rows.equals(other.rows);
  }

  /** This table without one of its rows. */
  public Table without(Row row) {
    return new Table(name, columns, rows.stream().filter(one -> !one.equals(row)).toList(), header);
  }

  /** This table with the rows of a layer below added. */
  Table and(Table below) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(below.rows);
    return new Table(name, columns, all, header);
  }

  /**
   * One row.
   *
   * @param id unique in the table
   * @param clauses the clauses behind it
   * @param cells the other columns by name, the note among them; {@code *} means any
   * @param file from the root
   * @param line in the file
   */
  public record Row(
      String id, List<String> clauses, Map<String, String> cells, String file, int line) {}
}
