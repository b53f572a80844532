package cn.jiuzhu.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.service.storage.Sha256;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A household that is put together out of rows. */
final class CsvHousehold {
  /** More than any household may have; it is refused, and no more of it is kept. */
  private static final int MOST_ROWS = 200;

  private final Columns columns;
  private final String id;
  private final String from;
  private final long line;
  private final ObjectNode entry = JsonNodeFactory.instance.objectNode();
  private final ArrayNode members = JsonNodeFactory.instance.arrayNode();
  private final List<Long> memberLines = new ArrayList<>();
  private int rows;
  private SentHousehold refused;

  CsvHousehold(Columns columns, CsvRow first) {
    this.columns = columns;
    this.id = columns.id(first);
    this.from = columns.from(first);
    this.line = first.line();
    add(first);
  }

  /** Whether a row is of this household and this day. */
  boolean goesOnWith(CsvRow row) {
    String otherId = columns.id(row);
    String otherFrom = columns.from(row);
    return (otherId.isEmpty() || otherId.equals(id))
        && (otherFrom.isEmpty() || otherFrom.equals(from));
  }

  void add(CsvRow row) {
    rows++;
    if (row.tooWide()) {
      refuse(row, LineFault.TOO_MANY_CELLS);
    } else if (rows > MOST_ROWS) {
      refuse(row, LineFault.LINE_TOO_LONG);
    }
    if (refused != null) {
      return;
    }
    ObjectNode member = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.list().size(); i++) {
      Column column = columns.list().get(i);
      String cell = row.cell(i);
      if (!cell.isEmpty() && !column.put(column.ofMember() ? member : entry, cell)) {
        refuse(row, LineFault.CELLS_CONTRADICT);
      }
    }
    if (!member.isEmpty()) {
      members.add(member);
      memberLines.add(row.line());
    }
  }

  private void refuse(CsvRow row, LineFault fault) {
    if (refused == null) {
      refused = SentHousehold.refused(row.line(), fault);
    }
  }

  /** Tells it apart from other households and other days of it; 0 if it has no id. */
  long key() {
    return id.isEmpty()
        ? 0
        : Long.parseUnsignedLong(new Sha256().add(id).add(from).hex().substring(0, 16), 16);
  }

  long line() {
    return line;
  }

  /** It, as if it had been sent as an entry. */
  SentHousehold sent() {
    if (refused != null) {
      return refused;
    }
    entry.withObject("household").set("members", members);
    return SentHousehold.of(line, memberLines, entry.toString().getBytes(UTF_8));
  }
}
