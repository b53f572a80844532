package cn.jiuzhu.toolkit.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact or standard for want of which something is undetermined.
 *
 * @param pointer into a request, {@code *} for the positions in lists
 * @param before in how many households on the first side
 * @param after the same on the second
 */
record OpenFact(String pointer, long before, long after) {

  /** Those of most households first. */
  static List<OpenFact> of(Impact impact) {
    Set<String> pointers = new TreeSet<>(impact.before().open().keySet());
    pointers.addAll(impact.after().open().keySet());
    return pointers.stream()
        .map(
            pointer ->
                new OpenFact(
                    pointer,
                    impact.before().open().getOrDefault(pointer, 0L),
                    impact.after().open().getOrDefault(pointer, 0L)))
        .sorted(
            Comparator.comparing((OpenFact one) -> -Math.max(one.before(), one.after()))
                .thenComparing(OpenFact::pointer))
        .toList();
  }
}
