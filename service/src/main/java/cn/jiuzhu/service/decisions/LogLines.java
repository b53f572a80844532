package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the log, by their place. */
@Singleton
class LogLines implements PanacheRepository<LogLine> {
  private final Clock clock;

  LogLines(Clock clock) {
    this.clock = clock;
  }

  Optional<LogLine> decision(String id) {
    return find("id = ?1 and kind = ?2", id, LogLine.Kind.DECISION).firstResultOptional();
  }

  List<LogLine> after(long seq, int limit) {
    return find("seq > ?1 order by seq", seq).page(0, limit).list();
  }

  /**
   * Lines from the end of the log backwards.
   *
   * @param before only those before that place
   */
  List<LogLine> newest(DecisionFilter filter, long before, int limit) {
    return newest(new StringBuilder("seq < :before"), new HashMap<>(), filter, before, limit);
  }

  /** The same without the lines that tell of an erasure. */
  List<LogLine> newestDecisions(DecisionFilter filter, long before, int limit) {
    return newest(
        new StringBuilder("seq < :before and kind = :kind"),
        new HashMap<>(Map.of("kind", LogLine.Kind.DECISION)),
        filter,
        before,
        limit);
  }

  private List<LogLine> newest(
      StringBuilder query,
      Map<String, Object> parameters,
      DecisionFilter filter,
      long before,
      int limit) {
    parameters.put("before", before);
    filter.restrict(query, parameters, clock.getZone());
    return find(query.append(" order by seq desc").toString(), parameters).page(0, limit).list();
  }

  boolean erasedSince(List<String> households, Instant moment) {
    return count(
            "household in ?1 and kind = ?2 and recordedAt >= ?3",
            households,
            LogLine.Kind.ERASURE,
            moment)
        > 0;
  }

  /** The keys of which the log says that they were destroyed. */
  List<Long> keysErased() {
    return find("select dataKey from LogLine where kind = ?1", LogLine.Kind.ERASURE)
        .project(Long.class)
        .list();
  }
}
