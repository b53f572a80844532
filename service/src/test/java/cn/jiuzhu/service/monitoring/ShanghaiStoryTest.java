package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.PackagedPolicy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A mother and her child in Shanghai: they apply, are recognised, have more, less and more again.
 * The dibao standard is 1595 yuan a head from July 2024 and 1650 from July 2025.
 */
@QuarkusTest
@TestProfile(PackagedPolicy.class)
@Tag("database")
class ShanghaiStoryTest extends Story {
  private static final String INCOME_UP =
      "{\"kind\": \"INCOME_UP\", \"on\": \"%s\", \"reportedOn\": \"%s\"}";

  ShanghaiStoryTest() {
    super("H-shanghai-story");
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
    everythingIsOnRecord();
  }

  private void applies() {
    today("2025-03-04"); // a Tuesday
    begins(
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
        """);

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
    assertThat(transitions("DIBAO", "it.because.join(', ')"))
        .containsExactly("income-below-standard");
    item("alerts", "SITUATION_CHANGED").body("state", contains("OPEN"));
  }

  private void alertIsSeenTo() {
    move("{\"to\": \"CLOSED\", \"by\": \"w-2\"}")
        .statusCode(409)
        .body("errors.pointer", contains("/reason"));
    move("{\"to\": \"ACKNOWLEDGED\", \"by\": \"w-2\"}").statusCode(200);
    move("{\"to\": \"VERIFIED\", \"by\": \"w-2\", \"reason\": \"visited\"}").statusCode(200);
    move("{\"to\": \"OPEN\", \"by\": \"w-2\"}")
        .statusCode(409)
        .body("detail", containsString("[HANDED_OVER, CLOSED]"));
    move("{\"to\": \"CLOSED\", \"by\": \"w-2\"}").statusCode(200);
    detail("alerts", "SITUATION_CHANGED", 0)
        .body("steps.to", contains("ACKNOWLEDGED", "VERIFIED", "CLOSED"))
        .body("steps[1].reason", equalTo("visited"))
        .body("entry.situation", equalTo("CHANGED"));
    get("/api/v1/tasks/" + id("alerts", "SITUATION_CHANGED", 0)).then().statusCode(404);
  }

  private ValidatableResponse move(String move) {
    return move("alerts", "SITUATION_CHANGED", 0, move);
  }

  private void theStandardRises() {
    today("2025-07-01");
    dailyPass.run();

    // 1700 a head is not below 1650 either, and an alert that is closed is not raised anew while
    // its cause lasts.
    assertThat(transitions("DIBAO")).hasSize(1);
    item("alerts", "SITUATION_CHANGED").body("state", contains("CLOSED"));
  }

  private void hasLess() {
    today("2025-07-02");
    change(rent("3200.00", ""));

    // 3200 / 2 = 1600 a head: below 1650, though not below the 1595 of June. The change of April
    // has been seen to.
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

  private static String rent(String amount, String change) {
    return """
    {"source": "REPORT", "by": "w-1", "household": {"changes": [%s], "members": [
      {"id": "P1", "incomes": [{"kind": "PROPERTY", "amount": %s, "per": "MONTH"}]}]}}
    """
        .formatted(change, amount);
  }
}
