package cn.jiuzhu.profiles.invariants;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each person is answered for each category and programme: the best of several routes. */
final class Statuses {
  private static final List<Status> WORST_FIRST =
      List.of(Status.INELIGIBLE, Status.UNDETERMINED, Status.ELIGIBLE);

  private Statuses() {}

  static Map<String, Status> of(Determination answer) {
    Map<String, Status> statuses = new TreeMap<>();
    answer
        .categories()
        .forEach(one -> add(statuses, one.code().name(), one.persons(), one.status()));
    answer
        .assistance()
        .forEach(one -> add(statuses, "programme " + one.programme(), one.persons(), one.status()));
    return statuses;
  }

  private static void add(
      Map<String, Status> statuses, String what, List<String> persons, Status status) {
    for (String person : persons) {
      statuses.merge(what + " of " + person, status, Statuses::better);
    }
  }

  private static Status better(Status one, Status other) {
    return WORST_FIRST.indexOf(one) > WORST_FIRST.indexOf(other) ? one : other;
  }
}
