package cn.jiuzhu.service.transfer;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the tests of transfer send and wait for. */
final class Transfers {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Transfers() {}

  /** A line: one person in town from the first of January 2024. */
  static String line(String id, String wage) {
    return """
    {"locality": "testland", "from": "2024-01-01", "source": "IMPORT", "household": {"id": "%s", "area": "URBAN", \
    "members": [{"id": "P1", "relation": "HEAD", "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], \
    "expenses": []}]}}
    """
        .formatted(id, wage);
  }

  static Response send(String type, String text) {
    return send(type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Response send(String type, byte[] text) {
    return given()
        .contentType(type)
        .header("Accept-Language", "en")
        .body(text)
        .post("/api/v1/imports");
  }

  /** Sends it and waits until all of it is worked off. */
  static ValidatableResponse imported(String type, String text) {
    Response accepted = send(type, text);
    accepted.then().statusCode(202);
    return awaited(accepted.header("Location"), "DONE");
  }

  /** Waits until an import has come to a state. */
  static ValidatableResponse awaited(String address, String state) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      Response now = given().get(address);
      if (state.equals(now.path("state"))) {
        return now.then().statusCode(200);
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not " + state + ": " + now.asString());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** What was refused of an import: line, pointer and code of each. */
  static List<String> errors(ValidatableResponse done) {
    return errorPage(done).path("items.collect { it.line + ' ' + it.pointer + ' ' + it.code }");
  }

  static Response errorPage(ValidatableResponse done) {
    return given()
        .header("Accept-Language", "en")
        .get("/api/v1/imports/" + done.extract().path("id") + "/errors");
  }

  static ValidatableResponse file(String id) {
    return given().get("/api/v1/households/" + id).then().statusCode(200);
  }
}
