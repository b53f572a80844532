package cn.jiuzhu.service.events;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What another system is told, in which order, and what becomes of it while it does not listen. */
@QuarkusTest
@TestProfile(WithReceiver.class)
@Tag("database")
class EventsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DECIDED = "cn.jiuzhu.household.decided";

  private final String one = "H-" + UUID.randomUUID();
  private final String other = "H-" + UUID.randomUUID();

  @ConfigProperty(name = "jiuzhu.events.webhook.url")
  URI url;

  @Inject MovableClock clock;
  @Inject Courier courier;

  private Receiver receiver;

  @BeforeEach
  void aReceiverListens() throws IOException, InterruptedException {
    Ready.await();
    clock.set(LocalDate.of(2025, 3, 4));
    receiver = new Receiver(url.getPort());
  }

  @AfterEach
  void timeRunsAgain() {
    receiver.close();
    clock.run();
  }

  /** One person in town on a wage. */
  private static void make(String household, String wage) {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "testland", "from": "2025-03-01", "source": "APPLICATION",
             "household": {"area": "URBAN", "members": [{"id": "P1", "relation": "HEAD",
               "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], "expenses": []}]}}
            """
                .formatted(wage))
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
  }

  private static void earns(String household, int revision, String wage) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + revision + "\"")
        .body(
            """
            {"source": "REPORT", "household": {"members": [{"id": "P1",
               "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}]}]}}
            """
                .formatted(wage))
        .post("/api/v1/households/" + household + "/changes")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse events(String query) {
    return get("/api/v1/events?" + query).then().statusCode(200);
  }

  /** Waits until an event is as it is to be. */
  private static void awaitState(String household, int index, String state, int attempts)
      throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      var path = get("/api/v1/events?household=" + household).jsonPath();
      String event = "items[" + index + "].";
      if (state.equals(path.getString(event + "state"))
          && attempts == path.getInt(event + "attempts")) {
        return;
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not " + state + ": " + path.prettify());
      }
      Thread.sleep(20);
    }
  }

  private static List<JsonNode> parsed(List<Receiver.Request> requests) {
    return requests.stream().map(Receiver.Request::event).toList();
  }

  @Test
  void aReceiverIsToldInOrderWhatFlipped() throws InterruptedException {
    make(one, "100.00");
    earns(one, 1, "90000.00"); // above whatever Testland grants

    List<JsonNode> told = parsed(receiver.await(one, 2));
    assertThat(told).extracting(event -> event.get("type").asText()).containsOnly(DECIDED);
    assertThat(told.get(0).get("specversion").asText()).isEqualTo("1.0");
    assertThat(told.get(0).get("source").asText()).isEqualTo("urn:jiuzhu");
    assertThat(told.get(0).get("time").asText()).isEqualTo("2025-03-04T01:00:00Z"); // nine, China
    assertThat(told.get(0).get("sequence").asLong())
        .isLessThan(told.get(1).get("sequence").asLong());
    assertThat(told.get(0).get("data").get("transitions")).isEmpty(); // there was nothing before
    JsonNode flipped = told.get(1).get("data").get("transitions");
    assertThat(flipped).isNotEmpty();
    assertThat(flipped.get(0).get("household").asText()).isEqualTo(one);
    String decision = told.get(1).get("data").get("decision").asText();
    get("/api/v1/decisions/" + decision).then().statusCode(200);
    assertThat(receiver.of(one)).noneMatch(sent -> sent.body().contains("9000"));

    awaitState(one, 1, "DELIVERED", 1);
    events("state=DELIVERED&household=" + one).body("items.type", contains(DECIDED, DECIDED));
    get("/api/v1/events/" + told.get(1).get("id").asText())
        .then()
        .body("event.sequence", equalTo(told.get(1).get("sequence").asInt()))
        .body("content.data.decision", equalTo(decision));
  }

  @Test
  void itCanProveWhoSentIt() throws InterruptedException, GeneralSecurityException {
    make(one, "100.00");
    Receiver.Request sent = receiver.await(one, 1).get(0);

    String id = sent.headers().getFirst("webhook-id");
    String seconds = sent.headers().getFirst("webhook-timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(WithReceiver.SECRET.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] expected = mac.doFinal((id + "." + seconds + "." + sent.body()).getBytes(UTF_8));
    assertThat(sent.headers().getFirst("webhook-signature"))
        .isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    assertThat(id).isEqualTo(sent.event().get("id").asText());
    assertThat(seconds).isEqualTo("1741050000"); // 4 March 2025, 01:00 UTC
    assertThat(sent.headers().getFirst("Content-Type")).startsWith("application/cloudevents+json");
  }

  @Test
  void whatIsNotTakenIsSentAgainAndHoldsUpItsOwnHouseholdAlone() throws InterruptedException {
    receiver.answer(one, 500);
    make(one, "100.00");
    awaitState(one, 0, "PENDING", 1);
    earns(one, 1, "90000.00");
    make(other, "100.00");
    awaitState(other, 0, "DELIVERED", 1);
    assertThat(receiver.of(one)).hasSize(1); // the second waits for the first
    events("state=PENDING&household=" + one)
        .body("items.attempts", contains(1, 0))
        .body("items[0].lastFailure", equalTo("HTTP 500"))
        .body("items[0].nextAttempt", equalTo("2025-03-04T01:00:05Z")); // five seconds on

    receiver.answer(one, 204);
    clock.set(LocalDate.of(2025, 3, 5));
    courier.wake();
    List<Receiver.Request> sent = receiver.await(one, 3);
    assertThat(sent.get(0).body()).isEqualTo(sent.get(1).body());
    assertThat(sent.get(1).event().get("sequence").asLong())
        .isLessThan(sent.get(2).event().get("sequence").asLong());
    awaitState(one, 1, "DELIVERED", 1);
  }

  @Test
  void aReceiverThatAsksToBeSparedIsSpared() throws InterruptedException {
    receiver.answer(one, 429); // Retry-After: 100000 s, 27 h 46 min 40 s
    make(one, "100.00");
    awaitState(one, 0, "PENDING", 1);
    events("household=" + one).body("items.nextAttempt", contains("2025-03-05T04:46:40Z"));
  }

  @Test
  void aReceiverThatIsNotThereIsTriedAgain() throws InterruptedException, IOException {
    receiver.close();
    make(one, "100.00");
    awaitState(one, 0, "PENDING", 1);
    events("household=" + one).body("items.lastFailure", contains("NO_CONNECTION"));

    receiver = new Receiver(url.getPort());
    clock.set(LocalDate.of(2025, 3, 5));
    courier.wake();
    receiver.await(one, 1);
    awaitState(one, 0, "DELIVERED", 2);
  }

  @Test
  void afterThreeDaysItWaitsUntilSomebodyAsks() throws InterruptedException {
    receiver.answer(one, 400);
    make(one, "100.00");
    awaitState(one, 0, "PENDING", 1);
    clock.set(LocalDate.of(2025, 3, 7)); // three days later to the second: once more would be later
    courier.wake();
    awaitState(one, 0, "GIVEN_UP", 2);
    earns(one, 1, "90000.00"); // what comes after it is tried on its own
    awaitState(one, 1, "PENDING", 1);

    receiver.answer(one, 204);
    given()
        .post("/api/v1/events/redelivery?household=" + one)
        .then()
        .statusCode(200)
        .body("events", equalTo(1));
    awaitState(one, 0, "DELIVERED", 3);
  }

  @Test
  void ofAnErasedHouseholdItIsToldThatAlone() throws InterruptedException {
    receiver.answer(one, 500);
    make(one, "100.00");
    awaitState(one, 0, "PENDING", 1);
    receiver.answer(one, 204);
    given().header("If-Match", "\"1\"").delete("/api/v1/households/" + one).then().statusCode(204);

    JsonNode told = receiver.await(one, 2).get(1).event();
    assertThat(told.get("type").asText()).isEqualTo("cn.jiuzhu.household.erased");
    assertThat(told.has("data")).isFalse();
    events("household=" + one).body("items.type", contains("cn.jiuzhu.household.erased"));
  }

  @Test
  void whatWasDeliveredIsKeptForThirtyDays() throws InterruptedException {
    make(one, "100.00");
    awaitState(one, 0, "DELIVERED", 1);
    clock.set(LocalDate.of(2025, 4, 3)); // 30 days later
    courier.forget();
    events("household=" + one).body("items.state", contains("DELIVERED"));
    clock.set(LocalDate.of(2025, 4, 4));
    courier.forget();
    events("household=" + one).body("items", empty());
  }

  @Test
  void wrongQuestionsAreRefused() {
    get("/api/v1/events?state=LOST")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("state"));
    get("/api/v1/events?cursor=QQ").then().statusCode(400);
    get("/api/v1/events/none").then().statusCode(404).body("code", equalTo("UNKNOWN_EVENT"));
  }
}
