package cn.jiuzhu.service.storage;

import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has read what is personal. */
@Path("/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "decisions")
class AccessResource {
  private final AccessLines lines;
  private final Clock clock;

  AccessResource(AccessLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "accesses",
      summary = "Who has read which household or decision and when, newest first")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<AccessView> list(@BeanParam AccessFilter filter, @BeanParam PageRequest page) {
    return Slice.of(
        lines.newest(
            filter, page.afterNumber().orElse(Long.MAX_VALUE), page.limit() + 1, clock.getZone()),
        page.limit(),
        AccessLine::id,
        AccessView::of);
  }
}
