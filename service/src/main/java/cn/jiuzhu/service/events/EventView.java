package cn.jiuzhu.service.events;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event of the outbox, whole. */
@Schema(name = "OutgoingEventDetail")
record EventView(EventLine event, @Schema(description = "what is sent") CloudEvent content) {

  static EventView of(OutgoingEvent event, URI source) {
    return new EventView(EventLine.of(event), CloudEvent.of(event, source));
  }
}
