package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.error.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Has imports worked off, on one thread: at once when one has come, and by an occasional look when
 * one was broken off.
 */
@Singleton
class ImportWatch {
  private static final Logger LOG = Logger.getLogger(ImportWatch.class);

  /** A connection that sends nothing is closed long before. */
  private static final Duration STALLED = Duration.ofHours(1);

  private static final int PATIENCE_SECONDS = 8;

  private final Worker worker;
  private final Imports imports;
  private final ImportJobs jobs;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));
  private final AtomicInteger calls = new AtomicInteger();
  private volatile boolean stopping;

  ImportWatch(Worker worker, Imports imports, ImportJobs jobs, Clock clock) {
    this.worker = worker;
    this.imports = imports;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** There is something to do. */
  void wake() {
    calls.incrementAndGet();
    thread.execute(this::work);
  }

  @Scheduled(every = "{jiuzhu.imports.every}", delayed = "10s")
  void look() {
    if (isIdle() && !stopping) {
      giveUpStalled();
      wake();
    }
  }

  /** Whether nobody is at work or about to be. */
  boolean isIdle() {
    return calls.get() == 0;
  }

  private void giveUpStalled() {
    QuarkusTransaction.requiringNew()
        .call(() -> jobs.stalled(clock.instant().minus(STALLED)))
        .forEach(imports::giveUp);
  }

  private void work() {
    try {
      while (!stopping && worker.step()) {
        // the next step
      }
    } catch (Refusal nothingIsLoaded) {
      LOG.debugf("not yet: %s", nothingIsLoaded.kind());
    } catch (RuntimeException failure) {
      LOG.errorf("imports break off until the next look: %s", failure.getClass().getName());
    } finally {
      calls.decrementAndGet();
    }
  }

  /** What is in hand is finished; the rest goes on after the next start. */
  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping = true;
    thread.shutdown();
    if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("an import did not come to rest in time; it goes on where it was committed");
    }
  }
}
