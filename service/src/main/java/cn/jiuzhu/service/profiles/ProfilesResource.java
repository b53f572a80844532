package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.language.Language;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is loaded, also while nothing is; and how something else is. */
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "profiles")
final class ProfilesResource {
  private final Profiles profiles;
  private final ReloadToken token;
  private final ProfilesConfig config;
  private final Clock clock;

  ProfilesResource(Profiles profiles, ReloadToken token, ProfilesConfig config, Clock clock) {
    this.profiles = profiles;
    this.token = token;
    this.config = config;
    this.clock = clock;
  }

  @GET
  @Path("/status")
  @Operation(
      operationId = "profilesStatus",
      summary = "What is loaded, since when, its digest and the last error")
  public ProfilesStatus status(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    return ProfilesStatus.of(profiles, LocalDate.now(clock), language);
  }

  @POST
  @Path("/reload")
  @Operation(
      operationId = "reloadProfiles",
      summary = "Read, check and try the folder or bundle anew, and serve it if nothing is wrong",
      description =
          "Waits for the outcome for `jiuzhu.profiles.reload-wait`. Requests under way finish on the"
              + " set that they began with; a set with a mistake is refused as a whole, and the one"
              + " before goes on serving. Calls that come before an attempt begins share it.")
  @APIResponse(
      responseCode = "200",
      description = "The set as it is now is loaded",
      content = @Content(schema = @Schema(implementation = ProfilesStatus.class)))
  @APIResponse(responseCode = "202", description = "Not done yet; `Location` will tell")
  @APIResponse(responseCode = "401", ref = "NoToken")
  @APIResponse(responseCode = "403", ref = "ReloadClosed")
  @APIResponse(responseCode = "409", ref = "NothingToReload")
  @APIResponse(responseCode = "422", ref = "ProfilesRefused")
  public CompletionStage<Response> reload(
      @HeaderParam(HttpHeaders.AUTHORIZATION)
          @Parameter(description = "`Bearer` and the token that the operator has set")
          String authorization,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    token.require(authorization);
    if (!profiles.source().changes()) {
      throw refusal(
          ProblemKind.NOTHING_TO_RELOAD,
          "规则随程序打包；如需更换，请设置 jiuzhu.profiles.folder 或 jiuzhu.profiles.bundle",
          "The profiles came with the service; set jiuzhu.profiles.folder or jiuzhu.profiles.bundle");
    }
    return profiles
        .reload()
        .copy()
        .completeOnTimeout(null, config.reloadWait().toMillis(), TimeUnit.MILLISECONDS)
        .thenApply(state -> state == null ? later() : outcome(state, language));
  }

  private static Response later() {
    return Response.accepted().header(HttpHeaders.LOCATION, "/api/v1/profiles/status").build();
  }

  private Response outcome(LoadState state, Language language) {
    state
        .failure()
        .ifPresent(
            failure -> {
              throw refused(failure, state.loaded().isPresent());
            });
    return Response.ok(status(language)).build();
  }

  private static Refusal refused(LoadFailure failure, boolean serving) {
    int count = failure.mistakes().size();
    Words detail =
        serving
            ? new Words(
                "共 " + count + " 处问题，未予采用；原有规则继续服务，详见 /api/v1/profiles/status",
                count
                    + " mistake(s): not loaded; the set before goes on serving, see"
                    + " /api/v1/profiles/status")
            : new Words(
                "共 " + count + " 处问题，未予采用，详见 /api/v1/profiles/status",
                count + " mistake(s): not loaded, see /api/v1/profiles/status");
    return failure.refusal(detail);
  }

  private static Refusal refusal(ProblemKind kind, String zh, String en) {
    return new Refusal(kind, new Words(zh, en), List.of());
  }
}
