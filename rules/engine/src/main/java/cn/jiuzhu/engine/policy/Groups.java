package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Grouping that keeps order. */
final class Groups {
  private Groups() {}

  static <T> Collection<List<T>> by(List<T> items, Function<T, String> key) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item);
    }
    return groups.values();
  }

  static void addNew(List<String> list, List<String> more) {
    for (String one : more) {
      if (!list.contains(one)) {
        list.add(one);
      }
    }
  }

  /**
   * Of several rules for the same programme and subject, those that decide: the ones that hold,
   * else the ones that are unknown, else all.
   */
  static List<Benefit> routes(List<Benefit> benefits) {
    Map<Subject, Truth> best = new LinkedHashMap<>();
    for (Benefit benefit : benefits) {
      best.merge(benefit.subject, benefit.truth, Groups::better);
    }
    return benefits.stream().filter(b -> best.get(b.subject) == b.truth).toList();
  }

  private static Truth better(Truth one, Truth other) {
    if (one == Truth.MET || other == Truth.MET) {
      return Truth.MET;
    }
    return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NOT_MET;
  }
}
