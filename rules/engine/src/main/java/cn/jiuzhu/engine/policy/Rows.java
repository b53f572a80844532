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
   * Whether the day lies within the row's columns {@code from} and {@code until}, if it has them;
   * the reader of tables lets nothing but ISO dates in.
   */
  static boolean inForce(Table.Row row, Horizon horizon) {
    String from = row.cells().get("from");
    String until = row.cells().get("until");
    return (from == null || from.equals(ANY) || horizon.reached(LocalDate.parse(from)))
        && (until == null || until.equals(ANY) || !horizon.isPast(LocalDate.parse(until)));
  }
}
