package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.check.CheckedLoader;
import cn.jiuzhu.engine.check.NotPublishable;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** One attempt after the other to make an engine of what the source holds. */
final class Loading {
  private static final Logger LOG = Logger.getLogger(Loading.class);

  private final PolicySource source;
  private final Clock clock;
  private final CheckedLoader checked = new CheckedLoader();

  Loading(PolicySource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** What answers after an attempt: the new set, or what was there before and why it stays. */
  LoadState from(LoadState before) {
    LoadState after = attempt(before);
    after
        .failure()
        .ifPresentOrElse(
            failure -> tell(failure, before),
            () -> {
              after.loaded().ifPresent(Loading::tell);
              gone(before, after).forEach(code -> LOG.warnf("%s is no longer served", code));
            });
    return after;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever goes wrong must be seen in the status
  private LoadState attempt(LoadState before) {
    try {
      ProfileSource files = source.open();
      Engine engine = engine(files, before.loaded().isEmpty());
      Policy policy = new Policy(engine, lasting(files, engine));
      return LoadState.of(new LoadState.Loaded(policy, clock.instant()));
    } catch (NotPublishable e) {
      return before.after(LoadFailure.of(e.findings(), clock.instant()));
    } catch (InvalidBundle e) {
      return before.after(LoadFailure.of(e, clock.instant()));
    } catch (InvalidProfiles e) {
      return before.after(LoadFailure.of(e, clock.instant()));
    } catch (RulesDoNotCompile e) {
      return before.after(LoadFailure.of(e, clock.instant()));
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.error("the profiles could not be loaded", e);
      return before.after(LoadFailure.of(e, clock.instant()));
    }
  }

  /** The build has run the cases of the packaged profiles; they serve at once. */
  private Engine engine(ProfileSource profiles, boolean first)
      throws IOException, NotPublishable, InvalidProfiles, RulesDoNotCompile {
    return source.changes()
        ? checked.load(profiles, first)
        : Engine.load(ProfileSet.read(profiles));
  }

  /** A folder goes on changing; the other sources do not. */
  private static ProfileSource lasting(ProfileSource files, Engine engine) throws IOException {
    return files instanceof Bundle ? files : Bundle.of(files, engine.profiles().layers().keySet());
  }

  /** Localities that were served before and are not in the new set: a folder may be missing. */
  private static Set<String> gone(LoadState before, LoadState after) {
    Set<String> gone = new TreeSet<>(localities(before));
    gone.removeAll(localities(after));
    return gone;
  }

  private static Set<String> localities(LoadState state) {
    return state.loaded().stream()
        .flatMap(loaded -> loaded.engine().profiles().localities().stream())
        .map(locality -> locality.info().locality())
        .collect(Collectors.toSet());
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

  private static void tell(LoadFailure failure, LoadState before) {
    failure.mistakes().forEach(LOG::error);
    before
        .loaded()
        .ifPresent(
            loaded ->
                LOG.errorf(
                    "%d mistakes; %s of %s goes on serving",
                    failure.mistakes().size(),
                    loaded.engine().profiles().digest(),
                    loaded.since()));
  }
}
