package cn.jiuzhu.engine.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** For every layer the layers it stands on: the top one first, itself last. */
final class Chains {
  private Chains() {}

  static SortedMap<String, List<Layer>> of(
      Map<String, Layer> layers, References references, Problems problems) {
    SortedMap<String, List<Layer>> chains = new TreeMap<>();
    layers.forEach((code, layer) -> chains.put(code, chain(layer, layers, references, problems)));
    return chains;
  }

  private static List<Layer> chain(
      Layer own, Map<String, Layer> layers, References references, Problems problems) {
    Deque<Layer> chain = new ArrayDeque<>();
    Set<String> codes = new LinkedHashSet<>();
    Layer layer = own;
    while (layer != null) {
      if (!codes.add(layer.code())) {
        String circle = String.join(" → ", codes) + " → " + layer.code();
        problems.add(references.parentOf(own.code()), ProblemCode.PARENT_CYCLE, circle);
        return List.of(own);
      }
      chain.addFirst(layer);
      String parent = layer.info().parent();
      if (parent != null && !layers.containsKey(parent)) {
        problems.addUnknown(
            references.parentOf(layer.code()), ProblemCode.UNKNOWN_PARENT, parent, layers.keySet());
      }
      layer = parent == null ? null : layers.get(parent);
    }
    return List.copyOf(chain);
  }
}
