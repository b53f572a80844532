package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The policy that the service answers with.
 *
 * <p>Everything that replaces it happens on one thread beside those that answer: a set is read,
 * checked, compiled and tried there, and only then takes the place of the one before, at once and
 * as a whole. Whoever took an {@link #engine} keeps it until it is done.
 */
@Singleton
@Startup
public final class Profiles {
  private static final Logger LOG = Logger.getLogger(Profiles.class);

  private final ProfilesConfig config;
  private final PolicySource source;
  private final Loading loading;
  private final ProfilesMeters meters;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread loader = new Thread(task, "profiles-loader");
            loader.setDaemon(true);
            return loader;
          });
  // Null where nothing changes or nobody wants it to be noticed.
  private final Changes changes;
  private volatile LoadState state = LoadState.LOADING;
  private volatile boolean busy;
  // Asked for but not begun: it will see every change made until now, so one is enough for all.
  private final AtomicReference<CompletableFuture<LoadState>> waiting = new AtomicReference<>();

  Profiles(ProfilesConfig config, Clock clock, ProfilesMeters meters) {
    this.config = config;
    this.source = PolicySource.of(config);
    this.loading = new Loading(source, clock);
    this.meters = meters;
    this.changes = source.changes() && config.watch() ? new Changes(source::fingerprint) : null;
  }

  @PostConstruct
  void start() {
    meters.watch(this);
    thread.execute(this::attempt);
    if (changes != null) {
      long millis = config.watchInterval().toMillis();
      var unused = thread.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }

  /**
   * What decides. A request takes it once, so that all of its answer is of one policy.
   *
   * @throws Refusal if nothing is loaded
   */
  public Engine engine() {
    return policy().engine();
  }

  /**
   * The same with the files that it was compiled of.
   *
   * @throws Refusal if nothing is loaded
   */
  public Policy policy() {
    LoadState now = state;
    return now.loaded()
        .map(LoadState.Loaded::policy)
        .orElseThrow(
            () ->
                new Refusal(
                    ProblemKind.PROFILES_NOT_LOADED,
                    now.failure().isPresent()
                        ? new Words("规则有误，未能载入", "The rules hold mistakes and were not loaded")
                        : new Words("规则正在载入，请稍后再试", "The rules are being loaded; try again soon"),
                    List.of()));
  }

  /**
   * The layers behind {@link #engine()}; taken once, too.
   *
   * @throws Refusal if nothing is loaded
   */
  public ProfileSet set() {
    return engine().profiles();
  }

  LoadState state() {
    return state;
  }

  /** Whether a set is being read and tried just now. */
  boolean busy() {
    return busy;
  }

  PolicySource source() {
    return source;
  }

  /**
   * Loads the profiles anew, beside the answers. Whoever asks while an attempt is running gets the
   * next one, for the running one may have read the files before they changed.
   *
   * @return what came of it, once it is known
   */
  CompletableFuture<LoadState> reload() {
    CompletableFuture<LoadState> mine = new CompletableFuture<>();
    CompletableFuture<LoadState> shared = waiting.compareAndExchange(null, mine);
    if (shared != null) {
      return shared;
    }
    thread.execute(
        () -> {
          waiting.set(null);
          try {
            mine.complete(attempt());
          } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
          }
        });
    return mine;
  }

  private LoadState attempt() {
    busy = true;
    try {
      if (changes != null) {
        // Before it is read: what changes meanwhile is loaded next.
        changes.taken();
      }
      LoadState before = state;
      LoadState after = meters.time(() -> loading.from(before));
      state = after;
      return after;
    } finally {
      busy = false;
    }
  }

  private void look() {
    try {
      if (changes.settled()) {
        attempt();
      }
    } catch (RuntimeException e) {
      // Thrown on, it would end the watch without a word.
      LOG.error("the profiles could not be watched", e);
    }
  }
}
