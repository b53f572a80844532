package cn.jiuzhu.service.profiles;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the operator's monitoring sees of the profiles: {@code jiuzhu.profiles.loaded.info} (1, with
 * the digest that answers), {@code jiuzhu.profiles.reloads} (attempts and their time, by outcome
 * {@code loaded} or {@code refused}; the first load is one), {@code jiuzhu.profiles.last.failure}
 * (seconds since the epoch; 0 unless the last attempt was refused), {@code jiuzhu.rule.bases}.
 */
@Singleton
final class ProfilesMeters {
  private final MeterRegistry meters;
  private final MultiGauge info;

  ProfilesMeters(MeterRegistry meters) {
    this.meters = meters;
    this.info = MultiGauge.builder("jiuzhu.profiles.loaded.info").register(meters);
  }

  void watch(Profiles profiles) {
    meters.gauge("jiuzhu.rule.bases", profiles, it -> it.state().ruleBases());
    meters.gauge(
        "jiuzhu.profiles.last.failure",
        profiles,
        it -> it.state().failure().map(failure -> failure.at().getEpochSecond()).orElse(0L));
  }

  /** Times an attempt and tells what answers after it. */
  LoadState time(Supplier<LoadState> attempt) {
    Timer.Sample sample = Timer.start(meters);
    LoadState after = attempt.get();
    String outcome = after.failure().isPresent() ? "refused" : "loaded";
    sample.stop(meters.timer("jiuzhu.profiles.reloads", "outcome", outcome));
    after.loaded().ifPresent(loaded -> tell(loaded.engine().profiles().digest()));
    return after;
  }

  /** One digest at a time: those of a year's reloads would fill the monitoring. */
  private void tell(String digest) {
    info.register(List.of(MultiGauge.Row.of(Tags.of("digest", digest), 1)), true);
  }
}
