package cn.jiuzhu.service.notice;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One household in, the notice to the applicant out. */
@Path("/notices")
@Tag(ref = "notices")
final class NoticeResource {
  /** Two households, each of which the vocabulary keeps well below half of it. */
  private static final int MOST_BYTES = 2 << 20;

  private final NoticeDesk desk;
  private final NoticePages pages;

  NoticeResource(NoticeDesk desk, NoticePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({NoticePages.HTML, NoticePages.PDF})
  @Operation(
      operationId = "makeNotice",
      summary = "Make the written notice to the applicant",
      description =
          "In Chinese, in the words of the locality's templates, as a page or as a PDF. Nothing is"
              + " stored. There is no notice of an answer that cannot tell.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(ref = "NoticeRequest"),
              examples = @ExampleObject(name = "notice", ref = "notice")))
  @APIResponse(
      responseCode = "200",
      description = "The notice; name, office, seal and day are left to be filled in by hand",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = NoticePages.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "400", ref = "Unreadable")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "406", ref = "NotAcceptable")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "NoticeRefused")
  @APIResponse(responseCode = "500", ref = "InternalError")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Response make(
      InputStream body,
      @Context HttpHeaders headers,
      @Context Request request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language languageOfProblems) {
    return pages.answer(desk.html(Body.read(body, headers, MOST_BYTES)), request);
  }
}
