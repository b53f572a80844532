package cn.jiuzhu.service.transfer;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line its first line, from 1
 * @param cells without spaces around them; there may be fewer than columns
 * @param tooWide whether there were more
 */
record CsvRow(long line, List<String> cells, boolean tooWide) {
  /** A cell; blank where there is none. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
