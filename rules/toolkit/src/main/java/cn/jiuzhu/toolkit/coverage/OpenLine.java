package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.profile.ProfileSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A side of a line that no case stands on, close by.
 *
 * @param file where the rule stands
 * @param line 1-based
 * @param rule name of the rule
 * @param code of the condition
 * @param side UNDER, ON or OVER
 */
public record OpenLine(String file, int line, String rule, String code, String side) {

  /** The open sides of every comparison that the cases have evaluated. */
  public static List<OpenLine> of(ProfileSet profiles, List<CaseResult> results) {
    Seen seen = new Seen(profiles, results);
    List<OpenLine> open = new ArrayList<>();
    seen.sights()
        .forEach(
            (place, sight) -> {
              Seen.Where where = seen.where(place.rule());
              for (Sight.Side side : sight.unseen()) {
                open.add(
                    new OpenLine(
                        where.file(),
                        where.line(),
                        place.rule().name(),
                        place.code(),
                        side.name()));
              }
            });
    return open;
  }

  /** Whether an answer with its rules stands on this side, close by. */
  public boolean isShownBy(Determination answer) {
    Sight sight = new Sight();
    for (FiredRule fired : answer.rules()) {
      if (fired.file().equals(file) && fired.rule().equals(rule)) {
        fired.saw().forEach(condition -> look(condition, sight));
      }
    }
    return sight.saw(Sight.Side.valueOf(side));
  }

  private void look(Condition condition, Sight sight) {
    if (condition.code().equals(code)) {
      sight.add(condition);
    }
    if (condition.parts() != null) {
      condition.parts().forEach(part -> look(part, sight));
    }
  }
}
