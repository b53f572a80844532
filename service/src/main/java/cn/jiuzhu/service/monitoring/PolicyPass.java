package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.PolicyChange;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.service.decisions.Cause;
import cn.jiuzhu.service.decisions.RuleSets;
import cn.jiuzhu.service.monitoring.Bases.Behind;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.profiles.Profiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * A change of the policy: decides anew whom the new rules or figures can touch, and passes over the
 * others. It can break off at any time: who has been looked at is known by the rules that he was
 * looked at under.
 */
@Singleton
class PolicyPass {
  private static final Logger LOG = Logger.getLogger(PolicyPass.class);

  private final Bases bases;
  private final MonitoredHouseholds households;
  private final RuleSets ruleSets;
  private final Profiles profiles;
  private final Passes passes;

  PolicyPass(
      Bases bases,
      MonitoredHouseholds households,
      RuleSets ruleSets,
      Profiles profiles,
      Passes passes) {
    this.bases = bases;
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
   */
  record Result(int touched, int failed) {}

  /** Brings everybody to the policy that is loaded. */
  Result run() {
    Policy policy = profiles.policy();
    int touched = 0;
    int failed = 0;
    List<Behind> behind =
        QuarkusTransaction.requiringNew().call(() -> bases.behind(policy.digest()));
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
        return new Result(touched, failed);
      }
      QuarkusTransaction.requiringNew().run(() -> bases.passOver(one, change, policy.digest()));
    }
    if (!behind.isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> bases.tidy(inUse(policy, behind)));
    }
    return new Result(touched, failed);
  }

  /**
   * The policy and those that it has just replaced: who began under one of these may not be done.
   */
  private static Set<String> inUse(Policy policy, List<Behind> behind) {
    Set<String> inUse = behind.stream().map(Behind::policy).collect(Collectors.toSet());
    inUse.add(policy.digest());
    return inUse;
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
