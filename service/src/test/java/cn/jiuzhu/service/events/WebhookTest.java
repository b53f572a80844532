package cn.jiuzhu.service.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom nothing is sent at all. */
class WebhookTest {
  private static Webhook webhook(Map<String, String> settings) {
    EventsConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(EventsConfig.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build()
            .getConfigMapping(EventsConfig.class);
    return new Webhook(config, new ObjectMapper(), Clock.systemUTC());
  }

  @Test
  void withoutAnAddressNothingIsSent() {
    assertThat(webhook(Map.of()).isOpen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/in", "http://127.0.0.1:9000/in", "http://localhost/in"})
  void whatNobodyCanListenToIsTaken(String url) {
    assertThat(
            webhook(
                    Map.of(
                        "jiuzhu.events.webhook.url",
                        url,
                        "jiuzhu.events.webhook.secrets",
                        WithReceiver.SECRET))
                .isOpen())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.1/in", "ftp://127.0.0.1/in", "/in", "http:in"})
  void anAddressThatOthersCouldListenToIsRefused(String url) {
    assertThatThrownBy(
            () ->
                webhook(
                    Map.of(
                        "jiuzhu.events.webhook.url",
                        url,
                        "jiuzhu.events.webhook.secrets",
                        WithReceiver.SECRET)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("https://");
  }

  @Test
  void withoutASecretItIsRefused() {
    assertThatThrownBy(() -> webhook(Map.of("jiuzhu.events.webhook.url", "https://example.com/in")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JIUZHU_EVENTS_WEBHOOK_SECRETS");
  }
}
