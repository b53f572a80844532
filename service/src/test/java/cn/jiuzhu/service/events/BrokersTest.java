package cn.jiuzhu.service.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which brokers nothing is sent to at all. */
class BrokersTest {
  private static Brokers brokers(Map<String, String> settings) {
    return new Brokers(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }

  private static Brokers brokers(String servers, String protocol) {
    return brokers(Map.of("kafka.bootstrap.servers", servers, "kafka.security.protocol", protocol));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:9092,PLAINTEXT",
    "localhost:9092,SASL_PLAINTEXT",
    "192.0.2.1:9093,SSL",
    "192.0.2.1:9093,SASL_SSL"
  })
  void whatNobodyCanListenToIsTaken(String servers, String protocol) {
    assertThatCode(() -> brokers(servers, protocol).requireSafe()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1:9092,PLAINTEXT",
    "192.0.2.1:9092,SASL_PLAINTEXT",
    "'127.0.0.1:9092,192.0.2.1:9092',PLAINTEXT"
  })
  void brokersThatOthersCouldListenToAreRefused(String servers, String protocol) {
    assertThatThrownBy(() -> brokers(servers, protocol).requireSafe())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KAFKA_SECURITY_PROTOCOL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mp.messaging.outgoing.events.", "mp.messaging.connector.smallrye-kafka."})
  void whatIsSetForTheChannelAloneCounts(String place) {
    Map<String, String> here = Map.of("kafka.bootstrap.servers", "127.0.0.1:9092");
    Map<String, String> sealed =
        Map.of("kafka.bootstrap.servers", "192.0.2.1:9093", "kafka.security.protocol", "SSL");
    assertThatThrownBy(
            () -> brokers(and(here, place + "bootstrap.servers", "192.0.2.1:9092")).requireSafe())
        .hasMessageContaining("KAFKA_SECURITY_PROTOCOL");
    assertThatThrownBy(
            () -> brokers(and(sealed, place + "security.protocol", "PLAINTEXT")).requireSafe())
        .hasMessageContaining("KAFKA_SECURITY_PROTOCOL");
  }

  private static Map<String, String> and(Map<String, String> some, String name, String value) {
    Map<String, String> all = new HashMap<>(some);
    all.put(name, value);
    return all;
  }

  @Test
  void withoutBrokersItIsRefused() {
    assertThatThrownBy(() -> brokers(Map.of()).requireSafe())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
  }
}
