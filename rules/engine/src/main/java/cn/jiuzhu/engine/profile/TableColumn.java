package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * A column that the engine reads.
 *
 * @param codes what may stand in its cells; empty where that is settled elsewhere, as for the key
 *     of a standard
 * @param several whether a cell may hold several codes, separated by a space, or {@code *} for any
 */
public record TableColumn(String name, List<String> codes, boolean several) {
  public TableColumn {
    codes = List.copyOf(codes);
  }

  /** Each row of one code. */
  static TableColumn one(String name, List<String> codes) {
    return new TableColumn(name, codes, false);
  }

  static TableColumn some(String name, List<String> codes) {
    return new TableColumn(name, codes, true);
  }

  /** Names something of the profile: a standard, a classification, a tier. */
  static TableColumn named(String name) {
    return new TableColumn(name, List.of(), false);
  }
}
