package cn.jiuzhu.engine.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Which figure of a standard is meant: that for all keys joined, or for one alone.
 *
 * @param key as it stands in the standard, if it stands there; null where {@code unknown} is not
 * @param unknown pointer of a fact without which it is open; null where it is known
 * @param keys how many keys {@code key} was made of; 0 where it was found
 */
record Keyed(String key, String unknown, int keys) {

  static Keyed of(Map<String, BigDecimal> figures, List<Fact<?>> keys) {
    String unknown = null;
    String joined = null;
    for (Fact<?> one : keys) {
      if (one.known()) {
        String alone = String.valueOf(one.value());
        if (figures.containsKey(alone)) {
          return new Keyed(alone, null, 0);
        }
        joined = joined == null ? alone : joined + "/" + alone;
      } else {
        unknown = one.pointer();
      }
    }
    if (unknown != null) {
      return new Keyed(null, unknown, keys.size());
    }
    String key = joined == null ? "" : joined;
    return new Keyed(key, null, figures.containsKey(key) ? 0 : keys.size());
  }

  /**
   * The one figure that can be meant, published or not, of a standard that varies by so many
   * things; null where there is none: any of them may be.
   */
  String certain(int by) {
    boolean one = key != null && (keys == 0 || keys == by);
    return by > 0 && one ? key : null;
  }
}
