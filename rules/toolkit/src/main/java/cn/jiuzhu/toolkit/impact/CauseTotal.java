package cn.jiuzhu.toolkit.impact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one cause did over all households. */
final class CauseTotal {
  private long households;
  private BigDecimal difference = BigDecimal.ZERO;
  private final SortedMap<Item, Long> items = new TreeMap<>();

  /** One household, with what the cause made different for it. */
  void add(Map<Item, BigDecimal> differences) {
    households++;
    differences.forEach(
        (item, money) -> {
          items.merge(item, 1L, Long::sum);
          difference = difference.add(money);
        });
  }

  long households() {
    return households;
  }

  /** CNY a month. */
  BigDecimal difference() {
    return difference;
  }

  /** In how many households it made each category or programme different. */
  SortedMap<Item, Long> items() {
    return items;
  }
}
