package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.time.LocalDate;
import java.util.List;

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

  void check(ProfileSet profiles, Findings findings) {
    profiles.layers().values().forEach(layer -> check(layer, findings));
  }

  private void check(Layer layer, Findings findings) {
    List<Standard> published =
        layer.standards().values().stream().filter(Verification::isPublished).toList();
    List<String> never =
        published.stream()
            .filter(standard -> standard.verifiedThrough() == null)
            .map(Standard::key)
            .toList();
    if (!never.isEmpty()) {
      findings.add(
          layer.info().locality() + "/standards",
          0,
          LintCode.NEVER_VERIFIED,
          never.size(),
          String.join(", ", never));
    }
    // After its period a document is applied to days in it only.
    LocalDate ends = layer.info().periodEnds();
    LocalDate asked = ends != null && ends.isBefore(day) ? ends : day;
    for (Standard standard : published) {
      LocalDate checked = standard.verifiedThrough();
      if (checked != null && checked.plusMonths(MONTHS).isBefore(asked)) {
        findings.add(standard.path(), 0, LintCode.STALE_VERIFIED, standard.key(), checked, MONTHS);
      }
    }
  }

  private static boolean isPublished(Standard standard) {
    List<StandardEntry> entries = standard.entries();
    return !entries.isEmpty()
        && !entries.get(entries.size() - 1).source().grade().equals(STATED_BY_A_CLAUSE);
  }
}
