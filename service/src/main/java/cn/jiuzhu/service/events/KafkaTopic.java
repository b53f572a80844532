package cn.jiuzhu.service.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends an event to a topic, with the household as its key: those of a household come into one
 * partition, in their order.
 */
@Singleton
@Typed(KafkaTopic.class)
class KafkaTopic implements Destination {
  private final EventsConfig config;
  private final ObjectMapper json;

  /** To be had once the service has started, where it is configured. */
  private final Instance<Emitter<String>> channel;

  KafkaTopic(
      EventsConfig config,
      Brokers brokers,
      ObjectMapper json,
      @Channel("events") Instance<Emitter<String>> channel) {
    this.config = config;
    this.json = json;
    this.channel = channel;
    if (isOpen()) {
      brokers.requireSafe();
    }
  }

  @Override
  public boolean isOpen() {
    return config.kafka().enabled();
  }

  @Override
  public CompletableFuture<Attempt> send(OutgoingEvent event) {
    long sequence = event.sequence();
    return handedOver(event)
        .orTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (nothing, thrown) ->
                thrown == null
                    ? Attempt.delivered(sequence)
                    : Attempt.failed(sequence, failure(thrown)));
  }

  private CompletableFuture<Void> handedOver(OutgoingEvent event) {
    CompletableFuture<Void> taken = new CompletableFuture<>();
    String body = new String(CloudEvent.of(event, config.source()).written(json), UTF_8);
    Metadata key =
        Metadata.of(
            OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.household())
                .addHeaders(new RecordHeader("content-type", CloudEvent.MEDIA_TYPE.getBytes(UTF_8)))
                .build());
    try {
      channel
          .get()
          .send(Message.of(body, key, () -> done(taken, null), failure -> done(taken, failure)));
    } catch (IllegalStateException tooMuchIsUnderWay) {
      taken.completeExceptionally(tooMuchIsUnderWay);
    }
    return taken;
  }

  private static CompletionStage<Void> done(CompletableFuture<Void> taken, Throwable failure) {
    if (failure == null) {
      taken.complete(null);
    } else {
      taken.completeExceptionally(failure);
    }
    return CompletableFuture.completedFuture(null);
  }

  /** By the kind of what began it: its text could repeat what was sent. */
  private static String failure(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String kind = cause.getClass().getSimpleName();
    return kind.equals("TimeoutException") ? "TIMEOUT" : kind; // Java's and Kafka's
  }
}
