package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.Difference;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs cases on all processors. */
final class Suite {
  private final Engine engine;
  private final CaseRunner runner;
  private final Map<ResolvedProfile, RulePlaces> places = new ConcurrentHashMap<>();

  Suite(Engine engine) {
    this.engine = engine;
    this.runner = new CaseRunner(engine);
  }

  /**
   * What becomes of the cases, in their order.
   *
   * @param ran told after each, by the thread that ran it
   */
  List<Result> run(List<Case> cases, Runnable ran) {
    return cases.parallelStream()
        .map(
            one -> {
              Result result = result(runner.run(one));
              ran.run();
              return result;
            })
        .toList();
  }

  private Result result(CaseResult result) {
    List<Words> details = new ArrayList<>();
    if (result.determination() == null) {
      result.differences().forEach(difference -> details.add(Reasons.told(difference)));
    } else if (!result.passed()) {
      ResolvedProfile profile = profile(result.of());
      Reasons reasons =
          new Reasons(
              result.determination(), profile, places.computeIfAbsent(profile, RulePlaces::new));
      for (Difference difference : result.differences()) {
        details.add(Reasons.told(difference));
        details.addAll(reasons.of(difference));
      }
    }
    return new Result(result.of(), result.differences().size(), details);
  }

  /** The policy that answered. */
  private ResolvedProfile profile(Case one) {
    try {
      String version = one.request().path("version").textValue();
      return engine.profiles().resolve(one.locality(), one.asOf(), version);
    } catch (NoSuchProfile e) {
      throw new IllegalStateException("it has answered", e);
    }
  }
}
