package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether published figures have been checked lately: a figure goes out of date without a line of
 * its file changing. What a clause of the register states itself holds as long as the clause.
 */
final class Verification {
  /** Most figures are set anew once a year. */
  private static final int MONTHS = 12;

  private static final String STATED_BY_A_CLAUSE = "CLAUSE";

  private final LocalDate day;

  /**
   * @param day the day on which it is asked
   */
  Verification(LocalDate day) {
    this.day = day;
  }

  void check(ProfileSet profiles, SourceTexts texts, Findings findings) {
    profiles.layers().values().forEach(layer -> check(layer, texts, findings));
  }

  private void check(Layer layer, SourceTexts texts, Findings findings) {
    List<Standard> published =
        layer.standards().values().stream().filter(Verification::isPublished).toList();
    List<Standard> never =
        published.stream().filter(standard -> standard.verifiedThrough() == null).toList();
    if (!never.isEmpty()) {
      String first = never.get(0).path();
      findings.add(
          first,
          texts.lineOf(first, "title"),
          LintCode.NEVER_VERIFIED,
          never.size(),
          never.stream().map(Standard::key).collect(Collectors.joining(", ")));
    }
    // After its period a document is applied to days in it only.
    LocalDate ends = layer.info().periodEnds();
    LocalDate asked = ends != null && ends.isBefore(day) ? ends : day;
    for (Standard standard : published) {
      LocalDate checked = standard.verifiedThrough();
      if (checked != null && checked.plusMonths(MONTHS).isBefore(asked)) {
        findings.add(
            standard.path(),
            texts.lineOf(standard.path(), "verified-through"),
            LintCode.STALE_VERIFIED,
            standard.key(),
            checked,
            MONTHS);
      }
    }
  }

  private static boolean isPublished(Standard standard) {
    List<StandardEntry> entries = standard.entries();
    return !entries.isEmpty()
        && !entries.get(entries.size() - 1).source().grade().equals(STATED_BY_A_CLAUSE);
  }
}
