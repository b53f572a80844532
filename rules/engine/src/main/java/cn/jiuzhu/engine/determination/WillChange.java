package cn.jiuzhu.engine.determination;

import cn.jiuzhu.engine.determination.Determination.ProfileUsed;
import java.time.LocalDate;
import java.util.List;

/**
 * How the same facts are decided on the next day on which loaded rules or figures change. What the
 * passing of time changes by itself until then, such as an age, is among the differences.
 *
 * @param on the first day of the next version of a layer, or of the next figure of a standard
 * @param profile the rule set of that day
 * @param categories the categories that differ; empty if none does
 * @param assistance the programmes that differ; empty if none does
 */
public record WillChange(
    LocalDate on,
    ProfileUsed profile,
    List<OutcomeChange> categories,
    List<OutcomeChange> assistance) {}
