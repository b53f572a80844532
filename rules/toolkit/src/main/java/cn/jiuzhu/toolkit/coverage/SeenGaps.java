package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.toolkit.mutation.Equivalents;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions that no case shows on a side, and lines without a case close by. */
final class SeenGaps {
  private final Seen seen;
  private final List<ProfileProblem> gaps = new ArrayList<>();

  private SeenGaps(Seen seen) {
    this.seen = seen;
  }

  /** Conditions never met or never failed, but for those that are said never to be. */
  static List<ProfileProblem> sides(Seen seen, Equivalents equivalents) {
    return of(seen, EnumSet.of(Truth.MET, Truth.NOT_MET), equivalents);
  }

  /** Conditions never unknown; many cannot be. */
  static List<ProfileProblem> unknown(Seen seen) {
    return of(seen, EnumSet.of(Truth.UNKNOWN), Equivalents.none());
  }

  private static List<ProfileProblem> of(Seen seen, Set<Truth> wanted, Equivalents equivalents) {
    SeenGaps all = new SeenGaps(seen);
    seen.sights()
        .forEach(
            (place, sight) -> {
              Set<Truth> lacking = EnumSet.copyOf(wanted);
              lacking.removeAll(sight.truths());
              Seen.Rule rule = place.rule();
              lacking.removeIf(
                  truth -> equivalents.explains(rule.layer(), rule.name(), place.code(), truth));
              lacking.forEach(truth -> all.add(place, CaseCode.CONDITION_NOT_SEEN, truth));
            });
    return all.gaps;
  }

  /** Lines without a case under, on or over them. */
  static List<ProfileProblem> lines(Seen seen) {
    SeenGaps all = new SeenGaps(seen);
    seen.sights()
        .forEach(
            (place, sight) ->
                sight.unseen().forEach(side -> all.add(place, CaseCode.LINE_NOT_SEEN, side)));
    return all.gaps;
  }

  private void add(Seen.Place place, CaseCode code, Enum<?> side) {
    Seen.Where where = seen.where(place.rule());
    gaps.add(
        ProfileProblem.of(
            where.file(), where.line(), code, place.code(), side, place.rule().name()));
  }
}
