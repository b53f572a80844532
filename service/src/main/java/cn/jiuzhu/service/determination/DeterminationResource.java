package cn.jiuzhu.service.determination;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.service.facts.Body;
import cn.jiuzhu.service.language.Language;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One household in, one answer out. */
@Path("/determinations")
@Tag(ref = "determinations")
final class DeterminationResource {
  /** The largest household that the vocabulary allows needs a fifth of it. */
  private static final int MOST_BYTES = 1 << 20;

  private final Determinations determinations;

  DeterminationResource(Determinations determinations) {
    this.determinations = determinations;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "determine", summary = "Decide one household")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(ref = "DeterminationRequest"),
              examples = @ExampleObject(name = "household", ref = "household")))
  @APIResponse(
      responseCode = "200",
      description = "What the household is entitled to, and why",
      content =
          @Content(
              schema = @Schema(ref = "Determination"),
              examples = @ExampleObject(name = "household", ref = "determination")))
  @APIResponse(responseCode = "400", ref = "Unreadable")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "InvalidFacts")
  @APIResponse(responseCode = "500", ref = "InternalError")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Determination determine(
      InputStream body,
      @Context HttpHeaders headers,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    return determinations.determine(Body.read(body, headers, MOST_BYTES), language);
  }
}
