package cn.jiuzhu.service.events;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A service that tells a topic; a test starts a {@link Broker} there, or leaves it away. */
public final class WithKafka implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "jiuzhu.events.kafka.enabled",
        "true",
        "jiuzhu.events.kafka.topic",
        "households",
        "jiuzhu.events.give-up-after",
        "1000d", // while a broker is waited for, the test lets days pass
        "kafka.bootstrap.servers",
        "127.0.0.1:" + freePort());
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
