package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the header of a table against the columns that the engine reads. */
final class ColumnCheck {
  private ColumnCheck() {}

  /** A column that is misspelt is not reported as missing besides. */
  static void check(List<String> header, TableForm form, Place place, Problems problems) {
    List<String> missing = new ArrayList<>(form.required());
    missing.removeAll(header);
    List<String> open = new ArrayList<>(form.known());
    open.removeAll(header);
    for (String column : header) {
      if (!TableForm.FRAME.contains(column) && !form.known().contains(column)) {
        Optional<String> meant = NearMiss.of(column, open);
        problems.addUnknown(
            place, ProblemCode.UNKNOWN_COLUMN, column, meant.isPresent() ? open : form.known());
        meant.ifPresent(missing::remove);
      }
    }
    missing.forEach(column -> problems.add(place, ProblemCode.MISSING_COLUMN, column));
  }
}
