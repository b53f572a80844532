package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the loading has come.
 *
 * @param loaded what answers, once there is something
 * @param failure what went wrong last, unless a later attempt succeeded; what was loaded before it
 *     goes on answering
 */
record LoadState(Optional<Loaded> loaded, Optional<LoadFailure> failure) {
  static final LoadState LOADING = new LoadState(Optional.empty(), Optional.empty());

  /** What answers and since when. */
  record Loaded(Policy policy, Instant since) {
    Engine engine() {
      return policy.engine();
    }
  }

  static LoadState of(Loaded loaded) {
    return new LoadState(Optional.of(loaded), Optional.empty());
  }

  /** The same, once an attempt to load something else has failed. */
  LoadState after(LoadFailure failed) {
    return new LoadState(loaded, Optional.of(failed));
  }

  /** LOADED, FAILED or LOADING. */
  String name() {
    if (loaded.isPresent()) {
      return "LOADED";
    }
    return failure.isPresent() ? "FAILED" : "LOADING";
  }

  int ruleBases() {
    return loaded.map(it -> it.engine().ruleBaseCount()).orElse(0);
  }
}
