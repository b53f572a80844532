package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.decisions.Cause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What other systems are told when a household has been decided.
 *
 * @param decision id of the decision
 * @param transitions what flipped
 * @param entries what is new on the lists, or has been closed or withdrawn by the facts
 */
record HouseholdDecided(
    String decision,
    String locality,
    Cause cause,
    LocalDate asOf,
    List<TransitionView> transitions,
    List<WorkLine> entries) {

  static HouseholdDecided of(
      Assessment assessment, List<TransitionLine> transitions, Collection<WorkItem> entries) {
    return new HouseholdDecided(
        assessment.answer().id(),
        assessment.answer().locality(),
        assessment.cause(),
        assessment.answer().asOf(),
        transitions.stream().map(TransitionView::of).toList(),
        entries.stream().map(WorkLine::of).toList());
  }
}
