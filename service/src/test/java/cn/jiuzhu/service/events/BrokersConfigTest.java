package cn.jiuzhu.service.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which brokers nothing is sent to at all. */
class BrokersConfigTest {
  private static BrokersConfig brokers(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withMapping(BrokersConfig.class)
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build()
        .getConfigMapping(BrokersConfig.class);
  }

  private static BrokersConfig brokers(String servers, String protocol) {
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

  @Test
  void withoutBrokersItIsRefused() {
    assertThatThrownBy(() -> brokers(Map.of()).requireSafe())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
  }
}
