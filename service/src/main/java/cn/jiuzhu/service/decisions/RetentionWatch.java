package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.storage.AccessLog;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks often whether anything is to be let go; most looks find nothing. */
@Singleton
@Startup // a wrong setting is told when the service starts
class RetentionWatch {
  private static final Logger LOG = Logger.getLogger(RetentionWatch.class);

  private final Retention retention;
  private final AccessLog accesses;
  private final RetentionConfig config;
  private final Clock clock;

  RetentionWatch(Retention retention, AccessLog accesses, RetentionConfig config, Clock clock) {
    this.retention = retention;
    this.accesses = accesses;
    this.config = config;
    this.clock = clock;
    requireSome("decisions", config.decisions());
    requireSome("accesses", config.accesses());
  }

  private static void requireSome(String what, Optional<Period> kept) {
    if (kept.isPresent() && (kept.get().isNegative() || kept.get().isZero())) {
      throw new IllegalStateException(
          "jiuzhu.retention." + what + ": must be longer than nothing, such as P10Y");
    }
  }

  @Scheduled(
      every = "{jiuzhu.retention.every}",
      delayed = "1m",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    config.decisions().ifPresent(kept -> tell(retention.letGo(kept), "decisions"));
    config.accesses().ifPresent(kept -> tell(accesses.letGo(before(kept)), "accesses"));
  }

  private LocalDate before(Period kept) {
    return LocalDate.now(clock).minus(kept);
  }

  private static void tell(int letGo, String what) {
    if (letGo > 0) {
      LOG.infof("%d %s are not kept any more", letGo, what);
    }
  }
}
