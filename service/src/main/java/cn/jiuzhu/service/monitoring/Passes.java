package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.decisions.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/** Decides many households anew, some in each transaction. */
@Singleton
class Passes {
  private static final Logger LOG = Logger.getLogger(Passes.class);

  /** In one transaction: whoever else appends to the log waits for so many households at most. */
  private static final int BATCH = 20;

  private final Monitor monitor;
  private final MonitoredHouseholds households;

  Passes(Monitor monitor, MonitoredHouseholds households) {
    this.monitor = monitor;
    this.households = households;
  }

  /**
   * What a pass has done.
   *
   * @param done how many households were looked at
   * @param failed those that could not be decided; they remain as they were
   */
  record Outcome(int done, Set<String> failed) {}

  /**
   * Decides anew until none is left.
   *
   * @param next up to so many households that are still to be looked at
   */
  Outcome assess(Cause cause, IntFunction<List<String>> next) {
    Set<String> failed = new HashSet<>();
    int done = 0;
    while (true) {
      List<String> due =
          QuarkusTransaction.requiringNew().call(() -> next.apply(BATCH + failed.size())).stream()
              .filter(household -> !failed.contains(household))
              .toList();
      if (due.isEmpty()) {
        return new Outcome(done, failed);
      }
      done += due.size();
      assess(cause, due, failed);
    }
  }

  /** All in one transaction; if one of them fails, each in its own, so that it alone is left. */
  private void assess(Cause cause, List<String> due, Set<String> failed) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                // All before the first is put on record: whoever changes one of them holds it first
                // and waits for the end of the log second.
                households.hold(due);
                due.forEach(household -> monitor.assess(household, cause));
              });
    } catch (RuntimeException oneOfThem) {
      for (String household : due) {
        try {
          QuarkusTransaction.requiringNew().run(() -> monitor.assess(household, cause));
        } catch (RuntimeException e) {
          failed.add(household);
          LOG.errorf("a household could not be decided anew: %s", e.getClass().getName());
        }
      }
    }
  }
}
