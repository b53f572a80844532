package cn.jiuzhu.service.profiles;

import cn.jiuzhu.service.language.Language;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is loaded, also while nothing is. */
@Path("/profiles/status")
@Tag(ref = "profiles")
final class ProfilesStatusResource {
  private final Profiles profiles;

  ProfilesStatusResource(Profiles profiles) {
    this.profiles = profiles;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "profilesStatus",
      summary = "What is loaded, since when, its digest and the last error")
  public ProfilesStatus status(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    return ProfilesStatus.of(profiles, language);
  }
}
