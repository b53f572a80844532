package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Area;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the change of policy does to one household.
 *
 * @param structure who lives together
 * @param area null if unknown
 * @param income stated income a head, CNY a month; null if unknown
 * @param before the answer of the first policy
 * @param after the answer of the second
 * @param items what differs, in the order of the items
 * @param changes how the answers differ; empty if they do not
 * @param difference what is more due, of the programmes that are exact on both sides
 * @param causes why, one for each of the items; empty until they are looked for
 */
record Effect(
    Structure structure,
    Area area,
    BigDecimal income,
    Outcome before,
    Outcome after,
    List<ItemChange> items,
    Set<Change> changes,
    Money difference,
    List<Cause> causes) {

  /**
   * Compares the two.
   *
   * @param day for the ages
   */
  static Effect of(PopulationReader.Facts facts, LocalDate day, Outcome before, Outcome after) {
    Set<Item> all = new TreeSet<>(before.had().keySet());
    all.addAll(after.had().keySet());
    List<ItemChange> items = new ArrayList<>();
    Set<Change> changes = EnumSet.noneOf(Change.class);
    Money difference = Money.NONE;
    for (Item item : all) {
      ItemChange change = ItemChange.of(item, before, after);
      if (change == null) {
        continue;
      }
      items.add(change);
      note(change, changes);
      difference = change.money() == null ? difference : difference.plus(change.money());
    }
    if (before.standing() != after.standing()
        && before.standing().isTier()
        && after.standing().isTier()) {
      changes.add(Change.TIER);
    }
    if (difference.signum() != 0) {
      changes.add(difference.signum() > 0 ? Change.AMOUNT_UP : Change.AMOUNT_DOWN);
    }
    return new Effect(
        Structure.of(facts.household(), day),
        facts.household().area(),
        StatedIncome.perHead(facts.household()),
        before,
        after,
        items,
        changes,
        difference,
        List.of());
  }

  private static void note(ItemChange change, Set<Change> changes) {
    if (change.gained() > 0) {
      changes.add(Change.GAINS);
    }
    if (change.lost() > 0) {
      changes.add(Change.LOSES);
    }
    if (change.opened() > 0 || change.exactness() > 0) {
      changes.add(Change.OPENED);
    }
    if (change.settled() > 0 || change.exactness() < 0) {
      changes.add(Change.SETTLED);
    }
    if (change.graded()) {
      changes.add(Change.TIER);
    }
  }

  /** Whether the answers differ in anything that is counted here. */
  boolean changed() {
    return !items.isEmpty();
  }

  /** Whether anything is undetermined, or an amount not exact, on either side. */
  boolean open() {
    return before.open() || after.open();
  }

  Effect because(List<Cause> causes) {
    return new Effect(structure, area, income, before, after, items, changes, difference, causes);
  }
}
