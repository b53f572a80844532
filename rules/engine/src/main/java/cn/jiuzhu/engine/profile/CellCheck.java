package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Checks the cells of the columns that the engine reads. A misspelt code would match nothing and
 * nobody would notice.
 */
final class CellCheck {
  private static final String ANY = "*";

  private final TableForm form;
  private final Problems problems;

  CellCheck(TableForm form, Problems problems) {
    this.form = form;
    this.problems = problems;
  }

  void check(String column, String cell, Place place) {
    if (TableForm.DAYS.contains(column)) {
      checkDate(cell, place);
    }
    form.column(column).ifPresent(known -> check(known, cell, place));
  }

  private void check(TableColumn column, String cell, Place place) {
    List<String> codes = column.codes();
    if (codes.isEmpty() || column.several() && cell.equals(ANY)) {
      return;
    }
    String[] written = cell.split(" ", -1);
    if (!column.several() && (written.length > 1 || cell.equals(ANY))) {
      problems.add(place, ProblemCode.NOT_ONE_CODE, column.name(), cell);
      return;
    }
    for (String code : written) {
      if (!codes.contains(code)) {
        problems.addUnknown(place, ProblemCode.UNKNOWN_CODE, code, codes);
      }
    }
  }

  private void checkDate(String cell, Place place) {
    try {
      if (!cell.equals(ANY)) {
        LocalDate.parse(cell);
      }
    } catch (DateTimeParseException e) {
      problems.add(place, ProblemCode.BAD_DATE, cell, "yyyy-mm-dd");
    }
  }
}
