package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.facts.FactErrorCode;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table of households. */
final class Columns {
  private static final String ID = "household.id";
  private static final String FROM = "from";

  private final List<Column> columns;
  private final Map<String, Integer> byName;

  private Columns(List<Column> columns, Map<String, Integer> byName) {
    this.columns = columns;
    this.byName = byName;
  }

  /**
   * Finds what stands in each column.
   *
   * @param header the names
   * @throws Refusal with every name that is no fact, stands twice or is missing
   */
  static Columns of(List<String> header) {
    List<Column> columns = new ArrayList<>();
    Map<String, Integer> byName = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      try {
        columns.add(ColumnNames.column(name));
      } catch (ColumnNames.NoColumn none) {
        faults.add(fault(FactErrorCode.UNKNOWN_FIELD, none.message(i + 1)));
        continue;
      }
      if (byName.putIfAbsent(name, i) != null) {
        faults.add(
            fault(
                FactErrorCode.DUPLICATE_VALUE,
                new Words("列名“" + name + "”重复", "The column \"" + name + "\" stands twice")));
      }
    }
    if (!byName.containsKey(ID)) {
      faults.add(
          fault(
              FactErrorCode.MISSING_FIELD,
              new Words("缺少列 " + ID, "The column " + ID + " is missing")));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(
          ProblemKind.INVALID_COLUMNS,
          new Words("共 " + faults.size() + " 处，见 errors", faults.size() + " in all, see errors"),
          faults);
    }
    return new Columns(columns, byName);
  }

  private static Fault fault(FactErrorCode code, Words message) {
    return new Fault(null, null, code.name(), message);
  }

  List<Column> list() {
    return columns;
  }

  /** The household's id in a row; blank if it is that of the row before. */
  String id(CsvRow row) {
    return row.cell(byName.get(ID));
  }

  /** The day from which the row holds; blank if it is that of the row before, or left out. */
  String from(CsvRow row) {
    return byName.containsKey(FROM) ? row.cell(byName.get(FROM)) : "";
  }
}
