package cn.jiuzhu.service.events;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import cn.jiuzhu.service.parameters.Parameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other systems are told, and whether they have been. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "events")
class EventResource {
  private final OutgoingEvents events;
  private final Courier courier;
  private final EventsConfig config;
  private final Clock clock;

  EventResource(OutgoingEvents events, Courier courier, EventsConfig config, Clock clock) {
    this.events = events;
    this.courier = courier;
    this.config = config;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "events",
      summary = "The events of the outbox, the oldest first",
      description = "Those that were delivered are kept for as long as is configured.")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<EventLine> list(
      @QueryParam("state") @Parameter(description = "PENDING, DELIVERED or GIVEN_UP") String state,
      @QueryParam("household") @Parameter(description = "id of a household") String household,
      @BeanParam PageRequest page) {
    return Slice.of(
        events.list(asked(state), household, page.afterNumber().orElse(0L), page.limit() + 1),
        page.limit(),
        OutgoingEvent::sequence,
        EventLine::of);
  }

  private static OutgoingEvent.State asked(String state) {
    return state == null ? null : Parameters.code("state", state, OutgoingEvent.State.class);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "event", summary = "An event with what is sent")
  @APIResponse(responseCode = "200", description = "The event")
  @APIResponse(responseCode = "404", ref = "UnknownEvent")
  public EventView get(@PathParam("id") String id) {
    return events
        .event(id)
        .map(event -> EventView.of(event, config.source()))
        .orElseThrow(
            () ->
                Refusal.in(
                    ProblemKind.UNKNOWN_EVENT,
                    "id",
                    new Words("没有这个事件，或已过保存期", "There is none, or it is kept no longer")));
  }

  /** What was asked for. */
  @Schema(name = "Redelivery")
  record Redelivery(@Schema(description = "how many will be sent again") int events) {}

  @POST
  @Path("/redelivery")
  @Operation(
      operationId = "redeliverEvents",
      summary = "Have events that were given up delivered again",
      description = "A receiver that has taken later ones knows by `sequence` that they are older.")
  @APIResponse(responseCode = "200", description = "They are pending again")
  public Redelivery redeliver(
      @QueryParam("household") @Parameter(description = "only of that household")
          String household) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int again = QuarkusTransaction.requiringNew().call(() -> events.pendingAgain(household, now));
    courier.wake();
    return new Redelivery(again);
  }
}
