package cn.jiuzhu.service.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends an event to the receiver. */
@Singleton
class Webhook {
  /**
   * How the receiver took an event.
   *
   * @param sequence the event's
   * @param failure why it did not; null if it did
   * @param spare what it asked to be spared for; zero if it did not ask
   */
  record Attempt(long sequence, String failure, Duration spare) {
    boolean delivered() {
      return failure == null;
    }
  }

  private final URI source;
  private final URI url;
  private final Signature signature;
  private final Duration timeout;
  private final ObjectMapper json;
  private final Clock clock;
  private final HttpClient http;

  Webhook(EventsConfig config, ObjectMapper json, Clock clock) {
    this.source = config.source();
    this.url = config.webhook().url().orElse(null);
    this.timeout = config.webhook().timeout();
    this.json = json;
    this.clock = clock;
    this.signature = url == null ? null : signature(config);
    this.http =
        url == null
            ? null
            : HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
  }

  private Signature signature(EventsConfig config) {
    boolean safe = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && isHere(url);
    if (!safe) {
      throw new IllegalStateException(
          "jiuzhu.events.webhook.url: must be https://…, or http:// on this machine");
    }
    List<String> secrets = config.webhook().secrets().orElse(List.of());
    if (secrets.isEmpty()) {
      throw new IllegalStateException(
          "jiuzhu.events.webhook.url is set: set jiuzhu.events.webhook.secrets too"
              + " (JIUZHU_EVENTS_WEBHOOK_SECRETS), so that the receiver knows who sends");
    }
    return new Signature(secrets);
  }

  private static boolean isHere(URI url) {
    try {
      return url.getHost() != null && InetAddress.getByName(url.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether there is anybody to send to. */
  boolean isOpen() {
    return url != null;
  }

  /** Sends an event; what becomes of it never fails but tells so. */
  CompletableFuture<Attempt> send(OutgoingEvent event) {
    var now = clock.instant();
    byte[] body = written(CloudEvent.of(event, source));
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", CloudEvent.MEDIA_TYPE)
            .header("webhook-id", event.id())
            .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .header("webhook-signature", signature.of(event.id(), now, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return http.sendAsync(request, BodyHandlers.discarding())
        .handle((response, thrown) -> attempt(event.sequence(), response, thrown));
  }

  private byte[] written(CloudEvent event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Attempt attempt(long sequence, HttpResponse<Void> response, Throwable thrown) {
    if (thrown != null) {
      return new Attempt(sequence, failure(thrown), Duration.ZERO);
    }
    int status = response.statusCode();
    return status >= 200 && status < 300
        ? new Attempt(sequence, null, Duration.ZERO)
        : new Attempt(sequence, "HTTP " + status, asked(response));
  }

  /** By its kind: its text could repeat what was sent. */
  private static String failure(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (cause instanceof HttpTimeoutException) {
      return "TIMEOUT";
    }
    return cause instanceof IOException ? "NO_CONNECTION" : cause.getClass().getSimpleName();
  }

  /** {@code Retry-After}, where it is a number of seconds. */
  private static Duration asked(HttpResponse<Void> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }
}
