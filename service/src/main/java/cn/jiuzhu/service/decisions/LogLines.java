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

  /** The first line that was recorded at a moment or after it; beyond all if there is none. */
  long firstSince(Instant moment) {
    return find("select seq from LogLine where recordedAt >= ?1 order by recordedAt, seq", moment)
        .project(Long.class)
        .page(0, 1)
        .firstResultOptional()
        .orElse(Long.MAX_VALUE);
  }

  /** Of these lines those that tell of decisions recorded before a moment; in their order. */
  List<LogLine> decisionsBefore(Instant moment, List<Long> places) {
    return list(
        "seq in ?1 and kind = ?2 and recordedAt < ?3 order by seq",
        places,
        LogLine.Kind.DECISION,
        moment);
  }

  /** The lines that tell what has been let go. */
  List<LogLine> retentions(long after, int limit) {
    return find("kind = ?1 and seq > ?2 order by seq", LogLine.Kind.RETENTION, after)
        .page(0, limit)
        .list();
  }

  /** The keys of which the log says that they were destroyed. */
  List<Long> keysErased() {
    return find("select dataKey from LogLine where kind = ?1", LogLine.Kind.ERASURE)
        .project(Long.class)
        .list();
  }
}
