package cn.jiuzhu.service.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists. */
@Singleton
class WorkItems implements PanacheRepository<WorkItem> {
  /** In which all hold several, so that none waits for one who waits for him. */
  private static final String IN_TURN = " order by due, id";

  /** All states but the ends, each by its name, so that an index has them. */
  private static final String UNDONE =
      "state in ('OPEN', 'ACKNOWLEDGED', 'VERIFIED', 'HANDED_OVER')";

  /** Those of some households, for as long as the caller's transaction lasts. */
  List<WorkItem> held(List<String> households) {
    return find("household in ?1" + IN_TURN, households)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  Optional<WorkItem> held(WorkKind kind, long id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(item -> item.kind() == kind);
  }

  /** Those whose day is before that one and that nobody has marked as overdue; held likewise. */
  List<WorkItem> overdue(LocalDate day, int limit) {
    return find("due < ?1 and overdue = false and " + UNDONE + IN_TURN, day)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, limit)
        .list();
  }

  /** Part of a list. */
  List<WorkItem> list(WorkKind kind, WorkFilter filter, WorkSort sort, int limit) {
    Map<String, Object> parameters = new HashMap<>(Map.of("kind", kind));
    StringBuilder query = new StringBuilder("kind = :kind");
    filter.restrict(query, parameters);
    sort.restrict(query, parameters);
    return find(query.append(sort.order()).toString(), parameters).page(0, limit).list();
  }
}
