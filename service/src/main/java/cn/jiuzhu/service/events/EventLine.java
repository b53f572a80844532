package cn.jiuzhu.service.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event of the outbox as the list shows it. */
@Schema(name = "OutgoingEvent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventLine(
    String id,
    @Schema(description = "grows from event to event of a household") long sequence,
    String type,
    String household,
    String locality,
    Instant createdAt,
    OutgoingEvent.State state,
    @Schema(description = "how often it has been sent") int attempts,
    @Schema(description = "when it is sent again; left out once it is settled") Instant nextAttempt,
    @Schema(description = "when it was delivered or given up") Instant settledAt,
    @Schema(description = "`HTTP` and a status, `TIMEOUT`, `NO_CONNECTION`") String lastFailure) {

  static EventLine of(OutgoingEvent event) {
    boolean pending = event.state() == OutgoingEvent.State.PENDING;
    return new EventLine(
        event.id(),
        event.sequence(),
        event.type(),
        event.household(),
        event.locality(),
        event.createdAt(),
        event.state(),
        event.attempts(),
        pending ? event.nextAttempt() : null,
        event.settledAt(),
        event.lastFailure());
  }
}
