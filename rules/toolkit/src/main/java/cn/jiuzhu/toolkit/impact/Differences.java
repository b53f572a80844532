package cn.jiuzhu.toolkit.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many households have how much more or less a month, for a histogram. */
final class Differences {
  private static final long[] STEPS = {5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000};
  private static final int MOST_BARS = 24;
  private static final long FIVE = 5;
  private static final long FURTHEST = 50_000;

  private final SortedMap<Long, Long> byFive = new TreeMap<>();

  /**
   * One bar: households whose difference is at least {@code from} and below {@code to}, CNY a
   * month.
   *
   * @param from null for whatever is less
   * @param to null for whatever is more
   */
  record Bar(Long from, Long to, long households) {
    /** Whether it is less that is due to them. */
    boolean less() {
      return to != null && to <= 0;
    }
  }

  void add(BigDecimal difference) {
    if (difference.signum() != 0) {
      BigDecimal five = difference.divide(BigDecimal.valueOf(FIVE), 0, RoundingMode.FLOOR);
      long low = Math.max(-FURTHEST, Math.min(FURTHEST, five.longValue() * FIVE));
      byFive.merge(low, 1L, Long::sum);
    }
  }

  /**
   * Bars of one width but for the outermost, which may hold whatever lies beyond: one in a hundred
   * at either end. Less and more are never in one bar.
   */
  List<Bar> bars() {
    if (byFive.isEmpty()) {
      return List.of();
    }
    long all = byFive.values().stream().mapToLong(Long::longValue).sum();
    boolean less = byFive.firstKey() < 0;
    boolean more = byFive.lastKey() >= 0;
    long low = Math.min(less ? -FIVE : 0, quantile(all / 100));
    long high = Math.max(more ? FIVE : 0, quantile(all - 1 - all / 100) + FIVE);
    long step = STEPS[STEPS.length - 1];
    for (long one : STEPS) {
      if ((high - low) / one < MOST_BARS) {
        step = one;
        break;
      }
    }
    long first = Math.floorDiv(low, step);
    long last = Math.floorDiv(high - 1, step);
    long[] counts = new long[(int) (last - first + 1)];
    for (var one : byFive.entrySet()) {
      long bar = Math.min(last, Math.max(first, Math.floorDiv(one.getKey(), step)));
      counts[(int) (bar - first)] += one.getValue();
    }
    List<Bar> bars = new ArrayList<>();
    for (long bar = first; bar <= last; bar++) {
      boolean beyondLow = bar == first && byFive.firstKey() < first * step;
      boolean beyondHigh = bar == last && byFive.lastKey() >= (last + 1) * step;
      bars.add(
          new Bar(
              beyondLow ? null : Long.valueOf(bar * step),
              beyondHigh ? null : Long.valueOf((bar + 1) * step),
              counts[(int) (bar - first)]));
    }
    return bars;
  }

  private long quantile(long rank) {
    long before = 0;
    for (var one : byFive.entrySet()) {
      before += one.getValue();
      if (before > rank) {
        return one.getKey();
      }
    }
    return byFive.lastKey();
  }
}
