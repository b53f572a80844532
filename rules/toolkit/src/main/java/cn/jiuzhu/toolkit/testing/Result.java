package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.Report.Group;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a case. Its answer is not kept: a thousand of them would fill the memory.
 *
 * @param of the case
 * @param differences how many there are; 0 if it passed
 * @param details each difference, and the reasons behind it
 */
record Result(Case of, int differences, List<Words> details) {
  boolean passed() {
    return differences == 0;
  }

  /** The results by file. */
  static Report report(String title, List<Result> results) {
    Map<String, List<Item>> byFile = new TreeMap<>();
    for (Result result : results) {
      byFile.computeIfAbsent(result.of.file(), f -> new ArrayList<>()).add(result.item());
    }
    List<Group> groups = new ArrayList<>();
    byFile.forEach((file, items) -> groups.add(new Group(file, items)));
    return new Report(title, groups);
  }

  private Item item() {
    Words message =
        passed() ? null : new Words(differences + " 处不符", differences + " difference(s)");
    return new Item(
        of.name(),
        passed() ? Outcome.PASSED : Outcome.FAILED,
        null,
        of.file(),
        of.line(),
        message,
        null,
        details);
  }
}
