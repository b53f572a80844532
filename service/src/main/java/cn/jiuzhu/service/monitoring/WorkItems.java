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
  private static final String UNDONE = "state not in ('CLOSED', 'WITHDRAWN')";

  List<WorkItem> of(String household) {
    return list("household", household);
  }

  Optional<WorkItem> held(WorkKind kind, long id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(item -> item.kind() == kind);
  }

  /** Those whose day is before that one and that nobody has marked as overdue. */
  List<WorkItem> overdue(LocalDate day, int limit) {
    return find("due < ?1 and overdue = false and " + UNDONE + " order by due, id", day)
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
