package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.determination.Status;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one household's answer on one item differs.
 *
 * @param gained how many members have it who were refused it
 * @param lost the other way round
 * @param opened how many are undetermined who were not
 * @param settled how many were undetermined and are not
 * @param graded whether its grade is another
 * @param money what is more due; null where either side has an amount that is not exact, or a
 *     member for whom it is undetermined
 * @param exactness above zero where an amount became open, below where one became exact
 * @param person the first member, by id, for whom it differs; null where only the amount does
 */
record ItemChange(
    Item item,
    int gained,
    int lost,
    int opened,
    int settled,
    boolean graded,
    Money money,
    int exactness,
    String person) {

  /** The difference; null where there is none. */
  static ItemChange of(Item item, Outcome before, Outcome after) {
    Set<String> persons = new TreeSet<>();
    persons.addAll(before.had().getOrDefault(item, Map.of()).keySet());
    persons.addAll(after.had().getOrDefault(item, Map.of()).keySet());
    int gained = 0;
    int lost = 0;
    int opened = 0;
    int settled = 0;
    String first = null;
    for (String person : persons) {
      Status from = before.status(item, person);
      Status to = after.status(item, person);
      if (from == to) {
        continue;
      }
      first = first == null ? person : first;
      if (to == Status.UNDETERMINED) {
        opened++;
      } else if (from == Status.UNDETERMINED) {
        settled++;
      } else if (to == Status.ELIGIBLE) {
        gained++;
      } else {
        lost++;
      }
    }
    String grade = before.tiers().get(item);
    boolean graded = grade != null && !grade.equals(after.tiers().getOrDefault(item, grade));
    Money from = before.money(item);
    Money to = after.money(item);
    // What is due to somebody for whom it is open is not known to be nothing.
    boolean known = from.exact() && to.exact() && !before.isOpen(item) && !after.isOpen(item);
    Money money = known ? to.minus(from) : null;
    int exactness = Integer.signum(to.open() - from.open());
    boolean same = first == null && !graded && exactness == 0;
    return same && (money == null || money.signum() == 0)
        ? null
        : new ItemChange(item, gained, lost, opened, settled, graded, money, exactness, first);
  }
}
