package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.ProfileSet;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once profiles are loaded, also while others are refused; both are told. */
@Readiness
@Singleton
final class ProfilesReadiness implements HealthCheck {
  private final Profiles profiles;

  ProfilesReadiness(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public HealthCheckResponse call() {
    LoadState state = profiles.state();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("profiles")
            .status(state.loaded().isPresent())
            .withData("state", state.name());
    state
        .loaded()
        .ifPresent(
            loaded -> {
              ProfileSet set = loaded.engine().profiles();
              answer
                  .withData("digest", set.digest())
                  .withData("localities", set.localities().size())
                  .withData("ruleBases", state.ruleBases())
                  .withData("since", loaded.since().toString());
            });
    state
        .failure()
        .ifPresent(
            failure ->
                answer
                    .withData("refusedAt", failure.at().toString())
                    .withData("mistakes", failure.mistakes().size())
                    .withData("first", failure.mistakes().get(0).toString()));
    return answer.build();
  }
}
