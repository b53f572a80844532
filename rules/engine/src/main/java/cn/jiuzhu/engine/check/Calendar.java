package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Walks the calendar of every locality: the day before, the day of and the day after each effective
 * date of each of its layers. From its first encoded day on, every layer has exactly one version in
 * force, and none begins after the period that its document states.
 */
final class Calendar implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    Map<String, Layer> layers = material.profiles().layers();
    for (Layer locality : layers.values()) {
      List<Layer> chain = new ArrayList<>();
      for (Layer one = locality; one != null; one = layers.get(one.info().parent())) {
        chain.add(one);
        if (one.info().parent() == null) {
          break;
        }
      }
      walk(locality, chain, material, findings);
      checkPeriod(locality, material, findings);
    }
  }

  private static void walk(
      Layer locality, List<Layer> chain, Material material, Findings findings) {
    LocalDate first = locality.info().firstEncoded();
    SortedSet<LocalDate> days = new TreeSet<>(List.of(first));
    for (Layer layer : chain) {
      for (LocalDate day : layer.versions().keySet()) {
        days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
      }
    }
    for (Layer layer : chain) {
      days.tailSet(first).stream()
          .filter(day -> inForce(layer, day) != 1)
          .findFirst()
          .ifPresent(
              day -> {
                String file = locality.info().locality() + "/profile.yaml";
                findings.add(
                    file,
                    material.lineOf(file, "first-encoded"),
                    LintCode.NO_VERSION_ON_DAY,
                    layer.info().locality(),
                    day,
                    layer.versions().firstKey());
              });
    }
  }

  /** How many versions begin on or before the day and are followed by none that does. */
  private static long inForce(Layer layer, LocalDate day) {
    return layer.versions().keySet().stream()
        .filter(begins -> !begins.isAfter(day))
        .filter(
            begins ->
                layer.versions().tailMap(begins.plusDays(1)).keySet().stream()
                    .allMatch(next -> next.isAfter(day)))
        .count();
  }

  private static void checkPeriod(Layer layer, Material material, Findings findings) {
    LocalDate ends = layer.info().periodEnds();
    if (ends == null) {
      return;
    }
    for (LayerVersion version : layer.versions().tailMap(ends.plusDays(1)).values()) {
      String file = layer.info().locality() + "/" + version.effective() + "/amendment.yaml";
      findings.add(
          file,
          material.lineOf(file, "effective"),
          LintCode.ENTRY_AFTER_PERIOD,
          version.effective(),
          ends);
    }
  }
}
