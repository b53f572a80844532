package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Table;
import java.util.List;

/** The rows of a table say each thing once, and no two of them different things of one case. */
final class TableRows implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      for (Table table : profile.tables().values()) {
        List<Line> lines = table.rows().stream().map(Line::of).toList();
        for (int i = 0; i < lines.size(); i++) {
          checkDays(lines.get(i), findings);
          for (Line before : lines.subList(0, i)) {
            compare(before, lines.get(i), findings);
          }
        }
      }
    }
  }

  private static void checkDays(Line line, Findings findings) {
    if (line.isReversed()) {
      findings.add(
          line.row().file(),
          line.row().line(),
          LintCode.ROW_DATES_REVERSED,
          line.from(),
          line.until());
    }
  }

  private static void compare(Line before, Line line, Findings findings) {
    if (!before.overlaps(line)) {
      return;
    }
    Table.Row row = line.row();
    Table.Row other = before.row();
    if (!before.outcome().equals(line.outcome())) {
      findings.add(
          row.file(),
          row.line(),
          LintCode.CONTRADICTORY_ROWS,
          other.file() + ":" + other.line(),
          other.id());
    } else if (row.file().equals(other.file())) {
      // What a layer above says already may be said again: it may have begun to say so later.
      if (before.covers(line)) {
        findings.add(row.file(), row.line(), LintCode.DUPLICATE_ROW, other.id());
      } else if (line.covers(before)) {
        findings.add(other.file(), other.line(), LintCode.DUPLICATE_ROW, row.id());
      } else if (before.conditions().equals(line.conditions())) {
        findings.add(row.file(), row.line(), LintCode.ROW_DATES_OVERLAP, other.id());
      }
    }
  }
}
