package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.profile.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Results that can be listed.
 *
 * @param title what was done
 * @param groups in the order to be shown
 */
public record Report(String title, List<Group> groups) {

  /** What became of one item. */
  public enum Outcome {
    PASSED,
    FAILED,
    WARNING
  }

  /**
   * Items that belong together.
   *
   * @param name mostly a file
   */
  public record Group(String name, List<Item> items) {}

  /**
   * One result.
   *
   * @param name what it is about
   * @param code what kind of finding; null for a plain result
   * @param file where it stands, from the root of the profiles; null if nowhere
   * @param line 1-based; 0 for the file as a whole
   * @param message what is to be said; null for a plain success
   * @param advice what to do; null if there is nothing
   * @param details further lines, e.g. each difference
   */
  public record Item(
      String name,
      Outcome outcome,
      String code,
      String file,
      int line,
      Words message,
      Words advice,
      List<Words> details) {

    /** {@code file:line}; empty if it stands nowhere. */
    public String place() {
      if (file == null) {
        return "";
      }
      return line > 0 ? file + ":" + line : file;
    }
  }

  /** Findings by file. */
  public static Report of(String title, List<Finding> findings) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
    return new Report(
        title,
        byFile.entrySet().stream()
            .map(
                file ->
                    new Group(file.getKey(), file.getValue().stream().map(Report::item).toList()))
            .toList());
  }

  private static Item item(Finding finding) {
    Outcome outcome =
        finding.severity() == Finding.Severity.ERROR ? Outcome.FAILED : Outcome.WARNING;
    return new Item(
        finding.place(),
        outcome,
        finding.code(),
        finding.file(),
        finding.line(),
        finding.message(),
        finding.advice(),
        List.of());
  }

  /** How many items came out so. */
  public long count(Outcome outcome) {
    return groups.stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.outcome() == outcome)
        .count();
  }
}
