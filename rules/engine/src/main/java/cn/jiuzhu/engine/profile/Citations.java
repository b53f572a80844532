package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which clauses of lower layers a rule of a higher one carries out.
 *
 * <p>A county's clause may apply a province's, which applies the nation's: then all three are cited
 * where the nation's rule decides.
 */
final class Citations {
  /** Per layer, the locality's own first: for a clause, the layer's clauses that apply it. */
  private final List<Map<String, Set<String>>> byLayer = new ArrayList<>();

  /**
   * @param chain the top layer first
   */
  Citations(List<Layer> chain) {
    Map<String, Set<String>> carriedOut = new HashMap<>();
    for (Layer layer : chain) {
      Map<String, Set<String>> applying = new HashMap<>();
      for (Clause clause : layer.clauses().clauses().values()) {
        Set<String> reached = new LinkedHashSet<>();
        for (String parent : clause.applies()) {
          reached.add(parent);
          reached.addAll(carriedOut.getOrDefault(parent, Set.of()));
        }
        for (String id : reached) {
          applying.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(clause.id());
        }
        carriedOut.put(clause.id(), reached);
      }
      byLayer.add(0, applying);
    }
  }

  /** Distinct ids: lower layers first, within a layer as the rule names them, its own last. */
  List<String> of(List<String> ruleClauses) {
    Set<String> cited = new LinkedHashSet<>();
    for (Map<String, Set<String>> applying : byLayer) {
      for (String id : ruleClauses) {
        cited.addAll(applying.getOrDefault(id, Set.of()));
      }
    }
    cited.addAll(ruleClauses);
    return List.copyOf(cited);
  }
}
