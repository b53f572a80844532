package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Category;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Unchangeable copies in which null stays null: an absent list is not an empty one. */
final class Copies {
  private Copies() {}

  static <T> List<T> list(List<T> given) {
    return given == null ? null : List.copyOf(given);
  }

  /** In the order of the names, so that equal facts are also written alike. */
  static <V> Map<String, V> byName(Map<String, V> given) {
    return given == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(given));
  }

  /** In the order of the categories. */
  static <V> Map<Category, V> byCode(Map<Category, V> given) {
    if (given == null) {
      return null;
    }
    Map<Category, V> copy = new EnumMap<>(Category.class);
    copy.putAll(given);
    return Collections.unmodifiableMap(copy);
  }
}
