package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.service.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What of a locality's policy is computed.
 *
 * @param clauses how many clauses of each layer have each status
 * @param standards which of the numbers are known
 * @param notCovered what is known to be missing, in words, the locality's own first
 */
record Coverage(List<LayerClauses> clauses, KnownStandards standards, List<String> notCovered) {

  /**
   * The clauses of a layer.
   *
   * @param layer its code
   * @param total how many there are
   * @param byStatus how many have each status
   */
  record LayerClauses(String layer, int total, Map<Clause.Status, Integer> byStatus) {}

  /**
   * The numbers that the rules use.
   *
   * @param withValue how many have been published in a source that is trusted
   * @param withoutValue keys of those that have not: answers that need them are UNDETERMINED
   */
  record KnownStandards(int withValue, List<String> withoutValue) {}

  static Coverage of(Chain chain, Language language) {
    List<String> withoutValue =
        chain.standards().stream()
            .filter(standard -> standard.entries().isEmpty())
            .map(Standard::key)
            .toList();
    return new Coverage(
        chain.layers().stream()
            .map(
                layer ->
                    clauses(
                        layer.info().locality(), List.copyOf(layer.clauses().clauses().values())))
            .toList(),
        new KnownStandards(chain.standards().size() - withoutValue.size(), withoutValue),
        chain.layers().stream()
            .flatMap(layer -> layer.info().notCovered().stream())
            .map(language::of)
            .toList());
  }

  private static LayerClauses clauses(String layer, List<Clause> clauses) {
    Map<Clause.Status, Integer> byStatus = new EnumMap<>(Clause.Status.class);
    for (Clause.Status status : Clause.Status.values()) {
      byStatus.put(status, 0);
    }
    clauses.forEach(clause -> byStatus.merge(clause.status(), 1, Integer::sum));
    return new LayerClauses(layer, clauses.size(), byStatus);
  }
}
