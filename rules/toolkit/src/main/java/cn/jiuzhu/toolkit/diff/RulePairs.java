package cn.jiuzhu.toolkit.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which rule of one policy is which of the other: by layer, subject and name; by layer and name,
 * where it moved to another file; by what it says, word for word; by its first clause, where it was
 * renamed; and by what it decides, where the two policies are of two localities.
 */
final class RulePairs {
  /** Rules of other names must have at least this share of their words in common. */
  private static final double ALIKE = 0.4;

  /** A rule and what became of it; one of them null where it is new or gone. */
  record Pair(RuleOf before, RuleOf after) {}

  private final Set<RuleOf> before;
  private final Set<RuleOf> after;
  private final List<Pair> pairs = new ArrayList<>();

  private RulePairs(List<RuleOf> before, List<RuleOf> after) {
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
  }

  static List<Pair> of(List<RuleOf> before, List<RuleOf> after) {
    RulePairs matching = new RulePairs(before, after);
    matching.match(rule -> rule.file().layer() + "/" + rule.subject() + " " + rule.name(), 0);
    matching.match(rule -> rule.file().layer() + " " + rule.name(), 0);
    matching.match(RuleOf::body, ALIKE);
    matching.match(
        rule -> rule.file().layer() + " " + rule.header().clauses().stream().findFirst(), ALIKE);
    matching.match(RuleOf::told, ALIKE);
    matching.before.forEach(rule -> matching.pairs.add(new Pair(rule, null)));
    matching.after.forEach(rule -> matching.pairs.add(new Pair(null, rule)));
    return matching.pairs;
  }

  /** Pairs what is left and has the same key, the most alike first. */
  private void match(Function<RuleOf, String> key, double least) {
    Map<String, List<RuleOf>> there = new LinkedHashMap<>();
    for (RuleOf rule : after) {
      if (!key.apply(rule).isEmpty()) {
        there.computeIfAbsent(key.apply(rule), any -> new ArrayList<>()).add(rule);
      }
    }
    record Candidate(RuleOf one, RuleOf other, double alike) {}
    List<Candidate> candidates = new ArrayList<>();
    for (RuleOf one : before) {
      for (RuleOf other : there.getOrDefault(key.apply(one), List.of())) {
        double alike = RuleOf.alike(one, other);
        if (alike >= least) {
          candidates.add(new Candidate(one, other, alike));
        }
      }
    }
    candidates.sort((a, b) -> Double.compare(b.alike(), a.alike()));
    for (Candidate best : candidates) {
      if (before.contains(best.one()) && after.contains(best.other())) {
        before.remove(best.one());
        after.remove(best.other());
        pairs.add(new Pair(best.one(), best.other()));
      }
    }
  }
}
