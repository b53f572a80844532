package cn.jiuzhu.toolkit.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Households by stated income a head, for deciles. Kept by whole yuan up to a limit, so that memory
 * does not grow with the population; households of one yuan stand in one decile.
 */
final class Incomes {
  private static final int TENTHS = 10;
  private static final long HIGHEST = 50_000;

  private final SortedMap<Long, Group> byYuan = new TreeMap<>();
  private final Group unknown = new Group();

  /**
   * A tenth of the households.
   *
   * @param number 1 is the poorest
   * @param upTo the highest income in it, CNY a month and head, rounded down to the yuan
   */
  record Decile(int number, long upTo, Group group) {}

  void add(Effect effect) {
    BigDecimal income = effect.income();
    if (income == null) {
      unknown.add(effect);
    } else {
      long yuan = Math.min(HIGHEST, income.setScale(0, RoundingMode.FLOOR).longValue());
      byYuan.computeIfAbsent(yuan, y -> new Group()).add(effect);
    }
  }

  /** Those whose income is not stated in full. */
  Group unknown() {
    return unknown;
  }

  /** The tenths that anybody is in, the poorest first; the middle of each yuan decides. */
  List<Decile> deciles() {
    long all = byYuan.values().stream().mapToLong(Group::households).sum();
    List<Decile> deciles = new ArrayList<>();
    long below = 0;
    int number = 0;
    for (var yuan : byYuan.entrySet()) {
      long here = yuan.getValue().households();
      int own = (int) Math.min(TENTHS, (2 * below + here) * TENTHS / (2 * all) + 1);
      Group group = own == number ? deciles.remove(deciles.size() - 1).group() : new Group();
      group.add(yuan.getValue());
      deciles.add(new Decile(own, yuan.getKey(), group));
      number = own;
      below += here;
    }
    return deciles;
  }
}
