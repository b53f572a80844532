package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.profile.Table;
import java.time.LocalDate;
import java.util.Arrays;

/** How a row of a table is read: {@code *} is any, several codes are separated by a space. */
final class Rows {
  static final String ANY = "*";

  private Rows() {}

  static boolean matches(String cell, String value) {
    return cell.equals(ANY)
        || cell.equals(value)
        || cell.indexOf(' ') >= 0 && Arrays.asList(cell.split(" ")).contains(value);
  }

  /**
   * Whether the day lies within the row's columns {@code from} and {@code until}, if it has them.
   */
  static boolean inForce(Table.Row row, LocalDate day) {
    String from = row.cells().get("from");
    String until = row.cells().get("until");
    return (from == null || from.equals(ANY) || !day.isBefore(LocalDate.parse(from)))
        && (until == null || until.equals(ANY) || !day.isAfter(LocalDate.parse(until)));
  }
}
