package cn.jiuzhu.toolkit.impact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Households counted together. */
final class Group {
  private final Map<Change, Long> changes = new EnumMap<>(Change.class);
  private long households;
  private long changed;
  private long unchangedAndOpen;
  private BigDecimal difference = BigDecimal.ZERO;

  void add(Effect effect) {
    households++;
    if (effect.changed()) {
      changed++;
      effect.changes().forEach(change -> changes.merge(change, 1L, Long::sum));
      difference = difference.add(effect.difference().month());
    } else if (effect.open()) {
      unchangedAndOpen++;
    }
  }

  void add(Group other) {
    households += other.households;
    changed += other.changed;
    unchangedAndOpen += other.unchangedAndOpen;
    other.changes.forEach((change, count) -> changes.merge(change, count, Long::sum));
    difference = difference.add(other.difference);
  }

  long households() {
    return households;
  }

  /** How many of them have another answer in anything that is counted. */
  long changed() {
    return changed;
  }

  long unchanged() {
    return households - changed;
  }

  /**
   * Of the unchanged, how many have something undetermined on both sides alike: that may differ in
   * truth.
   */
  long unchangedAndOpen() {
    return unchangedAndOpen;
  }

  /** In how many the answers differ in that way; one household may be in several. */
  long count(Change change) {
    return changes.getOrDefault(change, 0L);
  }

  /** What is more due, CNY a month, of what is exact on both sides. */
  BigDecimal difference() {
    return difference;
  }
}
