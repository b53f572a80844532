package cn.jiuzhu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Another system that the service tells of what becomes of households; it takes every event. */
final class WebhookReceiver implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** It guards what the benchmark invents. */
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final HttpServer server;
  private final Consumer<JsonNode> taker;

  private WebhookReceiver(HttpServer server, Consumer<JsonNode> taker) {
    this.server = server;
    this.taker = taker;
  }

  /**
   * Listens on a free port of this machine.
   *
   * @param taker is given each event before it is acknowledged, several at a time
   */
  static WebhookReceiver start(Consumer<JsonNode> taker) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    WebhookReceiver receiver = new WebhookReceiver(server, taker);
    server.createContext("/", receiver::take);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return receiver;
  }

  private void take(HttpExchange exchange) throws IOException {
    taker.accept(JSON.readTree(exchange.getRequestBody().readAllBytes()));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** What the service needs to know of it. */
  Map<String, String> settings() {
    return Map.of(
        "JIUZHU_EVENTS_WEBHOOK_URL",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "JIUZHU_EVENTS_WEBHOOK_SECRETS",
        SECRET);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
