package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of a table, its columns told apart: for which case it stands, when, and what follows.
 *
 * @param conditions in the order of the columns
 * @param from first day, {@code 0} for ever; ISO days stand in the order of their letters
 * @param until last day, {@code 9} for ever
 * @param outcome empty where the table only lists cases
 */
record Line(Table.Row row, List<Cell> conditions, String from, String until, List<String> outcome) {
  private static final Set<String> OUTCOMES = Set.of("grade", "standard", "tier");

  static boolean isCondition(String column) {
    return !OUTCOMES.contains(column)
        && !Set.of("id", "clause", "note", "from", "until").contains(column);
  }

  static Line of(Table.Row row) {
    List<Cell> conditions = new ArrayList<>();
    List<String> outcome = new ArrayList<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (isCondition(column)) {
                conditions.add(Cell.of(cell));
              } else if (OUTCOMES.contains(column)) {
                outcome.add(cell);
              }
            });
    return new Line(
        row, conditions, day(row, "from", "0"), day(row, "until", "9"), List.copyOf(outcome));
  }

  private static String day(Table.Row row, String column, String always) {
    String cell = row.cells().getOrDefault(column, Cell.ANY);
    return cell.equals(Cell.ANY) ? always : cell;
  }

  boolean isReversed() {
    return until.compareTo(from) < 0;
  }

  boolean sameDays(Line other) {
    return from.compareTo(other.until) <= 0 && other.from.compareTo(until) <= 0;
  }

  boolean overlaps(Line other) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).overlaps(other.conditions.get(i))) {
        return false;
      }
    }
    return sameDays(other);
  }

  /** Whether it stands for every case and day for which the other does. */
  boolean covers(Line other) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).covers(other.conditions.get(i))) {
        return false;
      }
    }
    return from.compareTo(other.from) <= 0 && other.until.compareTo(until) <= 0;
  }
}
