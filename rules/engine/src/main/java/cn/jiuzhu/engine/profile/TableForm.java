package cn.jiuzhu.engine.profile;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ChildStatus;
import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.IncomeKind;
import cn.jiuzhu.engine.codes.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns that the engine reads of a table, and what may stand in them: the one declaration by
 * which headers and cells are checked. A test holds it to what the engine's classes ask for.
 *
 * @param columns beside those that frame every table
 * @param dated whether a row may be in force {@code from} a day and {@code until} another
 */
public record TableForm(List<TableColumn> columns, boolean dated) {
  /** What every table has around its own columns. */
  static final List<String> FRAME = List.of("id", "clause", "note");

  static final List<String> DAYS = List.of("from", "until");

  private static final List<String> KINDS = names(IncomeKind.values());

  /** The kinds of expense, and the own share of medical cost. */
  private static final List<String> EXPENSES = and(names(ExpenseKind.values()), "MEDICAL");

  /** A part of the wage may be deducted, too. */
  private static final List<String> DEDUCTIBLE = and(EXPENSES, "WAGE");

  private static final List<String> PURPOSES = List.of("DIBAO", "TEKUN");

  /** 全自理、半护理、全护理 (43号 art. 22). */
  private static final List<String> GRADES = List.of("FULL", "PARTIAL", "TOTAL");

  private static final TableColumn KIND = TableColumn.one("kind", KINDS);
  private static final TableColumn PURPOSE = TableColumn.some("purpose", PURPOSES);

  /** The list of disabilities: rules choose its name. */
  static final TableForm DISABILITIES =
      of(
          true,
          TableColumn.some("type", names(DisabilityType.values())),
          TableColumn.some("level", List.of("1", "2", "3", "4")));

  private static final Map<String, TableForm> BY_NAME = new TreeMap<>();

  static {
    List<String> relations = names(Relation.values());
    BY_NAME.put(
        "counted-without-local-hukou",
        of(false, TableColumn.some("relation", relations), TableColumn.some("of", relations)));
    BY_NAME.put(
        "income-deductions",
        of(
            true,
            TableColumn.one("expense", DEDUCTIBLE),
            TableColumn.named("who"),
            TableColumn.named("standard")));
    BY_NAME.put("income-not-counted", of(true, KIND, PURPOSE));
    BY_NAME.put(
        "income-not-counted-of-children",
        of(true, KIND, PURPOSE, TableColumn.some("childStatus", names(ChildStatus.values()))));
    BY_NAME.put("necessary-expenditure", of(true, TableColumn.one("expense", EXPENSES)));
    BY_NAME.put(
        "self-care",
        of(
            false,
            TableColumn.some("lost", List.of("0", "1", "2", "3", "4", "5", "6")),
            TableColumn.one("grade", GRADES)));
    BY_NAME.put(
        "tiers",
        of(
            false,
            TableColumn.some("category", names(Category.values())),
            TableColumn.named("tier")));
  }

  public TableForm {
    columns = List.copyOf(columns);
  }

  private static TableForm of(boolean dated, TableColumn... columns) {
    return new TableForm(List.of(columns), dated);
  }

  private static List<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }

  private static List<String> and(List<String> codes, String more) {
    List<String> all = new ArrayList<>(codes);
    all.add(more);
    return List.copyOf(all);
  }

  /** The tables that the engine reads under their own names. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
  }

  /** The form of a table that the engine reads under its own name; empty for any other. */
  static Optional<TableForm> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** By that name; any other table can only be a list of disabilities. */
  public static TableForm of(String name) {
    return BY_NAME.getOrDefault(name, DISABILITIES);
  }

  Optional<TableColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Those that a table of this form must have. */
  List<String> required() {
    return columns.stream().map(TableColumn::name).toList();
  }

  /** Those that it may have, the frame left out. */
  List<String> known() {
    List<String> all = new ArrayList<>(required());
    if (dated) {
      all.addAll(DAYS);
    }
    return all;
  }

  /** Whether a table has the columns of this form and no others, in whatever order. */
  boolean fits(List<String> header) {
    List<String> allowed = new ArrayList<>(FRAME);
    allowed.addAll(known());
    return header.containsAll(required()) && allowed.containsAll(header);
  }
}
