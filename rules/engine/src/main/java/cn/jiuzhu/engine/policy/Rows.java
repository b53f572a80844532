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
   * ISO dates stand in the order of their letters, and the reader of tables lets no other in.
   */
  static boolean inForce(Table.Row row, LocalDate day) {
    String from = row.cells().get("from");
    String until = row.cells().get("until");
    if (from == null && until == null) {
      return true;
    }
    String iso = day.toString();
    return (from == null || from.equals(ANY) || iso.compareTo(from) >= 0)
        && (until == null || until.equals(ANY) || iso.compareTo(until) <= 0);
  }
}
