package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Days on which the policy changes without a case on the day and one on the day before. */
final class DaysOfChange {
  private final ProfileSet profiles;
  private final List<Case> cases;
  private final List<ProfileProblem> gaps = new ArrayList<>();

  private DaysOfChange(ProfileSet profiles, List<CaseFile> files) {
    this.profiles = profiles;
    this.cases = files.stream().flatMap(file -> file.cases().stream()).toList();
  }

  static List<ProfileProblem> gaps(ProfileSet profiles, List<CaseFile> files) {
    DaysOfChange days = new DaysOfChange(profiles, files);
    profiles.layers().values().forEach(days::look);
    return days.gaps;
  }

  private void look(Layer layer) {
    String code = layer.info().locality();
    LocalDate reached = firstReached(code);
    Set<LocalDate> asked =
        cases.stream()
            .filter(one -> standsOn(one.locality(), code))
            .map(Case::asOf)
            .collect(Collectors.toSet());
    for (LocalDate day : layer.versions().keySet()) {
      if (!day.isBefore(reached)) {
        look(code + "/" + day + "/amendment.yaml", 0, day, asked);
      }
    }
    for (Standard standard : layer.standards().values()) {
      for (StandardEntry entry : standard.entries()) {
        if (entry.effective().isAfter(reached)) {
          look(standard.path(), entry.line(), entry.effective(), asked);
        }
      }
    }
  }

  private void look(String file, int line, LocalDate day, Set<LocalDate> asked) {
    for (LocalDate one : List.of(day.minusDays(1), day)) {
      if (!asked.contains(one)) {
        gaps.add(ProfileProblem.of(file, line, CaseCode.DAY_NOT_SEEN, day, one));
      }
    }
  }

  /** The first day that somebody can ask for under the layer. */
  private LocalDate firstReached(String layer) {
    return profiles.localities().stream()
        .filter(locality -> standsOn(locality.info().locality(), layer))
        .map(locality -> locality.versions().firstKey())
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private boolean standsOn(String locality, String layer) {
    for (String one = locality; one != null; one = profiles.layers().get(one).info().parent()) {
      if (one.equals(layer)) {
        return true;
      }
    }
    return false;
  }
}
