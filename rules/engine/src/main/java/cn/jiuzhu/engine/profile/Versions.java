package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Picks versions by date. */
final class Versions {
  private Versions() {}

  /** Each layer's newest version not after {@code day}; a layer that has none is left out. */
  static List<LayerVersion> on(LocalDate day, List<Layer> chain) {
    List<LayerVersion> versions = new ArrayList<>(chain.size());
    for (Layer layer : chain) {
      LayerVersion beginning = layer.versions().get(day);
      SortedMap<LocalDate, LayerVersion> before = layer.versions().headMap(day);
      if (beginning != null) {
        versions.add(beginning);
      } else if (!before.isEmpty()) {
        versions.add(before.get(before.lastKey()));
      }
    }
    return versions;
  }

  /** The first day on which every layer has a version. */
  static LocalDate first(List<Layer> chain) {
    return chain.stream()
        .map(layer -> layer.versions().firstKey())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
