package cn.jiuzhu.service.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
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

/** Sends an event to an address. */
@Singleton
@Typed(Webhook.class)
class Webhook implements Destination {
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
    this.timeout = config.timeout();
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
    boolean safe =
        "https".equals(url.getScheme())
            || "http".equals(url.getScheme()) && Loopback.isHost(url.getHost());
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

  @Override
  public boolean isOpen() {
    return url != null;
  }

  @Override
  public CompletableFuture<Attempt> send(OutgoingEvent event) {
    var now = clock.instant();
    byte[] body = CloudEvent.of(event, source).written(json);
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

  private static Attempt attempt(long sequence, HttpResponse<Void> response, Throwable thrown) {
    if (thrown != null) {
      return Attempt.failed(sequence, failure(thrown));
    }
    int status = response.statusCode();
    return status >= 200 && status < 300
        ? Attempt.delivered(sequence)
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
