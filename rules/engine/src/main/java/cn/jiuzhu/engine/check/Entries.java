package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The entries of a standard: each has the keys of the one before, none begins after the document's
 * period, and a key that stands for an area is one.
 */
final class Entries implements Lint {
  private static final List<String> AREAS = Arrays.stream(Area.values()).map(Enum::name).toList();

  @Override
  public void check(Material material, Findings findings) {
    for (Layer layer : material.profiles().layers().values()) {
      LocalDate ends = layer.info().periodEnds();
      for (Standard standard : layer.standards().values()) {
        StandardEntry before = null;
        for (StandardEntry entry : standard.entries()) {
          checkKeys(standard, before, entry, findings);
          if (ends != null && entry.effective().isAfter(ends)) {
            findings.add(
                standard.path(),
                entry.line(),
                LintCode.ENTRY_AFTER_PERIOD,
                entry.effective(),
                ends);
          }
          before = entry;
        }
      }
    }
  }

  private static void checkKeys(
      Standard standard, StandardEntry before, StandardEntry entry, Findings findings) {
    if (before != null) {
      before.values().keySet().stream()
          .filter(key -> !entry.values().containsKey(key))
          .forEach(
              key ->
                  findings.add(
                      standard.path(),
                      entry.line(),
                      LintCode.STANDARD_KEY_DROPPED,
                      key,
                      entry.effective()));
    }
    int area = standard.by().indexOf("area");
    if (area >= 0) {
      entry.values().keySet().stream()
          .map(key -> key.split("/", -1)[area])
          .filter(part -> !AREAS.contains(part))
          .forEach(
              part ->
                  findings.add(
                      ProfileProblem.unknown(
                          standard.path(), entry.line(), ProblemCode.UNKNOWN_CODE, part, AREAS),
                      Finding.Severity.ERROR));
    }
  }
}
