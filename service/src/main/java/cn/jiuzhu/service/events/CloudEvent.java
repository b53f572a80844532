package cn.jiuzhu.service.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * CloudEvents 1.0, structured. Its {@code sequence} (an extension of that standard) grows from
 * event to event of a household.
 *
 * @param subject id of the household
 * @param data ids, codes and days alone; null where there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
    @JsonProperty("specversion") String specVersion,
    String id,
    URI source,
    String type,
    String subject,
    Instant time,
    String sequence,
    @JsonProperty("datacontenttype") String dataContentType,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {
  static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

  static CloudEvent of(OutgoingEvent event, URI source) {
    return new CloudEvent(
        "1.0",
        event.id(),
        source,
        event.type(),
        event.household(),
        event.createdAt(),
        Long.toString(event.sequence()),
        event.data() == null ? null : "application/json",
        event.data() == null ? null : new String(event.data(), UTF_8));
  }

  /** As it is sent, whichever way. */
  byte[] written(ObjectMapper json) {
    try {
      return json.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
