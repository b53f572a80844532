package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.util.List;

/**
 * Makes engines of profiles that may be published, and of no others: they pass the check and their
 * own regression cases. What was compiled for one engine serves the next, so that only changed
 * files cost anything. For use by one thread at a time.
 */
public final class CheckedLoader {
  private final CompiledRules compiled = CompiledRules.packaged();

  /**
   * Reads, checks, compiles and tries the profiles.
   *
   * @param parallel whether the cases may take all processors rather than the calling thread alone
   * @throws NotPublishable with everything that was found
   * @throws IOException if the source itself cannot be read
   */
  public Engine load(ProfileSource source, boolean parallel) throws IOException, NotPublishable {
    ProfileCheck check = checked(source);
    Engine engine = engine(check);
    List<Finding> failed = check.failedCases(engine, parallel, () -> {});
    if (!failed.isEmpty()) {
      throw new NotPublishable(failed);
    }
    return engine;
  }

  /**
   * Reads, checks and compiles the profiles, but does not try their cases: of a policy that is
   * still being edited some may not hold yet.
   *
   * @throws NotPublishable with everything that was found
   * @throws IOException if the source itself cannot be read
   */
  public Engine loadUntried(ProfileSource source) throws IOException, NotPublishable {
    return engine(checked(source));
  }

  private ProfileCheck checked(ProfileSource source) throws IOException, NotPublishable {
    ProfileCheck check = ProfileCheck.of(source, compiled);
    if (!check.publishable()) {
      throw new NotPublishable(check.findings());
    }
    return check;
  }

  private Engine engine(ProfileCheck check) {
    try {
      return Engine.load(check.profiles(), compiled);
    } catch (RulesDoNotCompile e) {
      throw new IllegalStateException("the rules were checked before", e);
    }
  }
}
