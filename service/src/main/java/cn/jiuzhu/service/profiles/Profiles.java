package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The policy that the service answers with. It is read and compiled beside the start, so that the
 * process is alive at once and ready when it is done.
 */
@Singleton
@Startup
public final class Profiles {
  private static final Logger LOG = Logger.getLogger(Profiles.class);
  private static final String PACKAGED = "regional-profiles";

  private final ProfilesConfig config;
  private final Clock clock;
  private volatile LoadState state = LoadState.LOADING;

  Profiles(ProfilesConfig config, Clock clock, MeterRegistry meters) {
    this.config = config;
    this.clock = clock;
    meters.gauge("jiuzhu.rule.bases", this, profiles -> profiles.state.ruleBases());
  }

  @PostConstruct
  void start() {
    Thread loader = new Thread(this::load, "profiles-loader");
    loader.setDaemon(true);
    loader.start();
  }

  /**
   * What decides.
   *
   * @throws Refusal if nothing is loaded
   */
  public Engine engine() {
    return state
        .loaded()
        .map(LoadState.Loaded::engine)
        .orElseThrow(
            () ->
                new Refusal(
                    ProblemKind.PROFILES_NOT_LOADED,
                    state.failure().isPresent()
                        ? new Words("规则有误，未能载入", "The rules hold mistakes and were not loaded")
                        : new Words("规则正在载入，请稍后再试", "The rules are being loaded; try again soon"),
                    List.of()));
  }

  /**
   * The layers behind {@link #engine()}.
   *
   * @throws Refusal if nothing is loaded
   */
  public ProfileSet set() {
    return engine().profiles();
  }

  LoadState state() {
    return state;
  }

  /** Whether the profiles come from a folder rather than from the package. */
  boolean fromFolder() {
    return config.folder().isPresent();
  }

  private void load() {
    state = loaded();
    state.loaded().ifPresent(Profiles::tell);
    state.failure().ifPresent(failure -> failure.mistakes().forEach(LOG::error));
  }

  @SuppressWarnings("CatchingUnchecked") // whatever goes wrong must be seen in the readiness
  private LoadState loaded() {
    try {
      Engine engine = Engine.load(ProfileSet.read(source()));
      return LoadState.of(new LoadState.Loaded(engine, now()));
    } catch (InvalidProfiles e) {
      return LoadState.of(LoadFailure.of(e, now()));
    } catch (RulesDoNotCompile e) {
      return LoadState.of(LoadFailure.of(e, now()));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("the profiles could not be loaded", e);
      return LoadState.of(LoadFailure.of(e, now()));
    }
  }

  private ProfileSource source() {
    return config
        .folder()
        .map(ProfileSource::folder)
        .orElseGet(
            () ->
                ProfileSource.classpath(Thread.currentThread().getContextClassLoader(), PACKAGED));
  }

  private static void tell(LoadState.Loaded loaded) {
    ProfileSet set = loaded.engine().profiles();
    LOG.infof(
        "%d localities on %d layers loaded, %d rule bases, %s",
        set.localities().size(),
        set.layers().size(),
        loaded.engine().ruleBaseCount(),
        set.digest());
  }

  private Instant now() {
    return clock.instant();
  }
}
