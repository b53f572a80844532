package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.check.CheckedLoader;
import cn.jiuzhu.engine.check.NotPublishable;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** The policy that may be published next. Nobody is answered by it. */
@Singleton
public final class Candidate {
  private static final Logger LOG = Logger.getLogger(Candidate.class);

  private final ProfilesConfig config;
  private final Clock clock;
  private final CheckedLoader loader = new CheckedLoader();
  private String fingerprint;
  private Engine engine;

  Candidate(ProfilesConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /**
   * Its rules as its files are now: read, checked and compiled when they have changed, which takes
   * seconds. Its cases are not tried.
   *
   * @throws Refusal if none is configured or it holds mistakes
   */
  public synchronized Engine engine() {
    PolicySource source = PolicySource.candidate(config).orElseThrow(Candidate::none);
    String now = source.fingerprint();
    if (!now.equals(fingerprint)) {
      engine = load(source);
      fingerprint = now;
    }
    return engine;
  }

  private Engine load(PolicySource source) {
    try {
      return loader.loadUntried(source.open());
    } catch (NotPublishable e) {
      throw refused(LoadFailure.of(e.findings(), clock.instant()));
    } catch (InvalidBundle e) {
      throw refused(LoadFailure.of(e, clock.instant()));
    } catch (IOException e) {
      LOG.error("the candidate could not be read", e);
      throw refused(LoadFailure.of(e, clock.instant()));
    }
  }

  private static Refusal refused(LoadFailure failure) {
    int count = failure.mistakes().size();
    return failure.refusal(
        new Words("待发布的规则共 " + count + " 处问题", "The candidate holds " + count + " mistake(s)"));
  }

  private static Refusal none() {
    return new Refusal(
        ProblemKind.NO_CANDIDATE,
        new Words(
            "请以 jiuzhu.profiles.candidate 指明待发布规则的目录或规则包",
            "Name its folder or bundle in jiuzhu.profiles.candidate"),
        List.of());
  }
}
