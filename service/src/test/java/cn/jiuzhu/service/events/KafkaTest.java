package cn.jiuzhu.service.events;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a topic is told, and what becomes of it while no broker is there. */
@QuarkusTest
@TestProfile(WithKafka.class)
class KafkaTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String one = "H-" + UUID.randomUUID();
  private final String other = "H-" + UUID.randomUUID();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Inject MovableClock clock;
  @Inject Courier courier;
  @Inject CourierTurns turns;
  @TempDir Path folder;

  private Broker broker;

  @BeforeEach
  void theServiceIsReadyToDeliver() throws InterruptedException {
    Ready.await();
    // Other tests leave the turn to services that are gone, at whatever day they had set.
    QuarkusTransaction.requiringNew().run(() -> turns.update("until = ?1", Instant.EPOCH));
    clock.set(LocalDate.of(2025, 3, 4));
  }

  @AfterEach
  void theBrokerStopsAndTimeRunsAgain() {
    if (broker != null) {
      broker.close();
    }
    clock.run();
  }

  @Test
  void whatFindsNoBrokerComesInOrderOnceThereIsOne() throws IOException, InterruptedException {
    make(one);
    make(other);
    earnsMore(one);
    JsonNode waiting = awaitAttempt(one);
    assertThat(waiting.path("state").asText()).isEqualTo("PENDING");
    assertThat(waiting.path("lastFailure").asText()).isEqualTo("TIMEOUT");
    // Nine in the morning in China, and five seconds.
    assertThat(waiting.path("nextAttempt").asText()).isEqualTo("2025-03-04T01:00:05Z");
    get("/q/health/ready").then().statusCode(200); // what waits is not lost

    broker = Broker.start(Integer.parseInt(servers.substring(servers.indexOf(':') + 1)), folder);
    makeTopic();
    deliverAll();
    List<ConsumerRecord<String, String>> records = records(3);

    assertThat(keys(records)).containsExactlyInAnyOrder(one, one, other);
    List<JsonNode> told = of(one, records);
    assertThat(told.get(0).path("sequence").asLong())
        .isLessThan(told.get(1).path("sequence").asLong());
    assertThat(told.get(0).path("type").asText()).isEqualTo("cn.jiuzhu.household.decided");
    assertThat(told.get(0).path("specversion").asText()).isEqualTo("1.0");
    assertThat(told.get(0).path("data").path("transitions")).isEmpty();
    assertThat(told.get(1).path("data").path("transitions")).isNotEmpty();
    ConsumerRecord<String, String> first = records.get(0);
    assertThat(new String(first.headers().lastHeader("content-type").value(), UTF_8))
        .isEqualTo("application/cloudevents+json; charset=utf-8");
    get("/api/v1/events?household=" + one + "&state=DELIVERED")
        .then()
        .body("items.size()", equalTo(2));
  }

  private void makeTopic() throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic("households", 3, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A day later whatever waits is due, and a day after that what was tried in vain again. */
  private void deliverAll() throws InterruptedException {
    LocalDate day = LocalDate.of(2025, 3, 5);
    Instant end = Instant.now().plus(PATIENCE);
    while (pending(one) + pending(other) > 0) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not delivered");
      }
      clock.set(day);
      courier.wake();
      Thread.sleep(1000);
      day = day.plusDays(1);
    }
  }

  private static int pending(String household) {
    return get("/api/v1/events?state=PENDING&household=" + household).path("items.size()");
  }

  private static void make(String household) {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "testland", "from": "2025-03-01", "source": "APPLICATION",
             "household": {"area": "URBAN", "members": [{"id": "P1", "relation": "HEAD",
               "incomes": [{"kind": "WAGE", "amount": 100.00, "per": "MONTH"}], "expenses": []}]}}
            """)
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
  }

  private static void earnsMore(String household) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(
            """
            {"source": "REPORT", "household": {"members": [{"id": "P1",
               "incomes": [{"kind": "WAGE", "amount": 90000.00, "per": "MONTH"}]}]}}
            """)
        .post("/api/v1/households/" + household + "/changes")
        .then()
        .statusCode(200);
  }

  /** A household's first event once it has been sent in vain. */
  private static JsonNode awaitAttempt(String household) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode first =
          new ObjectMapper()
              .readTree(get("/api/v1/events?household=" + household).asByteArray())
              .path("items")
              .path(0);
      if (first.path("attempts").asInt() > 0) {
        return first;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never sent");
  }

  /** So many of the two households; what comes again under its id is left out. */
  private List<ConsumerRecord<String, String>> records(int count) throws IOException {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Instant end = Instant.now().plus(PATIENCE);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", servers, "group.id", "test", "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("households"));
      while (records.size() < count && Instant.now().isBefore(end)) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          if (Set.of(one, other).contains(record.key())
              && known.add(event(record).path("id").asText())) {
            records.add(record);
          }
        }
      }
    }
    return records;
  }

  private static List<String> keys(List<ConsumerRecord<String, String>> records) {
    return records.stream().map(ConsumerRecord::key).toList();
  }

  private static List<JsonNode> of(String household, List<ConsumerRecord<String, String>> records)
      throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (ConsumerRecord<String, String> record : records) {
      if (record.key().equals(household)) {
        events.add(event(record));
      }
    }
    return events;
  }

  private static JsonNode event(ConsumerRecord<String, String> record) throws IOException {
    return new ObjectMapper().readTree(record.value());
  }
}
