package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.PolicyChange;
import cn.jiuzhu.service.monitoring.Basis.Figures;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the households' answers rest on. */
@Singleton
class Bases implements PanacheRepository<Basis> {
  /**
   * The ids of some, under a policy. Those that are new are put on file, in a transaction of their
   * own; of two who do so at once each may make one, which does no harm.
   */
  Map<Figures, Long> of(Set<Figures> some, String policy) {
    Map<Figures, Long> known = new HashMap<>();
    if (some.isEmpty()) {
      return known;
    }
    list(
            "policy = ?1 and locality in ?2 and figureSet in ?3 order by id desc",
            policy,
            some.stream().map(Figures::locality).distinct().toList(),
            some.stream().map(Figures::set).distinct().toList())
        .forEach(basis -> known.put(basis.figures(), basis.id()));
    List<Figures> missing = some.stream().filter(figures -> !known.containsKey(figures)).toList();
    if (!missing.isEmpty()) {
      List<Basis> made = missing.stream().map(figures -> new Basis(figures, policy)).toList();
      QuarkusTransaction.requiringNew().run(() -> persist(made));
      made.forEach(basis -> known.put(basis.figures(), basis.id()));
    }
    return known;
  }

  /** A locality where answers rest on some other rules. */
  record Behind(String locality, String policy) {}

  /** Where households were last looked at under other rules than those. */
  List<Behind> behind(String policy) {
    return find(
            // Not "<>": an index has what is below and above, on most looks next to nothing.
            "select distinct locality, policy from Basis b where (policy < ?1 or policy > ?1)"
                + " and exists (select 1 from MonitoredHousehold h where h.basis = b.id)"
                + " order by locality, policy",
            policy)
        .project(Behind.class)
        .list();
  }

  /**
   * Whom a change cannot touch need not be looked at. Whoever it can touch is left behind, also if
   * he was decided under the rules of before after all such had been looked for.
   */
  void passOver(Behind behind, PolicyChange change, String policy) {
    if (change.everybody()) {
      return;
    }
    Map<String, Object> parameters =
        new HashMap<>(
            Map.of("locality", behind.locality(), "before", behind.policy(), "policy", policy));
    update(
        "policy = :policy where locality = :locality and policy = :before and figureSet not in "
            + setsTouched(change, parameters),
        parameters);
  }

  /**
   * A condition on the basis {@code b} of a household: a change can touch it.
   *
   * @param parameters takes the condition's own
   */
  static String touched(Behind behind, PolicyChange change, Map<String, Object> parameters) {
    parameters.put("locality", behind.locality());
    parameters.put("policy", behind.policy());
    String those = "b.locality = :locality and b.policy = :policy";
    return change.everybody()
        ? those
        : those + " and b.figureSet in " + setsTouched(change, parameters);
  }

  /** The sets with a figure that has changed. */
  private static String setsTouched(PolicyChange change, Map<String, Object> parameters) {
    return "(select s.id from FigureSet s join s.figures f where "
        + FigureSets.readAnyOf(change.figures(), parameters)
        + ")";
  }

  /**
   * Lets go of those that no answer rests on any more.
   *
   * @param inUse the rules under which somebody may be deciding a household at this moment
   */
  void tidy(Set<String> inUse) {
    delete(
        "delete from Basis b where b.policy not in ?1"
            + " and not exists (select 1 from MonitoredHousehold h where h.basis = b.id)",
        inUse);
  }
}
