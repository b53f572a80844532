package cn.jiuzhu.service.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that is told what becomes of households. */
final class Receiver implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * What was sent to it.
   *
   * @param status what it answered
   */
  record Request(Headers headers, String body, int status) {
    JsonNode event() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    String household() {
      return event().path("subject").asText();
    }

    boolean taken() {
      return status < 300;
    }
  }

  /** How it answers what is of a household; 204 unless told otherwise. */
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Receiver(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String household = new Request(exchange.getRequestHeaders(), body, 0).household();
    int status = answers.getOrDefault(household, 204);
    requests.add(new Request(exchange.getRequestHeaders(), body, status));
    if (status == 429) {
      exchange.getResponseHeaders().set("Retry-After", "100000");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void answer(String household, int status) {
    answers.put(household, status);
  }

  List<Request> of(String household) {
    return requests.stream().filter(request -> request.household().equals(household)).toList();
  }

  /** Waits for so many requests about a household. */
  List<Request> await(String household, int count) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (of(household).size() < count) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(of(household).size() + " requests, not " + count);
      }
      Thread.sleep(10);
    }
    return of(household);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
