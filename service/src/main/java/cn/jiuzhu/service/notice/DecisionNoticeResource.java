package cn.jiuzhu.service.notice;

import cn.jiuzhu.engine.notice.NoticeKind;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The written notice of a recorded decision. */
@Path("/decisions/{id}/notice")
@Tag(ref = "notices")
final class DecisionNoticeResource {
  private final NoticeDesk desk;
  private final NoticePages pages;

  DecisionNoticeResource(NoticeDesk desk, NoticePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GET
  @Produces({NoticePages.HTML, NoticePages.PDF})
  @Operation(
      operationId = "decisionNotice",
      summary =
          "The written notice of a recorded decision, under the rules that it was taken under",
      description = "In Chinese, as a page or as a PDF. The reading is put on record.")
  @APIResponse(
      responseCode = "200",
      description = "The notice; name, office, seal and day are left to be filled in by hand",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = NoticePages.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownDecision")
  @APIResponse(responseCode = "406", ref = "NotAcceptable")
  @APIResponse(responseCode = "410", ref = "Erased")
  @APIResponse(responseCode = "422", ref = "NoticeRefused")
  public Response get(
      @PathParam("id") String id,
      @QueryParam("kind")
          @Parameter(required = true, description = "APPROVAL, REFUSAL, CHANGE or END")
          String kind,
      @QueryParam("about")
          @Parameter(
              description = "code of the category or programme; left out: what was applied for")
          String about,
      @QueryParam("before")
          @Parameter(description = "id of the decision before; needed for a change")
          String before,
      @Context Request request) {
    return pages.answer(desk.html(id, kind(kind), about, before), request);
  }

  private static NoticeKind kind(String text) {
    List<NoticeKind> kinds = List.of(NoticeKind.values());
    return kinds.stream()
        .filter(kind -> kind.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.in(
                    ProblemKind.INVALID_PARAMETER,
                    "kind",
                    new Words("应为 " + kinds + " 之一", "Must be one of " + kinds)));
  }
}
