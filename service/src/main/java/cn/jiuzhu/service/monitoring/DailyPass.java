package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.decisions.Cause;
import cn.jiuzhu.service.events.EventType;
import cn.jiuzhu.service.events.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The passing of time: decides anew whose last answer held until yesterday, and marks what has not
 * been done in time. What it costs is what is due: on most days nothing is.
 */
@Singleton
class DailyPass {
  private static final int BATCH = 500;

  private final MonitoredHouseholds households;
  private final WorkItems items;
  private final Passes passes;
  private final Outbox outbox;
  private final Clock clock;

  DailyPass(
      MonitoredHouseholds households, WorkItems items, Passes passes, Outbox outbox, Clock clock) {
    this.households = households;
    this.items = items;
    this.passes = passes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What a pass has done.
   *
   * @param households how many were decided anew
   * @param failed how many of them could not be
   * @param overdue how many entries of the lists have become overdue
   */
  record Result(int households, int failed, int overdue) {}

  /** Does whatever is due by today. */
  Result run() {
    LocalDate today = LocalDate.now(clock);
    Passes.Outcome outcome =
        passes.assess(Cause.TIME, (after, limit) -> households.due(today, limit));
    return new Result(outcome.done(), outcome.failed().size(), markOverdue(today));
  }

  private int markOverdue(LocalDate today) {
    int marked = 0;
    int found;
    do {
      found = QuarkusTransaction.requiringNew().call(() -> markSome(today));
      marked += found;
    } while (found == BATCH);
    return marked;
  }

  private int markSome(LocalDate today) {
    List<WorkItem> overdue = items.overdue(today, BATCH);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (WorkItem item : overdue) {
      item.fallOverdue(now);
      outbox.put(
          EventType.ENTRY_OVERDUE, item.household(), item.locality(), now, WorkLine.of(item));
    }
    return overdue.size();
  }
}
