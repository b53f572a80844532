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

  /** Those that a change can touch, in the order of their ids. */
  List<String> touched(Bases.Behind behind, PolicyChange change, String after, int limit) {
    Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
    return find(
            "select h.household from MonitoredHousehold h where h.household > :after"
                + " and h.basis in (select b.id from Basis b where "
                + Bases.touched(behind, change, parameters)
                + ") order by h.household",
            parameters)
        .project(String.class)
        .page(0, limit)
        .list();
  }

  /** How many were last looked at under other rules than those. */
  long behind(String policy) {
    return count("basis in (select b.id from Basis b where b.policy <> ?1)", policy);
  }
}
