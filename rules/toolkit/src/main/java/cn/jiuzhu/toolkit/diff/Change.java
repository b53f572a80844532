package cn.jiuzhu.toolkit.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A thing that differs between the two policies.
 *
 * @param name as the policy calls it, with its code
 * @param clauses the clauses behind it, the one that it is shown under first; empty for none
 * @param details what differs; of a thing that is new or gone, what it says
 * @param before where it stood, {@code file:line}; null where it did not or that is not known
 * @param after where it stands, likewise
 */
record Change(
    Kind kind,
    How how,
    String name,
    List<String> clauses,
    List<Detail> details,
    String before,
    String after) {
  Change {
    clauses = List.copyOf(clauses);
    details = List.copyOf(details);
  }

  /** The clauses of a thing on both sides, those that it has now first; null where it is not. */
  static List<String> clauses(List<String> before, List<String> after) {
    Set<String> clauses = new LinkedHashSet<>(after == null ? List.of() : after);
    clauses.addAll(before == null ? List.of() : before);
    return List.copyOf(clauses);
  }
}
