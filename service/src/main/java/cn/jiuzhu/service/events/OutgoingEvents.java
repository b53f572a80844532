package cn.jiuzhu.service.events;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox. */
@Singleton
class OutgoingEvents implements PanacheRepository<OutgoingEvent> {
  /** Of each household the first that is not settled, where its time has come. */
  List<OutgoingEvent> due(Instant now, int limit) {
    return find(
            "from OutgoingEvent e where e.state = ?1 and e.nextAttempt <= ?2 and not exists"
                + " (select 1 from OutgoingEvent b where b.household = e.household"
                + " and b.state = ?1 and b.sequence < e.sequence)"
                + " order by e.nextAttempt, e.sequence",
            OutgoingEvent.State.PENDING,
            now)
        .page(0, limit)
        .list();
  }

  /** Whoever settles it holds it; empty once its household has been erased. */
  Optional<OutgoingEvent> held(long sequence) {
    return findByIdOptional(sequence, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<OutgoingEvent> event(String id) {
    return find("id", id).firstResultOptional();
  }

  /**
   * Part of the list, the oldest first.
   *
   * @param state only those; null for all
   * @param household only of it; null for all
   */
  List<OutgoingEvent> list(OutgoingEvent.State state, String household, long after, int limit) {
    StringBuilder query = new StringBuilder("sequence > :after");
    Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
    if (state != null) {
      query.append(" and state = :state");
      parameters.put("state", state);
    }
    if (household != null) {
      query.append(" and household = :household");
      parameters.put("household", household);
    }
    return find(query.append(" order by sequence").toString(), parameters).page(0, limit).list();
  }

  /**
   * Has those that were given up delivered again.
   *
   * @param household only of it; null for all
   * @return how many there were
   */
  int pendingAgain(String household, Instant now) {
    String set =
        "state = 'PENDING', pendingSince = ?1, nextAttempt = ?1, settledAt = null"
            + " where state = 'GIVEN_UP'";
    return household == null
        ? update(set, now)
        : update(set + " and household = ?2", now, household);
  }

  /** Forgets what was delivered before a moment. */
  long forget(Instant before) {
    return delete("state = ?1 and settledAt < ?2", OutgoingEvent.State.DELIVERED, before);
  }
}
