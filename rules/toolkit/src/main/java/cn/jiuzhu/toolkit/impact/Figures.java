package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.facts.SuppliedStandard;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures of the two policies, and where they differ. */
final class Figures {
  private Figures() {}

  /**
   * A standard whose figure differs.
   *
   * @param before the figure, or one for each key; empty where the first policy has none
   * @param after the same of the second policy
   * @param file where the second policy, or else the first, declares it; null where neither does
   */
  record Differing(String key, String before, String after, String unit, String file) {}

  /** Every standard that rules of both ask for, or that this run supplies, and that differs. */
  static List<Differing> differing(Side before, RuleIndex ofBefore, Side after, RuleIndex ofAfter) {
    SortedSet<String> keys = new TreeSet<>(ofBefore.standards());
    keys.retainAll(ofAfter.standards());
    keys.addAll(before.supplied().keySet());
    keys.addAll(after.supplied().keySet());
    List<Differing> differing = new ArrayList<>();
    for (String key : keys) {
      String from = shown(before, key);
      String to = shown(after, key);
      if (!from.equals(to)) {
        Standard declared = after.profile().standard(key);
        declared = declared == null ? before.profile().standard(key) : declared;
        differing.add(
            new Differing(
                key,
                from,
                to,
                declared == null ? null : declared.unit(),
                declared == null ? null : declared.path()));
      }
    }
    return differing;
  }

  /** The figure in force, supplied ones first; empty where there is none. */
  private static String shown(Side side, String key) {
    SuppliedStandard supplied = side.supplied().get(key);
    if (supplied != null) {
      return shown(supplied);
    }
    Standard declared = side.profile().standard(key);
    StandardEntry entry = declared == null ? null : declared.on(side.day()).orElse(null);
    return entry == null ? "" : shown(entry.value(), entry.values());
  }

  static String shown(SuppliedStandard supplied) {
    return shown(supplied.single(), supplied.byKey());
  }

  private static String shown(BigDecimal single, Map<String, BigDecimal> byKey) {
    if (single != null) {
      return plain(single);
    }
    return new TreeMap<>(byKey)
        .entrySet().stream()
            .map(one -> one.getKey() + " " + plain(one.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
