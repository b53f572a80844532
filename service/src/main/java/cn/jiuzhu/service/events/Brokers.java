package cn.jiuzhu.service.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The brokers of Kafka, as far as it can be told whether others could listen to them. */
@Singleton
class Brokers {
  private static final String SERVERS = "bootstrap.servers";
  private static final String PROTOCOL = "security.protocol";

  /** Where a client's settings may stand; what the channel's own say comes first. */
  private static final List<String> PLACES =
      List.of("mp.messaging.outgoing.events.", "mp.messaging.connector.smallrye-kafka.", "kafka.");

  private final Config config;

  Brokers(Config config) {
    this.config = config;
  }

  /**
   * Refuses brokers on another machine that are spoken to so that others can listen.
   *
   * @throws IllegalStateException that tells what to set
   */
  void requireSafe() {
    String servers =
        setting(SERVERS)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "jiuzhu.events.kafka.enabled is set: set kafka.bootstrap.servers too"
                            + " (KAFKA_BOOTSTRAP_SERVERS)"));
    String protocol = setting(PROTOCOL).orElse("PLAINTEXT");
    boolean sealed = protocol.equals("SSL") || protocol.equals("SASL_SSL");
    if (!sealed && !Stream.of(servers.split(",", -1)).allMatch(Brokers::isHere)) {
      throw new IllegalStateException(
          "kafka.bootstrap.servers names another machine: set kafka.security.protocol"
              + " (KAFKA_SECURITY_PROTOCOL) to SSL or SASL_SSL");
    }
  }

  private Optional<String> setting(String name) {
    return PLACES.stream()
        .flatMap(place -> config.getOptionalValue(place + name, String.class).stream())
        .findFirst();
  }

  private static boolean isHere(String server) {
    String trimmed = server.strip();
    int port = trimmed.lastIndexOf(':');
    return Loopback.isHost(port < 0 ? trimmed : trimmed.substring(0, port));
  }
}
