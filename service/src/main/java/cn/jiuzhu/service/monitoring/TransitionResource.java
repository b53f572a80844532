package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What flipped. */
@Path("/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "monitoring")
class TransitionResource {
  private final TransitionLines transitions;

  TransitionResource(TransitionLines transitions) {
    this.transitions = transitions;
  }

  @GET
  @Operation(
      operationId = "transitions",
      summary = "The categories and programmes that households on file have otherwise than before",
      description = "In the order in which they came to be; with the last cursor one can ask on.")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<TransitionView> list(
      @QueryParam("household") @Parameter(description = "id of a household") String household,
      @QueryParam("locality") @Parameter(description = "code of a locality") String locality,
      @BeanParam PageRequest page) {
    return Slice.of(
        transitions.list(household, locality, page.afterNumber().orElse(0L), page.limit() + 1),
        page.limit(),
        TransitionLine::id,
        TransitionView::of);
  }
}
