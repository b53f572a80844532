package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A mother and her child in Shanghai: they apply, are recognised, have more, less and more again.
 * The dibao standard is 1595 yuan a head from July 2024 and 1650 from July 2025.
 */
@QuarkusTest
@TestProfile(PackagedPolicy.class)
@Tag("database")
class ShanghaiStoryTest {
  private static final String HOUSEHOLD = "H-shanghai-story";
  private static final String INCOME_UP =
      "{\"kind\": \"INCOME_UP\", \"on\": \"%s\", \"reportedOn\": \"%s\"}";

  @Inject MovableClock clock;
  @Inject DailyPass dailyPass;

  private int revision;

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @AfterEach
  void timeRunsAgain() {
    clock.run();
  }

  @Test
  void fromTheApplicationToTheSecondAlert() {
    applies();
    nobodyHasBegunTheSurveyInTime();
    isRecognised();
    hasMore();
    alertIsSeenTo();
    theStandardRises();
    hasLess();
    hasMoreAgain();
    get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
  }

  private void applies() {
    today("2025-03-04"); // a Tuesday
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "shanghai", "source": "APPLICATION", "by": "w-1",
             "application": {"programme": "DIBAO", "channel": "COUNTER", "appliedOn": "2025-03-03", "acceptedOn": "2025-03-04"},
             "household": {"registration": "LOCAL", "assetTest": "PASSED", "events": [], "changes": [],
              "currentAssistance": [],
              "members": [
               {"id": "P1", "relation": "HEAD", "birthDate": "1985-04-12", "disability": "NONE",
                "incomes": [{"kind": "PROPERTY", "amount": 2400.00, "per": "MONTH"}], "expenses": []},
               {"id": "P2", "relation": "CHILD", "birthDate": "2016-09-01", "disability": "NONE",
                "employment": "STUDENT", "incomes": [], "expenses": []}]}}
            """)
        .put("/api/v1/households/" + HOUSEHOLD)
        .then()
        .statusCode(201);
    revision = 1;

    // 2400 / 2 = 1200 a head, below 1595.
    answer().body("answer.categories.find { it.code == 'DIBAO' }.status", equalTo("ELIGIBLE"));
    // Survey within 3 working days of the acceptance: 5, 6, 7 March.
    item("deadlines", "SURVEY_START").body("due", contains("2025-03-07"));
    // Decision within 20: 5-7 March are 3, the weeks of the 10th, 17th and 24th 15 more, 31 March
    // and 1 April.
    item("deadlines", "DIBAO_DECISION").body("due", contains("2025-04-01"));
  }

  private void nobodyHasBegunTheSurveyInTime() {
    today("2025-03-07"); // its last day is not over
    assertThat(dailyPass.run()).isEqualTo(new DailyPass.Result(0, 0, 0));
    today("2025-03-08");
    assertThat(dailyPass.run()).isEqualTo(new DailyPass.Result(1, 0, 1));
    item("deadlines", "SURVEY_START")
        .body("overdue", contains(true))
        .body("state", contains("OPEN"));
    item("deadlines", "DIBAO_DECISION").body("overdue", contains(false));
    assertThat(dailyPass.run()).isEqualTo(new DailyPass.Result(0, 0, 0)); // nothing twice
  }

  private void isRecognised() {
    today("2025-03-21");
    change(
        """
        {"source": "REVIEW", "by": "w-1",
         "application": {"decidedOn": "2025-03-20", "outcome": "APPROVED", "notifiedOn": "2025-03-21"},
         "household": {"currentAssistance": [{"category": "DIBAO", "since": "2025-03-20", "persons": ["P1", "P2"]}]}}
        """);

    // Decided on 20 March, before 1 April: the facts close the deadline. The survey is of no matter
    // now.
    item("deadlines", "DIBAO_DECISION").body("state", contains("CLOSED"));
    item("deadlines", "SURVEY_START").body("state", contains("WITHDRAWN"));
    assertThat(transitions("DIBAO")).isEmpty(); // eligible as before
  }

  private void hasMore() {
    today("2025-04-15");
    change(rent("3400.00", INCOME_UP.formatted("2025-04-10", "2025-04-15")));

    // 3400 / 2 = 1700 a head, not below 1595.
    assertThat(transitions("DIBAO")).containsExactly("ELIGIBLE>INELIGIBLE");
    Response last = get("/api/v1/transitions?household=" + HOUSEHOLD + "&limit=500");
    assertThat(last.<List<List<String>>>path("items.findAll { it.code == 'DIBAO' }.because").get(0))
        .containsExactly("income-below-standard");
    item("alerts", "SITUATION_CHANGED").body("state", contains("OPEN"));
  }

  private void alertIsSeenTo() {
    int id = alert(0);
    move(id, "{\"to\": \"CLOSED\", \"by\": \"w-2\"}")
        .statusCode(409)
        .body("errors.pointer", contains("/reason"));
    move(id, "{\"to\": \"ACKNOWLEDGED\", \"by\": \"w-2\"}").statusCode(200);
    move(id, "{\"to\": \"VERIFIED\", \"by\": \"w-2\", \"reason\": \"visited\"}").statusCode(200);
    move(id, "{\"to\": \"OPEN\", \"by\": \"w-2\"}")
        .statusCode(409)
        .body("detail", containsString("[HANDED_OVER, CLOSED]"));
    move(id, "{\"to\": \"CLOSED\", \"by\": \"w-2\"}").statusCode(200);
    get("/api/v1/alerts/" + id)
        .then()
        .statusCode(200)
        .body("steps.to", contains("ACKNOWLEDGED", "VERIFIED", "CLOSED"))
        .body("steps[1].reason", equalTo("visited"))
        .body("entry.situation", equalTo("CHANGED"));
    get("/api/v1/tasks/" + id).then().statusCode(404);
  }

  private static ValidatableResponse move(int id, String move) {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(move)
        .post("/api/v1/alerts/" + id + "/transitions")
        .then();
  }

  private void theStandardRises() {
    today("2025-07-01");
    dailyPass.run();

    // 1700 a head is not below 1650 either, and an alert that is closed is not raised anew while
    // its
    // cause lasts.
    assertThat(transitions("DIBAO")).hasSize(1);
    item("alerts", "SITUATION_CHANGED").body("state", contains("CLOSED"));
  }

  private void hasLess() {
    today("2025-07-02");
    change(rent("3200.00", ""));

    // 3200 / 2 = 1600 a head: below 1650, though not below the 1595 of June. The change of April
    // has
    // been seen to.
    assertThat(transitions("DIBAO")).containsExactly("ELIGIBLE>INELIGIBLE", "INELIGIBLE>ELIGIBLE");
  }

  private void hasMoreAgain() {
    today("2025-08-01");
    change(rent("3300.00", INCOME_UP.formatted("2025-07-25", "2025-08-01")));

    // 3300 / 2 = 1650 a head is not below 1650. The alert comes again, as another entry.
    assertThat(transitions("DIBAO"))
        .containsExactly("ELIGIBLE>INELIGIBLE", "INELIGIBLE>ELIGIBLE", "ELIGIBLE>INELIGIBLE");
    item("alerts", "SITUATION_CHANGED")
        .body("state", contains("CLOSED", "OPEN"))
        .body("occurrence", contains(1, 2));
  }

  private void today(String day) {
    clock.set(LocalDate.parse(day));
  }

  private static String rent(String amount, String change) {
    return """
    {"source": "REPORT", "by": "w-1", "household": {"changes": [%s], "members": [
      {"id": "P1", "incomes": [{"kind": "PROPERTY", "amount": %s, "per": "MONTH"}]}]}}
    """
        .formatted(change, amount);
  }

  private void change(String body) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + revision + "\"")
        .body(body)
        .post("/api/v1/households/" + HOUSEHOLD + "/changes")
        .then()
        .statusCode(200);
    revision++;
  }

  /** The last decision of the household, whole. */
  private static ValidatableResponse answer() {
    String id = get("/api/v1/decisions?limit=1&household=" + HOUSEHOLD).path("items[0].id");
    return get("/api/v1/decisions/" + id).then().statusCode(200);
  }

  /** The entries of one code on one of the household's lists, oldest first. */
  private static ValidatableResponse item(String list, String code) {
    return get("/api/v1/" + list + "?household=" + HOUSEHOLD + "&code=" + code)
        .then()
        .statusCode(200)
        .rootPath("items");
  }

  private static int alert(int index) {
    return get("/api/v1/alerts?household=" + HOUSEHOLD + "&code=SITUATION_CHANGED")
        .path("items[" + index + "].id");
  }

  private static List<String> transitions(String code) {
    return get("/api/v1/transitions?limit=500&household=" + HOUSEHOLD)
        .path("items.findAll { it.code == '" + code + "' }.collect { it.from + '>' + it.to }");
  }
}
