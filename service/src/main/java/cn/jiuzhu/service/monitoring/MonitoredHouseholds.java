package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.PolicyChange;
import cn.jiuzhu.service.decisions.DecisionsInUse;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The households that are looked after. */
@Singleton
class MonitoredHouseholds
    implements PanacheRepositoryBase<MonitoredHousehold, String>, DecisionsInUse {
  /** The last decision on each: the next answer is compared with it. */
  @Override
  public Set<String> among(List<String> decisions) {
    return new HashSet<>(
        find("select decision from MonitoredHousehold where decision in ?1", decisions)
            .project(String.class)
            .list());
  }

  /** Those whose answer no longer holds on a day; an index has them. */
  List<String> due(LocalDate day, int limit) {
    return find(
            "select household from MonitoredHousehold where standsUntil < ?1"
                + " order by standsUntil, household",
            day)
        .project(String.class)
        .page(0, limit)
        .list();
  }

  /**
   * One that is looked after, held until the caller's transaction ends, so that of two answers to
   * it the one from the later facts is the last.
   */
  Optional<MonitoredHousehold> held(String household) {
    return findByIdOptional(household, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Some of them, held likewise; in turn, so that none waits for one who waits for him. */
  List<MonitoredHousehold> held(List<String> some) {
    return find("household in ?1 order by household", some)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** A locality whose households were last looked at under some other rules. */
  record Behind(String locality, String policy) {}

  /** Where households were last looked at under other rules than those. */
  List<Behind> behind(String policy) {
    return find(
            // Not "<>": an index has what is below and above, on most looks nothing.
            "select distinct locality, policy from MonitoredHousehold"
                + " where policy < ?1 or policy > ?1"
                + " order by locality, policy",
            policy)
        .project(Behind.class)
        .list();
  }

  /** Of these the households that a change can touch, in the order of their ids. */
  List<String> touched(Behind behind, PolicyChange change, String after, int limit) {
    String query =
        "select household from MonitoredHousehold where locality = :locality and policy = :policy"
            + " and household > :after";
    Map<String, Object> parameters =
        new HashMap<>(
            Map.of("locality", behind.locality(), "policy", behind.policy(), "after", after));
    if (!change.everybody()) {
      query += " and figureSet in " + setsTouched(change, parameters);
    }
    return find(query + " order by household", parameters)
        .project(String.class)
        .page(0, limit)
        .list();
  }

  /**
   * Those that a change cannot touch need not be looked at. Whoever it can touch is left behind,
   * also if he was decided under the rules of before after {@link #touched} had found none.
   */
  int passOver(Behind behind, PolicyChange change, String policy) {
    if (change.everybody()) {
      return 0;
    }
    Map<String, Object> parameters =
        new HashMap<>(
            Map.of("locality", behind.locality(), "before", behind.policy(), "policy", policy));
    return update(
        "policy = :policy where locality = :locality and policy = :before and figureSet not in "
            + setsTouched(change, parameters),
        parameters);
  }

  /** The sets with a figure that has changed. */
  private static String setsTouched(PolicyChange change, Map<String, Object> parameters) {
    return "(select s.id from FigureSet s join s.figures f where "
        + FigureSets.readAnyOf(change.figures(), parameters)
        + ")";
  }
}
