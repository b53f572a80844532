package cn.jiuzhu.service.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One file a household, its entries and its two clocks. */
@QuarkusTest
@Tag("database")
class HouseholdFilesTest {
  private final String id = "H-" + UUID.randomUUID();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  /** Two people in town on one wage, from the first of January 2024. */
  private static String couple(String wage) {
    return """
    {"locality": "testland", "from": "2024-01-01", "source": "APPLICATION", "household": {"area": "URBAN", "members": [
      {"id": "P1", "relation": "HEAD", "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], "expenses": []},
      {"id": "P2", "relation": "SPOUSE", "incomes": [], "expenses": []}]}}
    """
        .formatted(wage);
  }

  private Response put(String body, String... headers) {
    var request = given().contentType(ContentType.JSON).header("Accept-Language", "en").body(body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request.put("/api/v1/households/" + id);
  }

  private Response change(String etag, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .header("If-Match", etag)
        .body(body)
        .post("/api/v1/households/" + id + "/changes");
  }

  private ValidatableResponse file(String query) {
    return given().get("/api/v1/households/" + id + query).then().statusCode(200);
  }

  @Test
  void nobodyOverwritesWhatHeHasNotSeen() {
    put(couple("900.00")).then().statusCode(201).header("ETag", "\"1\"");
    put(couple("800.00")).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
    put(couple("800.00"), "If-None-Match", "*").then().statusCode(412);
    put(couple("800.00"), "If-Match", "\"7\"").then().statusCode(412);
    file("").body("household.members[0].incomes[0].amount", equalTo(900.00f));

    put(couple("800.00"), "If-Match", "\"1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("revision", equalTo(2));
    file("").body("household.members[0].incomes[0].amount", equalTo(800.00f));
  }

  @Test
  void aChangeSaysOnlyWhatHasChanged() {
    put(couple("900.00")).then().statusCode(201);

    change(
            "\"1\"",
            """
            {"from": "2024-03-01", "source": "VISIT", "reason": "a daughter was born", "by": "w-7", "household": {
              "area": null, "members": [
                {"id": "P2", "sex": "FEMALE"},
                {"id": "P3", "relation": "CHILD", "birthDate": "2024-02-29"}]}}
            """)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");

    file("?asOf=2024-02-29")
        .body("household.area", equalTo("URBAN"))
        .body("household.members.id", contains("P1", "P2"));
    file("?asOf=2024-03-01")
        .body("household.area", nullValue())
        .body("household.members.id", contains("P1", "P2", "P3"))
        .body("household.members[0].incomes[0].amount", equalTo(900.00f))
        .body("household.members[1].sex", equalTo("FEMALE"))
        .body("household.members[1].relation", equalTo("SPOUSE"));

    change(
            "\"2\"",
            "{\"from\": \"2024-04-01\", \"source\": \"REPORT\", \"household\": {\"members\":"
                + " [{\"id\": \"P2\", \"remove\": true}]}}")
        .then()
        .statusCode(200);
    file("?asOf=2024-04-01").body("household.members.id", contains("P1", "P3"));
    file("?asOf=2024-03-31").body("household.members.id", contains("P1", "P2", "P3"));
  }

  @Test
  void whatBecomesKnownLateIsPutInWhereItBelongs() throws InterruptedException {
    put(couple("900.00")).then().statusCode(201);
    change("\"1\"", wage("2024-03-01", "1200.00")).then().statusCode(200);
    Instant before = Instant.now();
    Thread.sleep(5);
    change(
            "\"2\"",
            "{\"from\": \"2024-02-01\", \"source\": \"DATA_MATCH\", \"household\": {\"members\":"
                + " [{\"id\": \"P1\", \"disability\": \"NONE\"}]}}")
        .then()
        .statusCode(200);

    // From February on P1 is known not to be disabled; the wage of March goes on to hold.
    String wage = "household.members[0].incomes[0].amount";
    String disability = "household.members[0].disability";
    file("?asOf=2024-01-31").body(wage, equalTo(900.00f)).body(disability, nullValue());
    file("?asOf=2024-02-01").body(wage, equalTo(900.00f)).body(disability, equalTo("NONE"));
    file("?asOf=2024-03-01").body(wage, equalTo(1200.00f)).body(disability, equalTo("NONE"));
    file("?asOf=2024-03-01&knownAt=" + before)
        .body(wage, equalTo(1200.00f))
        .body(disability, nullValue());
    file("?asOf=2023-12-31").body("household", nullValue());

    given()
        .get("/api/v1/households/" + id + "/history")
        .then()
        .statusCode(200)
        .body("items.revision", contains(1, 2, 3))
        .body("items.from", contains("2024-01-01", "2024-03-01", "2024-02-01"))
        .body("items.source", contains("APPLICATION", "VISIT", "DATA_MATCH"))
        .body("items.kind", contains("REPLACE", "CHANGE", "CHANGE"));
  }

  private static String wage(String from, String amount) {
    return """
    {"from": "%s", "source": "VISIT", "household": {"members": [
      {"id": "P1", "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}]}]}}
    """
        .formatted(from, amount);
  }

  @Test
  void whatIsRefusedChangesNothing() {
    put(couple("900.00")).then().statusCode(201);

    // A fact of the second of March cannot have been so from the first on.
    refused(
        change(
            "\"1\"",
            "{\"from\": \"2024-03-01\", \"source\": \"VISIT\", \"household\": {\"lastVisitOn\":"
                + " \"2024-03-02\"}}"),
        "/household/lastVisitOn",
        "FUTURE_DATE");
    refused(change("\"1\"", wage("2999-01-01", "1.00")), "/from", "FUTURE_DATE");
    refused(change("\"1\"", "{\"household\": {}}"), "/source", "MISSING_FIELD");
    refused(
        change("\"1\"", "{\"source\": \"VISIT\", \"housheold\": {}}"),
        "/housheold",
        "UNKNOWN_FIELD");
    refused(
        change(
            "\"1\"",
            "{\"source\": \"VISIT\", \"household\": {\"members\": [{\"id\": \"P1\", \"remove\":"
                + " true}, {\"id\": \"P2\", \"remove\": true}]}}"),
        "/household/members",
        "EMPTY_HOUSEHOLD");
    refused(
        put(couple("900.00").replace("\"area\"", "\"id\": \"H-2\", \"area\""), "If-Match", "\"1\""),
        "/household/id",
        "INVALID_FACTS");
    change("\"1\"", "{").then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    put(couple("1.00").replace("testland", "testlnd"), "If-Match", "\"1\"")
        .then()
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_LOCALITY"));

    file("").body("revision", equalTo(1));
  }

  private static void refused(Response response, String pointer, String code) {
    response
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void anEntryForAnEarlierDayMayNotContradictALaterOne() {
    put(couple("900.00")).then().statusCode(201);
    change(
            "\"1\"",
            "{\"from\": \"2024-03-01\", \"source\": \"VISIT\", \"household\": {\"members\": [{\"id\":"
                + " \"P2\", \"job\": {\"contractSigned\": true}}]}}")
        .then()
        .statusCode(200);

    // Out of work from February on: but from March on there is a contract.
    refused(
        change(
            "\"2\"",
            "{\"from\": \"2024-02-01\", \"source\": \"VISIT\", \"household\": {\"members\": [{\"id\":"
                + " \"P2\", \"employment\": \"UNEMPLOYED\"}]}}"),
        "/household/members/1/employment",
        "CONTRADICTION");
  }

  @Test
  void noFileNoChange() {
    change("\"1\"", wage("2024-03-01", "1.00"))
        .then()
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_HOUSEHOLD"));
    given().get("/api/v1/households/" + id).then().statusCode(404);
    given().get("/api/v1/households/" + id + "/history").then().statusCode(404);
    given()
        .contentType(ContentType.JSON)
        .body(couple("900.00"))
        .put("/api/v1/households/a b")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("id"));
    put(couple("900.00"), "If-Match", "\"1\"").then().statusCode(412);
  }

  @Test
  void listsArePassedOnPartByPart() {
    put(couple("900.00")).then().statusCode(201);
    change("\"1\"", wage("2024-02-01", "1.00")).then().statusCode(200);
    change("\"2\"", wage("2024-03-01", "2.00")).then().statusCode(200);
    String history = "/api/v1/households/" + id + "/history";

    Response first = given().get(history + "?limit=2");
    assertThat(first.<List<Integer>>path("items.revision")).containsExactly(1, 2);
    Response second = given().get(history + "?limit=2&cursor=" + first.path("next"));
    assertThat(second.<List<Integer>>path("items.revision")).containsExactly(3);
    assertThat((String) second.path("next")).isNull();

    given().get(history + "?limit=501").then().statusCode(400);
    given().get(history + "?cursor=***").then().statusCode(400);
    given()
        .get("/api/v1/households?locality=testland&limit=500")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @Test
  void whoIsErasedIsGoneAndTheLogIsWhole() {
    put(couple("900.00")).then().statusCode(201);
    String decision = given().get("/api/v1/decisions?household=" + id).path("items[0].id");
    String address = "/api/v1/households/" + id;

    given().delete(address).then().statusCode(428);
    given().header("If-Match", "\"2\"").delete(address).then().statusCode(412);
    given().header("If-Match", "\"1\"").delete(address).then().statusCode(204);

    given().get(address).then().statusCode(404);
    given()
        .get("/api/v1/decisions/" + decision)
        .then()
        .statusCode(410)
        .body("code", equalTo("ERASED"));
    given().post("/api/v1/decisions/" + decision + "/replay").then().statusCode(410);
    given()
        .get("/api/v1/decisions?household=" + id)
        .then()
        .body("items.kind", contains("ERASURE", "DECISION"));
    given().get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
    put(couple("900.00")).then().statusCode(201).header("ETag", "\"1\"");
  }

  @Test
  void ofManyWhoMakeAFileAtOnceOneDoes() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls =
          Collections.nCopies(8, () -> put(couple("900.00")).statusCode());
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : callers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 412, 428);
    } finally {
      callers.shutdownNow();
    }
    file("").body("revision", equalTo(1));
  }
}
