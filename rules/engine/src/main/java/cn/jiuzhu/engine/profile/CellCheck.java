package cn.jiuzhu.engine.profile;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ChildStatus;
import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.IncomeKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Checks the cells of the columns that the engine itself reads. A misspelt code would match nothing
 * and nobody would notice; other columns belong to the rules that ask for them.
 */
final class CellCheck {
  static final String ANY = "*";

  /** Several codes may stand in a cell, separated by a space. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "kind", names(IncomeKind.values()),
          "type", names(DisabilityType.values()),
          "level", List.of("1", "2", "3", "4"),
          "lost", List.of("0", "1", "2", "3", "4", "5", "6"),
          "category", names(Category.values()),
          "purpose", List.of("DIBAO", "TEKUN"),
          "childStatus", names(ChildStatus.values()),
          "expense", expenses());

  private CellCheck() {}

  private static List<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }

  /**
   * The kinds of expense, the own share of medical cost, and the wage of which a part may not
   * count.
   */
  private static List<String> expenses() {
    List<String> expenses = new ArrayList<>(names(ExpenseKind.values()));
    expenses.add("MEDICAL");
    expenses.add("WAGE");
    return List.copyOf(expenses);
  }

  static void check(String column, String cell, Place place, Problems problems) {
    if (cell.equals(ANY)) {
      return;
    }
    if (column.equals("from") || column.equals("until")) {
      checkDate(cell, place, problems);
    }
    List<String> codes = CODES.get(column);
    if (codes != null) {
      for (String code : cell.split(" ", -1)) {
        if (!codes.contains(code)) {
          problems.addUnknown(place, ProblemCode.UNKNOWN_CODE, code, codes);
        }
      }
    }
  }

  private static void checkDate(String cell, Place place, Problems problems) {
    try {
      LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      problems.add(place, ProblemCode.BAD_DATE, cell, "yyyy-mm-dd");
    }
  }
}
