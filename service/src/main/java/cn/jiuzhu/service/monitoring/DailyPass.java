package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.decisions.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The passing of time: decides anew whose last answer held until yesterday, and marks what has not
 * been done in time. It looks often and finds nothing on most days: what it costs is what is due.
 */
@Singleton
class DailyPass {
  private static final Logger LOG = Logger.getLogger(DailyPass.class);

  /** In one transaction: the end of the log is held for so many households at most. */
  private static final int BATCH = 100;

  private final MonitoredHouseholds households;
  private final WorkItems items;
  private final Monitor monitor;
  private final Clock clock;

  DailyPass(MonitoredHouseholds households, WorkItems items, Monitor monitor, Clock clock) {
    this.households = households;
    this.items = items;
    this.monitor = monitor;
    this.clock = clock;
  }

  /** What a pass has done. */
  record Result(int households, int failed, int overdue) {}

  @Scheduled(
      every = "{jiuzhu.monitoring.every}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void scheduled() {
    Result result = run();
    if (result.households() + result.overdue() > 0) {
      LOG.infof(
          "%d households decided anew, %d of them in vain; %d entries overdue",
          result.households(), result.failed(), result.overdue());
    }
  }

  /** Does whatever is due by today. */
  Result run() {
    LocalDate today = LocalDate.now(clock);
    Set<String> failed = new HashSet<>();
    int done = 0;
    while (true) {
      List<String> due =
          QuarkusTransaction.requiringNew()
              .call(() -> households.due(today, BATCH + failed.size()))
              .stream()
              .filter(household -> !failed.contains(household))
              .toList();
      if (due.isEmpty()) {
        break;
      }
      done += due.size();
      assess(due, failed);
    }
    return new Result(done, failed.size(), markOverdue(today));
  }

  /** All in one transaction; if one of them fails, each in its own, so that it alone is left. */
  private void assess(List<String> due, Set<String> failed) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> due.forEach(household -> monitor.assess(household, Cause.TIME)));
    } catch (RuntimeException oneOfThem) {
      for (String household : due) {
        try {
          QuarkusTransaction.requiringNew().run(() -> monitor.assess(household, Cause.TIME));
        } catch (RuntimeException e) {
          failed.add(household);
          LOG.errorf("a household could not be decided anew: %s", e.getClass().getName());
        }
      }
    }
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
    overdue.forEach(item -> item.fallOverdue(now));
    return overdue.size();
  }
}
