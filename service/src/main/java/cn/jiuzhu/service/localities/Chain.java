package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A locality's layers.
 *
 * @param layers the locality's own first, the top one last
 */
record Chain(List<Layer> layers) {

  static Chain of(Layer locality, ProfileSet set) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer = locality; layer != null; layer = parent(layer, set)) {
      layers.add(layer);
    }
    return new Chain(List.copyOf(layers));
  }

  private static Layer parent(Layer layer, ProfileSet set) {
    String parent = layer.info().parent();
    return parent == null ? null : set.layers().get(parent);
  }

  Layer own() {
    return layers.get(0);
  }

  /** Of each key the declaration nearest to the locality, by key. */
  Collection<Standard> standards() {
    Map<String, Standard> nearest = new TreeMap<>();
    layers.forEach(layer -> layer.standards().forEach(nearest::putIfAbsent));
    return nearest.values();
  }

  /** The clauses of all layers, the locality's own first, each layer's in its register's order. */
  List<Clause> clauses() {
    return layers.stream().flatMap(layer -> layer.clauses().clauses().values().stream()).toList();
  }

  /** The last day of a version; null while it is in force without an end. */
  static LocalDate lastDay(Layer layer, LayerVersion version) {
    return layer.versions().tailMap(version.effective().plusDays(1)).keySet().stream()
        .findFirst()
        .map(next -> next.minusDays(1))
        .orElse(layer.info().periodEnds());
  }
}
