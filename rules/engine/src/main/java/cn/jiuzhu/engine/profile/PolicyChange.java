package cn.jiuzhu.engine.profile;

import cn.jiuzhu.engine.determination.FigureUsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose outcomes a new set of profiles can touch: everybody's in a locality, or those that rest on
 * certain figures.
 *
 * <p>Other words, phrases and sources touch no outcome.
 *
 * @param everybody whether rules, options, tables or programmes are others
 * @param figures otherwise the figures that are others, be it from a later day on; a key of null
 *     stands for every figure of the standard
 */
public record PolicyChange(boolean everybody, SortedSet<FigureUsed> figures) {

  /** A change of which nothing is known. */
  public static PolicyChange ofEverything() {
    return new PolicyChange(true, new TreeSet<>());
  }

  /** What is otherwise for a locality, which must be in both sets. */
  public static PolicyChange between(ProfileSet before, ProfileSet after, String locality) {
    List<Layer> old = before.chain(locality);
    List<Layer> now = after.chain(locality);
    if (rulesDiffer(old, now)) {
      return ofEverything();
    }
    Map<String, Standard> oldStandards = standards(old);
    Map<String, Standard> newStandards = standards(now);
    Set<String> keys = new TreeSet<>(oldStandards.keySet());
    keys.addAll(newStandards.keySet());
    SortedSet<FigureUsed> figures = new TreeSet<>();
    for (String key : keys) {
      addDiffering(key, oldStandards.get(key), newStandards.get(key), figures);
    }
    return new PolicyChange(false, figures);
  }

  private static boolean rulesDiffer(List<Layer> old, List<Layer> now) {
    if (old.size() != now.size()) {
      return true;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).info().equals(now.get(i).info())
          || !old.get(i).versions().keySet().equals(now.get(i).versions().keySet())) {
        return true;
      }
      for (LayerVersion version : old.get(i).versions().values()) {
        if (rulesDiffer(version, now.get(i).versions().get(version.effective()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean rulesDiffer(LayerVersion old, LayerVersion now) {
    return !old.options().equals(now.options())
        || !old.programmes().equals(now.programmes())
        || !old.rules().equals(now.rules())
        || !old.tables().keySet().equals(now.tables().keySet())
        || old.tables().values().stream()
            .anyMatch(table -> !table.sameAs(now.tables().get(table.name())));
  }

  /** The nearest layer's declaration counts. */
  private static Map<String, Standard> standards(List<Layer> chain) {
    Map<String, Standard> standards = new TreeMap<>();
    chain.forEach(layer -> standards.putAll(layer.standards()));
    return standards;
  }

  private static void addDiffering(
      String key, Standard old, Standard now, SortedSet<FigureUsed> figures) {
    boolean same =
        old != null
            && now != null
            && Objects.equals(old.unit(), now.unit())
            && old.by().equals(now.by());
    if (!same) {
      figures.add(new FigureUsed(key, null));
      return;
    }
    SortedMap<String, SortedMap<LocalDate, BigDecimal>> before = history(old);
    SortedMap<String, SortedMap<LocalDate, BigDecimal>> after = history(now);
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String one : keys) {
      if (!Objects.equals(before.get(one), after.get(one))) {
        figures.add(new FigureUsed(key, one.isEmpty() ? null : one));
      }
    }
  }

  /** The figures of each key by day; the key of a standard that does not vary is empty. */
  private static SortedMap<String, SortedMap<LocalDate, BigDecimal>> history(Standard standard) {
    SortedMap<String, SortedMap<LocalDate, BigDecimal>> history = new TreeMap<>();
    for (StandardEntry entry : standard.entries()) {
      if (entry.value() != null) {
        history
            .computeIfAbsent("", none -> new TreeMap<>())
            .put(entry.effective(), entry.value().stripTrailingZeros());
      }
      entry
          .values()
          .forEach(
              (key, value) ->
                  history
                      .computeIfAbsent(key, none -> new TreeMap<>())
                      .put(entry.effective(), value.stripTrailingZeros()));
    }
    return history;
  }
}
