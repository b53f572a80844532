package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.CurrentAssistance;
import java.util.ArrayList;
import java.util.List;

/** Where what is on file differs from what the conditions say. */
final class Enrolment {
  private Enrolment() {}

  /**
   * A notice for each category in which somebody is on file without meeting its conditions here,
   * or, where the file is known, the other way round.
   */
  static List<Notice> differences(Household household) {
    List<Notice> notices = new ArrayList<>();
    List<CurrentAssistance> file = household.facts().currentAssistance();
    if (file == null) {
      return notices;
    }
    for (Category category : household.decisions().categories()) {
      for (Person person : household.people()) {
        if (differs(household, person, category)) {
          notices.add(new Notice("ENROLMENT_DIFFERS", category.name()));
          break;
        }
      }
    }
    return notices;
  }

  private static boolean differs(Household household, Person person, Category category) {
    if (household.decisions().of(category).stream().noneMatch(d -> d.covers(person))) {
      return false;
    }
    Truth here = household.decisions().due(category, person);
    Truth onFile = household.enrolled("on-file", person, category).status();
    return here != Truth.UNKNOWN && here != onFile;
  }
}
