package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.PolicyChange;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.service.decisions.Cause;
import cn.jiuzhu.service.decisions.RuleSets;
import cn.jiuzhu.service.monitoring.MonitoredHouseholds.Behind;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.profiles.Profiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A change of the policy: decides anew whom the new rules or figures can touch, and passes over the
 * others. It can break off at any time: who has been looked at is known by the rules that he was
 * looked at under.
 */
@Singleton
class PolicyPass {
  private static final Logger LOG = Logger.getLogger(PolicyPass.class);

  private final MonitoredHouseholds households;
  private final RuleSets ruleSets;
  private final Profiles profiles;
  private final Passes passes;

  PolicyPass(MonitoredHouseholds households, RuleSets ruleSets, Profiles profiles, Passes passes) {
    this.households = households;
    this.ruleSets = ruleSets;
    this.profiles = profiles;
    this.passes = passes;
  }

  /**
   * What a pass has done.
   *
   * @param touched how many households were decided anew
   * @param failed how many of them could not be
   * @param passedOver how many the change cannot touch
   */
  record Result(int touched, int failed, int passedOver) {}

  /** Brings everybody to the policy that is loaded. */
  Result run() {
    Policy policy = profiles.policy();
    int touched = 0;
    int failed = 0;
    int passedOver = 0;
    List<Behind> behind =
        QuarkusTransaction.requiringNew().call(() -> households.behind(policy.digest()));
    for (Behind one : behind) {
      ProfileSet now = policy.engine().profiles();
      if (!now.has(one.locality())) {
        LOG.warnf("%s is not served any more; its households stay as they are", one.locality());
        continue;
      }
      PolicyChange change = change(one, now);
      Passes.Outcome outcome =
          passes.assess(
              Cause.POLICY, (after, limit) -> households.touched(one, change, after, limit));
      touched += outcome.done();
      failed += outcome.failed().size();
      if (!outcome.whole()) {
        break;
      }
      passedOver +=
          QuarkusTransaction.requiringNew()
              .call(() -> households.passOver(one, change, policy.digest()));
    }
    return new Result(touched, failed, passedOver);
  }

  /** Rules of which nothing is kept can have been any. */
  private PolicyChange change(Behind behind, ProfileSet now) {
    Optional<ProfileSet> before =
        QuarkusTransaction.requiringNew().call(() -> ruleSets.profiles(behind.policy()));
    return before
        .filter(set -> set.has(behind.locality()))
        .map(set -> PolicyChange.between(set, now, behind.locality()))
        .orElseGet(PolicyChange::ofEverything);
  }
}
