package cn.jiuzhu.service.determination;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.service.decisions.Cause;
import cn.jiuzhu.service.decisions.Recorder;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.facts.RefusedFacts;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.profiles.NoSuchProfiles;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.profiles.Profiles;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Decides households. */
@Singleton
public final class Determinations {
  private final Profiles profiles;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Recorder recorder;

  Determinations(Profiles profiles, Clock clock, MeterRegistry meters, Recorder recorder) {
    this.profiles = profiles;
    this.clock = clock;
    this.meters = meters;
    this.recorder = recorder;
  }

  /**
   * Decides one household.
   *
   * @param body the request as it was sent
   * @throws Refusal if it cannot be read, its facts are refused or there are no rules for it
   */
  Determination determine(byte[] body, Language language) {
    ReadRequest read = read(body);
    Policy policy = profiles.policy();
    Determination determination =
        determine(policy.engine(), read, language).withId(UUID.randomUUID().toString());
    if (Boolean.TRUE.equals(read.request().record())) {
      recorder.record(Cause.REQUEST, body, determination, language, policy);
    }
    return determination;
  }

  /**
   * Decides one household whose facts were read; the answer has no id.
   *
   * @param engine the policy; whoever asks several times takes it once
   * @throws Refusal if there are no rules for it, or they refuse a figure or the household
   */
  public Determination determine(Engine engine, ReadRequest read, Language language) {
    Timer.Sample sample = Timer.start(meters);
    DeterminationRequest request = read.request();
    try {
      Determination determination =
          engine.determine(request, read.asOfDefaulted(), language.locale());
      // Only now is the locality known to be one of ours and thus fit to be a label.
      sample.stop(meters.timer("jiuzhu.determination", "locality", request.locality()));
      return determination;
    } catch (NoSuchProfile none) {
      throw NoSuchProfiles.inBody(none);
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    } catch (NobodyCounts nobody) {
      throw RefusedFacts.nobodyCounts();
    }
  }

  private ReadRequest read(byte[] body) {
    if (body.length == 0) {
      throw RefusedFacts.empty();
    }
    try {
      return FactReader.readJson(body, LocalDate.now(clock));
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    }
  }
}
