package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.decisions.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Decides many households anew, some in each transaction, several transactions at once. */
@Singleton
class Passes {
  private static final Logger LOG = Logger.getLogger(Passes.class);

  /** In one transaction: whoever changes one of these waits for so many households at most. */
  private static final int BATCH = 10;

  /** Found by one query. */
  private static final int PAGE = 5000;

  private static final int PATIENCE_SECONDS = 8;

  private final Monitor monitor;
  private final PassLog log;
  private final ExecutorService workers;
  private volatile boolean stopping;

  Passes(Monitor monitor, PassLog log, MonitoringConfig config) {
    this.monitor = monitor;
    this.log = log;
    int threads = config.workers().orElse(Runtime.getRuntime().availableProcessors());
    this.workers = Executors.newFixedThreadPool(threads, work -> new Thread(work, "monitoring"));
  }

  /** Finds households that are still to be looked at. */
  @FunctionalInterface
  interface Search {
    /**
     * The next.
     *
     * @param after the last of those found before: for a search in the order of the ids
     * @param limit how many at most; whoever is looked at and is found again has failed
     */
    List<String> next(String after, int limit);
  }

  /**
   * What a pass has done.
   *
   * @param done how many households were looked at
   * @param failed those that could not be decided; they remain as they were
   * @param whole whether it has looked at all that there were
   */
  record Outcome(int done, Set<String> failed, boolean whole) {}

  /** Decides anew until none is left, or the service stops. */
  Outcome assess(Cause cause, Search search) {
    Set<String> failed = ConcurrentHashMap.newKeySet();
    int done = 0;
    String last = "";
    while (true) {
      String after = last;
      List<String> page =
          QuarkusTransaction.requiringNew()
              .call(() -> search.next(after, PAGE + failed.size()))
              .stream()
              .filter(household -> !failed.contains(household))
              .toList();
      if (page.isEmpty()) {
        return new Outcome(done, failed, true);
      }
      done += assess(cause, page, failed);
      if (stopping) {
        return new Outcome(done, failed, false);
      }
      last = page.get(page.size() - 1);
    }
  }

  /** How many of them were looked at: all, unless the service stops. */
  private int assess(Cause cause, List<String> page, Set<String> failed) {
    List<Callable<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < page.size(); from += BATCH) {
      List<String> batch = page.subList(from, Math.min(from + BATCH, page.size()));
      batches.add(() -> stopping ? 0 : assessBatch(cause, batch, failed));
    }
    try {
      int done = 0;
      for (Future<Integer> batch : workers.invokeAll(batches)) {
        done += batch.get();
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a pass was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a pass broke off", e.getCause());
    }
  }

  /** All in one transaction; if one of them fails, each in its own, so that it alone is left. */
  private int assessBatch(Cause cause, List<String> batch, Set<String> failed) {
    int failures = 0;
    try {
      QuarkusTransaction.requiringNew().run(() -> monitor.assess(batch, cause));
    } catch (RuntimeException oneOfThem) {
      for (String household : batch) {
        try {
          QuarkusTransaction.requiringNew().run(() -> monitor.assess(List.of(household), cause));
        } catch (RuntimeException e) {
          failed.add(household);
          failures++;
          LOG.errorf("a household could not be decided anew: %s", e.getClass().getName());
        }
      }
    }
    log.looked(batch.size(), failures);
    return batch.size();
  }

  /** What is in hand is finished; the rest is still to be looked at after the next start. */
  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping = true;
    workers.shutdown();
    if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("a pass did not come to rest in time; it goes on where it was committed");
    }
  }
}
