package cn.jiuzhu.service.error;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A mistake in the service, for the tests only: its message repeats what was sent. */
@Path("/failing")
final class FailingResource {

  @GET
  @Operation(hidden = true)
  public String fail(@QueryParam("value") String value) {
    throw new IllegalStateException(
        "cannot handle " + value, new IllegalArgumentException("the value was " + value));
  }
}
