package cn.jiuzhu.service.events;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A service that tells another system; a test puts a {@link Receiver} there, or leaves it away. */
public final class WithReceiver implements QuarkusTestProfile {
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "jiuzhu.events.webhook.url",
        "http://127.0.0.1:" + freePort() + "/jiuzhu",
        "jiuzhu.events.webhook.secrets",
        SECRET);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
