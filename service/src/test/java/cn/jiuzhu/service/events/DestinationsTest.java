package cn.jiuzhu.service.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where events go when one place is set, or two. */
class DestinationsTest {
  private static final Map<String, String> WEBHOOK =
      Map.of(
          "jiuzhu.events.webhook.url", "http://127.0.0.1:9",
          "jiuzhu.events.webhook.secrets", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  private static final Map<String, String> TOPIC =
      Map.of("jiuzhu.events.kafka.enabled", "true", "kafka.bootstrap.servers", "127.0.0.1:9092");

  private static Destination destination(Map<String, String> settings) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters() // Quarkus' of durations
            .withMapping(EventsConfig.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    EventsConfig events = config.getConfigMapping(EventsConfig.class);
    ObjectMapper json = new ObjectMapper();
    return new Destinations()
        .destination(
            new Webhook(events, json, Clock.systemUTC()),
            new KafkaTopic(events, new Brokers(config), json, null));
  }

  @Test
  void oneIsTaken() {
    assertThat(destination(WEBHOOK)).isInstanceOf(Webhook.class);
    assertThat(destination(TOPIC)).isInstanceOf(KafkaTopic.class);
    assertThat(destination(Map.of()).isOpen()).isFalse();
  }

  @Test
  void twoAreRefused() {
    Map<String, String> both = new HashMap<>(WEBHOOK);
    both.putAll(TOPIC);
    assertThatThrownBy(() -> destination(both))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("jiuzhu.events.webhook.url")
        .hasMessageContaining("jiuzhu.events.kafka.enabled");
  }
}
