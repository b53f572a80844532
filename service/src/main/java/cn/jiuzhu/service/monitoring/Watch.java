package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.error.Refusal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks often whether the policy or the day has changed; most looks find nothing. */
@Singleton
class Watch {
  private static final Logger LOG = Logger.getLogger(Watch.class);

  private final PolicyPass policyPass;
  private final DailyPass dailyPass;
  private final PassLog log;

  Watch(PolicyPass policyPass, DailyPass dailyPass, PassLog log) {
    this.policyPass = policyPass;
    this.dailyPass = dailyPass;
    this.log = log;
  }

  @Scheduled(
      every = "{jiuzhu.monitoring.every}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    try {
      tell(log.time(PassKind.POLICY, policyPass::run));
      tell(log.time(PassKind.DAY, dailyPass::run));
    } catch (Refusal nothingIsLoaded) {
      LOG.debugf("not yet: %s", nothingIsLoaded.kind());
    }
  }

  private static void tell(PolicyPass.Result result) {
    if (result.touched() > 0) {
      LOG.infof(
          "new policy: %d households decided anew, %d of them in vain",
          result.touched(), result.failed());
    }
  }

  private static void tell(DailyPass.Result result) {
    if (result.households() + result.overdue() > 0) {
      LOG.infof(
          "new day: %d households decided anew, %d of them in vain; %d entries overdue",
          result.households(), result.failed(), result.overdue());
    }
  }
}
