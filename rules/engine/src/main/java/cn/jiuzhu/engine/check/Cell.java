package cn.jiuzhu.engine.check;

import java.util.Collections;
import java.util.Set;

/**
 * A condition in a row of a table: {@code *}, or codes separated by a space.
 *
 * @param codes empty for {@code *}
 */
record Cell(Set<String> codes) {
  static final String ANY = "*";

  static Cell of(String text) {
    return new Cell(text.equals(ANY) ? Set.of() : Set.of(text.split(" ")));
  }

  private boolean any() {
    return codes.isEmpty();
  }

  boolean overlaps(Cell other) {
    return any() || other.any() || !Collections.disjoint(codes, other.codes);
  }

  boolean covers(Cell other) {
    return any() || !other.any() && codes.containsAll(other.codes);
  }

  boolean covers(String code) {
    return any() || codes.contains(code);
  }
}
