package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.parameters.Parameters;
import cn.jiuzhu.service.profiles.NoSuchProfiles;
import cn.jiuzhu.service.profiles.Profiles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Finds what the path and query of a request name. */
@Singleton
final class LocalityProfiles {
  private final Profiles profiles;
  private final Clock clock;

  LocalityProfiles(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * What is loaded. A request takes it once, so that all of its answer is of one policy.
   *
   * @throws Refusal if nothing is
   */
  ProfileSet set() {
    return profiles.set();
  }

  /**
   * The layers of a locality.
   *
   * @throws Refusal if there is no such locality
   */
  Chain chain(ProfileSet set, String locality) {
    return set.localities().stream()
        .filter(layer -> layer.info().locality().equals(locality))
        .findFirst()
        .map(layer -> Chain.of(layer, set))
        .orElseThrow(() -> unknown(set, locality));
  }

  /** The resolver refuses an unknown locality whatever the day, and knows the nearest name. */
  private static Refusal unknown(ProfileSet set, String locality) {
    try {
      set.resolve(locality, LocalDate.MAX, null);
      throw new IllegalStateException("a locality that is not listed was resolved");
    } catch (NoSuchProfile none) {
      return NoSuchProfiles.inParameters(none);
    }
  }

  /**
   * The policy of a locality on a day.
   *
   * @param version pins the locality's own layer; null for the one in force
   * @throws Refusal if there is no such locality or version, or none yet on that day
   */
  ResolvedProfile resolve(ProfileSet set, String locality, LocalDate asOf, String version) {
    try {
      return set.resolve(locality, asOf, version);
    } catch (NoSuchProfile none) {
      throw NoSuchProfiles.inParameters(none);
    }
  }

  /**
   * The day that a query asks for.
   *
   * @param asOf {@code yyyy-mm-dd}; null for today
   * @throws Refusal if it is no day
   */
  LocalDate day(String asOf) {
    return asOf == null ? LocalDate.now(clock) : Parameters.day("asOf", asOf);
  }
}
