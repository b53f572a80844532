package cn.jiuzhu.service.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Optional;

/** Of the settings of Kafka those that tell whether others could listen. */
@ConfigMapping(prefix = "kafka")
interface BrokersConfig {
  /** {@code host:port}, several by commas. */
  @WithName("bootstrap.servers")
  Optional<List<String>> servers();

  /** How they are spoken to: PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL. */
  @WithName("security.protocol")
  @WithDefault("PLAINTEXT")
  String protocol();

  /**
   * Refuses brokers on another machine that are spoken to so that others can listen.
   *
   * @throws IllegalStateException that tells what to set
   */
  default void requireSafe() {
    List<String> named =
        servers()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "jiuzhu.events.kafka.enabled is set: set kafka.bootstrap.servers too"
                            + " (KAFKA_BOOTSTRAP_SERVERS)"));
    boolean sealed = protocol().equals("SSL") || protocol().equals("SASL_SSL");
    if (!sealed && !named.stream().allMatch(BrokersConfig::isHere)) {
      throw new IllegalStateException(
          "kafka.bootstrap.servers names another machine: set kafka.security.protocol"
              + " (KAFKA_SECURITY_PROTOCOL) to SSL or SASL_SSL");
    }
  }

  private static boolean isHere(String server) {
    int port = server.lastIndexOf(':');
    return Loopback.isHost(port < 0 ? server : server.substring(0, port));
  }
}
