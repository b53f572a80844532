package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.profiles.Profiles;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the passes are. */
@Path("/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "monitoring")
class MonitoringResource {
  private final MonitoredHouseholds households;
  private final Profiles profiles;
  private final PassLog passes;
  private final Clock clock;

  MonitoringResource(
      MonitoredHouseholds households, Profiles profiles, PassLog passes, Clock clock) {
    this.households = households;
    this.profiles = profiles;
    this.passes = passes;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "monitoring",
      summary =
          "Whether all households on file have been looked at since the policy or the day changed")
  @APIResponse(responseCode = "200", description = "How many are still to be looked at")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  @Transactional
  public MonitoringView get() {
    String policy = profiles.policy().digest();
    // Before anything is counted: of a pass that is told to have ended, nobody is counted any more.
    PassView running = passes.running().orElse(null);
    PassView lastPolicyPass = passes.last(PassKind.POLICY).orElse(null);
    PassView lastDailyPass = passes.last(PassKind.DAY).orElse(null);
    return new MonitoringView(
        policy,
        households.count(),
        households.behind(policy),
        households.count("standsUntil < ?1", LocalDate.now(clock)),
        running,
        lastPolicyPass,
        lastDailyPass);
  }
}
