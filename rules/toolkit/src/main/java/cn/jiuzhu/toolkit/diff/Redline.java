package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.LayerVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What differs between two policies, under the clauses.
 *
 * @param before the earlier policy, A
 * @param after the later one, B
 * @param groups in the order of the registers, the top layer's first; what has no clause last
 */
record Redline(Side before, Side after, List<Group> groups) {

  /**
   * What differs under one clause.
   *
   * @param clause its id; null for what has none
   * @param changes shown here
   * @param elsewhere changes that this clause has a part in, shown under another
   */
  record Group(String clause, List<Change> changes, List<Change> elsewhere) {}

  static Redline of(Side before, Side after, Labels labels) {
    List<RuleOf> was = RuleOf.all(before);
    List<RuleOf> is = RuleOf.all(after);
    ClauseIndex index = new ClauseIndex(Stream.concat(is.stream(), was.stream()).toList());
    DataChanges data = new DataChanges(labels, index);
    List<Change> changes =
        Stream.of(
                data.clauses(before, after),
                new StandardChanges(labels, index).of(before, after),
                data.options(before, after),
                new RuleChanges(labels).of(was, is),
                data.tables(before, after),
                data.programmes(before, after),
                data.texts(before, after))
            .flatMap(Collection::stream)
            .toList();
    return new Redline(before, after, grouped(before, after, changes));
  }

  private static List<Group> grouped(Side before, Side after, List<Change> changes) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (String layer : layers(before, after)) {
      Set<String> ids = new LinkedHashSet<>(after.clausesOf(layer).keySet());
      ids.addAll(before.clausesOf(layer).keySet());
      ids.forEach(id -> groups.put(id, group(id)));
    }
    Group none = group(null);
    for (Change change : changes) {
      String first = change.clauses().stream().findFirst().orElse(null);
      groups.getOrDefault(first, none).changes().add(change);
      change.clauses().stream()
          .skip(1)
          .map(groups::get)
          .filter(group -> group != null)
          .forEach(group -> group.elsewhere().add(change));
    }
    return Stream.concat(groups.values().stream(), Stream.of(none))
        .filter(group -> !group.changes().isEmpty() || !group.elsewhere().isEmpty())
        .map(Redline::sorted)
        .toList();
  }

  private static Group group(String clause) {
    return new Group(clause, new ArrayList<>(), new ArrayList<>());
  }

  private static Group sorted(Group group) {
    Comparator<Change> order = Comparator.comparing(Change::kind);
    return new Group(
        group.clause(),
        group.changes().stream().sorted(order).toList(),
        group.elsewhere().stream().sorted(order).toList());
  }

  /** The layers of both policies: from the top down, those of the earlier first. */
  static Set<String> layers(Side before, Side after) {
    Set<String> layers = new LinkedHashSet<>();
    before.profile().layers().forEach(version -> layers.add(version.layer()));
    after.profile().layers().forEach(version -> layers.add(version.layer()));
    return layers;
  }

  /** A layer of the two policies; of each its version, null where it does not stand on it. */
  record Layers(String layer, LayerVersion before, LayerVersion after) {}

  List<Layers> versions() {
    return layers(before, after).stream()
        .map(layer -> new Layers(layer, before.layer(layer), after.layer(layer)))
        .toList();
  }

  /** How many things of each kind are new, gone and otherwise; kinds without any are left out. */
  Map<Kind, Map<How, Long>> counts() {
    Map<Kind, Map<How, Long>> counts = new EnumMap<>(Kind.class);
    for (Group group : groups) {
      for (Change change : group.changes()) {
        counts
            .computeIfAbsent(change.kind(), kind -> new EnumMap<>(How.class))
            .merge(change.how(), 1L, Long::sum);
      }
    }
    return counts;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }
}
