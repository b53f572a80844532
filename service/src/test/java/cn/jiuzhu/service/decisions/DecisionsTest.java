package cn.jiuzhu.service.decisions;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.jiuzhu.service.Ready;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is recorded, and whether it would be decided so again. */
@QuarkusTest
@Tag("database")
class DecisionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  private static String record(String request) {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(request.replaceFirst("\\{", "{\"record\": true, "))
        .post("/api/v1/determinations")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String id(String answer) throws IOException {
    return JSON.readTree(answer).get("id").textValue();
  }

  @Test
  void whatWasAskedAndAnsweredIsKept() throws IOException {
    String answer = record(couple("2024-01-01", "900.00"));

    JsonNode kept = JSON.readTree(get("/api/v1/decisions/" + id(answer)).asString());
    assertThat(kept.get("answer")).isEqualTo(JSON.readTree(answer));
    assertThat(kept.at("/request/asOf").textValue()).isEqualTo("2024-01-01");
    assertThat(kept.at("/line/household").textValue()).isEqualTo("H-1");
    assertThat(kept.at("/line/cause").textValue()).isEqualTo("REQUEST");
    assertThat(kept.at("/line/caller").textValue()).isEqualTo("loopback");
    assertThat(kept.at("/line/hash").textValue()).hasSize(64);
  }

  @Test
  void withoutACandidateNothingIsDecidedUnderIt() {
    given()
        .post("/api/v1/decisions/replay?under=CANDIDATE")
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_CANDIDATE"));
  }

  @Test
  void isDecidedAgainByteForByte() throws IOException {
    String id = id(record(couple("2024-01-01", "900.00")));

    given()
        .post("/api/v1/decisions/" + id + "/replay")
        .then()
        .statusCode(200)
        .body("equal", equalTo(true))
        .body("differences", empty());
    given()
        .post("/api/v1/decisions/" + id + "/replay?under=LOADED")
        .then()
        .statusCode(200)
        .body("equal", equalTo(true))
        .body("changes", empty());
  }

  @Test
  void aDayThatWasFilledInStaysThatDay() throws IOException {
    String request = couple("2024-01-01", "900.00").replace("\"asOf\": \"2024-01-01\", ", "");
    String id = id(record(request));

    given().post("/api/v1/decisions/" + id + "/replay").then().body("equal", equalTo(true));
  }

  @Test
  void whatIsNotAskedForIsNotKept() throws IOException {
    String answer =
        given()
            .contentType(ContentType.JSON)
            .body(couple("2024-01-01", "900.00"))
            .post("/api/v1/determinations")
            .asString();

    get("/api/v1/decisions/" + id(answer))
        .then()
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_DECISION"));
    given().post("/api/v1/decisions/" + id(answer) + "/replay").then().statusCode(404);
  }

  @Test
  void theLogShowsTheNewestFirstAndNothingOfWhatWasAsked() throws IOException {
    String first = id(record(couple("2024-01-01", "900.00").replace("H-1", "H-list")));
    String second = id(record(couple("2024-01-01", "950.00").replace("H-1", "H-list")));

    String log = get("/api/v1/decisions?household=H-list&limit=1").asString();
    JsonNode page = JSON.readTree(log);
    assertThat(page.at("/items/0/id").textValue()).isEqualTo(second);
    assertThat(log).doesNotContain("900").doesNotContain("WAGE");
    get("/api/v1/decisions?household=H-list&cursor=" + page.get("next").textValue())
        .then()
        .body("items.id", contains(first));
    List<String> localities = get("/api/v1/decisions?locality=elsewhere").path("items.id");
    assertThat(localities).isEmpty();
  }

  @Test
  void aPeriodIsDecidedAgainPartByPart() throws IOException {
    String household = "H-" + UUID.randomUUID();
    for (String wage : List.of("900.00", "950.00", "990.00")) {
      record(couple("2024-01-01", wage).replace("H-1", household));
    }
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String of = "/api/v1/decisions/replay?household=" + household;

    String next =
        given()
            .post(of + "&from=" + today.minusDays(1) + "&to=" + today + "&limit=2")
            .then()
            .statusCode(200)
            .body("replayed", equalTo(2))
            .body("equal", equalTo(2))
            .body("erased", equalTo(0))
            .body("items", empty())
            .body("unanswered", empty())
            .extract()
            .path("next");
    given()
        .post(of + "&under=LOADED&limit=2&cursor=" + next)
        .then()
        .body("replayed", equalTo(1))
        .body("equal", equalTo(1))
        .body("next", nullValue());
    given().post(of + "&to=" + today.minusDays(1)).then().body("replayed", equalTo(0));
    given().post(of + "&from=" + today.plusDays(1)).then().body("replayed", equalTo(0));
    given()
        .post(of + "&under=MINE")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("under"));
    given()
        .post(of + "&from=yesterday")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("from"));
  }

  @Test
  void theLogIsWhole() {
    record(couple("2024-01-01", "900.00"));

    get("/api/v1/decisions/verification")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true))
        .body("faults", empty());
  }
}
