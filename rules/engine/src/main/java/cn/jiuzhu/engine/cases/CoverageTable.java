package cn.jiuzhu.engine.cases;

import static java.util.stream.Collectors.joining;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.PolicyDocument;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the policy of each layer is encoded, as a Markdown table: one row a locality, then its
 * parents.
 */
final class CoverageTable {
  private static final String HEAD =
      """
      | layer | policy | clauses: rule · recorded · narrative · planned | rules | cases | standards with · without value |
      |---|---|---|---|---|---|
      """;

  private final ProfileSet profiles;
  private final List<CaseFile> cases;

  CoverageTable(ProfileSet profiles, List<CaseFile> cases) {
    this.profiles = profiles;
    this.cases = cases;
  }

  String markdown() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Layer locality : profiles.localities()) {
      row(table, locality, RequiredStandards.of(newest(profiles, locality)));
    }
    for (Layer layer : profiles.layers().values()) {
      if (!profiles.localities().contains(layer)) {
        row(table, layer, List.copyOf(layer.standards().values()));
      }
    }
    return table.toString();
  }

  /** The rules that a locality has last: those of a day after every change that is encoded. */
  static ResolvedProfile newest(ProfileSet profiles, Layer locality) {
    return profiles.resolutions().stream()
        .filter(profile -> profile.locality().equals(locality.info().locality()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private void row(StringBuilder table, Layer layer, List<Standard> standards) {
    String code = layer.info().locality();
    LayerVersion newest = layer.versions().get(layer.versions().lastKey());
    int rules = newest.rules().stream().mapToInt(file -> file.rules().size()).sum();
    long shown =
        cases.stream()
            .filter(file -> file.layer().equals(code))
            .mapToLong(file -> file.cases().size())
            .sum();
    long valued = standards.stream().filter(one -> !one.entries().isEmpty()).count();
    table
        .append("| `%s` %s | %s ".formatted(code, layer.info().name().zh(), policy(layer)))
        .append("| %s | %d | %d ".formatted(clauses(layer), rules, shown))
        .append("| %d · %d |\n".formatted(valued, standards.size() - valued));
  }

  private static String policy(Layer layer) {
    LocalDate ends = layer.info().periodEnds();
    String period = layer.versions().firstKey() + (ends == null ? "" : " to " + ends);
    if (layer.clauses().documents().size() > 2) {
      return layer.clauses().documents().size() + " documents, from " + period;
    }
    return layer.clauses().documents().stream().map(CoverageTable::called).collect(joining("; "))
        + ", "
        + period;
  }

  private static String called(PolicyDocument document) {
    return document.number() != null ? document.number() : document.title().zh();
  }

  private static String clauses(Layer layer) {
    Map<Clause.Status, Integer> counts = new EnumMap<>(Clause.Status.class);
    layer.clauses().clauses().values().forEach(one -> counts.merge(one.status(), 1, Integer::sum));
    return List.of(
            Clause.Status.RULE,
            Clause.Status.RECORDED,
            Clause.Status.NARRATIVE,
            Clause.Status.PLANNED)
        .stream()
        .map(status -> String.valueOf(counts.getOrDefault(status, 0)))
        .collect(joining(" · "));
  }
}
