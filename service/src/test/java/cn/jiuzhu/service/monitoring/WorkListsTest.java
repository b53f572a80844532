package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.jiuzhu.service.PackagedPolicy;
import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lists are asked, and what may be done with their entries. */
@QuarkusTest
@TestProfile(PackagedPolicy.class)
@Tag("database")
class WorkListsTest {
  private final String household = "H-" + UUID.randomUUID();

  @Inject MovableClock clock;

  @BeforeEach
  void aHouseholdThatApplied() throws InterruptedException {
    Ready.await();
    clock.set(LocalDate.of(2025, 3, 4));
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "shanghai", "source": "APPLICATION",
             "application": {"programme": "DIBAO", "channel": "COUNTER", "appliedOn": "2025-03-03", "acceptedOn": "2025-03-04"},
             "household": {"registration": "LOCAL", "assetTest": "PASSED", "events": [], "changes": [], "currentAssistance": [],
              "members": [{"id": "P1", "relation": "HEAD", "birthDate": "1985-04-12", "disability": "NONE",
                "incomes": [{"kind": "PROPERTY", "amount": 1200.00, "per": "MONTH"}], "expenses": []}]}}
            """)
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
  }

  @AfterEach
  void timeRunsAgain() {
    clock.run();
  }

  private String deadlines() {
    return "/api/v1/deadlines?household=" + household;
  }

  @Test
  void areFilteredAndSorted() {
    // Survey by 7 March, decision by 1 April (3 and 20 working days after the 4th).
    get(deadlines() + "&sort=due")
        .then()
        .statusCode(200)
        .body("items.code", contains("SURVEY_START", "DIBAO_DECISION"))
        .body("items.due", contains("2025-03-07", "2025-04-01"))
        .body("items.state", contains("OPEN", "OPEN"));
    get(deadlines() + "&dueBy=2025-03-31").then().body("items.code", contains("SURVEY_START"));
    get(deadlines() + "&dueBy=2025-03-06").then().body("items", empty());
    get(deadlines() + "&state=CLOSED").then().body("items", empty());
    get(deadlines() + "&overdue=true").then().body("items", empty());
    get(deadlines() + "&locality=henan").then().body("items", empty());
    get("/api/v1/tasks?household=" + household + "&department=TOWNSHIP")
        .then()
        .body("items.code", hasItem("VISIT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "created"})
  void arePassedOnPartByPart(String sort) {
    List<Integer> whole = get(deadlines() + "&sort=" + sort).path("items.id");
    List<Integer> parts = new ArrayList<>();
    String cursor = "";
    do {
      Response part = get(deadlines() + "&limit=1&sort=" + sort + cursor);
      parts.addAll(part.<List<Integer>>path("items.id"));
      cursor = part.path("next") == null ? null : "&cursor=" + part.path("next");
    } while (cursor != null);
    assertThat(parts).isEqualTo(whole).hasSize(2);
  }

  @Test
  void wrongQuestionsAreRefused() {
    refusedParameter("&state=OPNE", "state");
    refusedParameter("&dueBy=tomorrow", "dueBy");
    refusedParameter("&overdue=maybe", "overdue");
    refusedParameter("&sort=size", "sort");
    refusedParameter("&cursor=QQ", "cursor"); // "A": no place in a list
    get("/api/v1/deadlines/999999999").then().statusCode(404).body("code", equalTo("UNKNOWN_ITEM"));
    get("/api/v1/wishes").then().statusCode(404);
  }

  private void refusedParameter(String query, String parameter) {
    get(deadlines() + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors.parameter", contains(parameter));
  }

  @Test
  void aDeadlineIsSettledByTheFactsAlone() {
    int id = get(deadlines()).path("items[0].id");
    move("deadlines", id, "{\"to\": \"CLOSED\", \"by\": \"w-1\", \"reason\": \"done\"}")
        .statusCode(409)
        .body("code", equalTo("INVALID_TRANSITION"));
  }

  @Test
  void aMoveSaysWhatAndWho() {
    int id = get("/api/v1/tasks?household=" + household).path("items[0].id");

    move("tasks", id, "{\"reason\": \"\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/to", "/by", "/reason"));
    move("tasks", id, "{\"to\": \"CLOSE\", \"by\": 7, \"why\": \"\"}")
        .statusCode(422)
        .body("errors.code", contains("UNKNOWN_FIELD", "UNKNOWN_CODE", "WRONG_TYPE"));
    move("tasks", id, "{").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    move("tasks", id, "").statusCode(400).body("code", equalTo("EMPTY_BODY"));
    move("tasks", id, "{\"to\": \"CLOSED\", \"by\": \"a name\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/by"));
    move("tasks", id, "{\"to\": \"CLOSED\", \"by\": \"w-1\", \"reason\": \"visited\"}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    move("tasks", id, "{\"to\": \"OPEN\", \"by\": \"w-1\"}").statusCode(409);
    get("/api/v1/tasks/" + id)
        .then()
        .body("steps.by", contains("w-1"))
        .body("steps.caller", contains("loopback"))
        .body("steps.from", contains("OPEN"));
  }

  private static ValidatableResponse move(String list, int id, String move) {
    return given()
        .contentType(ContentType.JSON)
        .body(move)
        .post("/api/v1/" + list + "/" + id + "/transitions")
        .then();
  }
}
