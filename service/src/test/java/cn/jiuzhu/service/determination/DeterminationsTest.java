package cn.jiuzhu.service.determination;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller of {@code POST /determinations} gets. */
@QuarkusTest
class DeterminationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @Test
  void decidesAHouseholdBelowTheStandard() {
    // 900 / 2 = 450 a head; the standard of 2023-07-01 is 550, so 100 below.
    answer(couple("2024-01-01", "900.00"))
        .body("locality", equalTo("testland"))
        .body("asOf", equalTo("2024-01-01"))
        .body("profile.version", equalTo("2023-01-01"))
        .body("profile.digest", startsWith("sha256:"))
        .body("profile.layers.layer", contains("base"))
        .body("household.size", equalTo(2))
        .body("household.perCapitaMonthlyIncome", equalTo(450.00f))
        .body("categories.find { it.code == 'DIBAO' }.status", equalTo("ELIGIBLE"))
        .body("categories.find { it.code == 'DIBAO' }.clauses", contains("TEST-1", "BASE-1"))
        .body("categories.find { it.code == 'DIBAO' }.conditions[0].distance", equalTo(-100.00f))
        .body("categories.find { it.code == 'DIBAO_MARGINAL' }.outrankedBy", equalTo("DIBAO"))
        .body("notices", empty());
  }

  @Test
  void theDayDecidesWhichStandardHolds() {
    // 1000 / 2 = 500 a head: below the 550 of July 2023, not below the 500 before.
    String dibao = "categories.find { it.code == 'DIBAO' }.status";
    answer(couple("2023-06-30", "1000.00")).body(dibao, equalTo("INELIGIBLE"));
    answer(couple("2023-07-01", "1000.00")).body(dibao, equalTo("ELIGIBLE"));
  }

  @Test
  void moneyKeepsItsDecimals() {
    String answer = post(couple("2024-01-01", "900.00")).asString();

    assertThat(answer).contains("\"perCapitaMonthlyIncome\":450.00").contains("\"limit\":550.00");
  }

  @Test
  void twoAnswersToOneQuestionDifferInTheirIdAlone() {
    String first = post(couple("2024-01-01", "900.00")).asString();
    String second = post(couple("2024-01-01", "900.00")).asString();

    assertThat(first).isNotEqualTo(second);
    assertThat(withoutId(first)).isEqualTo(withoutId(second));
  }

  @Test
  void speaksChineseUnlessEnglishIsPreferred() {
    String text = "texts.DIBAO";
    answer(couple("2024-01-01", "900.00"))
        .header("Content-Language", "zh")
        .header("Vary", "Accept-Language")
        .body(text, equalTo("最低生活保障对象"));
    given()
        .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
        .contentType("application/json")
        .body(couple("2024-01-01", "900.00"))
        .post("/api/v1/determinations")
        .then()
        .header("Content-Language", "en")
        .body(text, equalTo("On dibao"));
  }

  @Test
  void answersAreNotKeptByAnybodyOnTheWay() {
    answer(couple("2024-01-01", "900.00"))
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void todayInChinaStandsInForADayThatIsNotStated() {
    String undated = couple("2024-01-01", "900.00").replace("\"asOf\": \"2024-01-01\",", "");
    ZoneId china = ZoneId.of("Asia/Shanghai");
    String before = LocalDate.now(china).toString();
    String asOf =
        answer(undated).body("notices.code", hasItem("AS_OF_DEFAULTED")).extract().path("asOf");

    assertThat(asOf).isBetween(before, LocalDate.now(china).toString());
  }

  @Test
  void theExampleOfTheDocumentationIsTrue() throws IOException {
    JsonNode answered = JSON.readTree(post(resource("household.json")).asString());
    JsonNode shown = JSON.readTree(resource("determination.json"));

    assertThat(withoutIdentity(answered)).isEqualTo(withoutIdentity(shown));
  }

  @Test
  void manyAtOnceAnswerAsOneAlone() throws Exception {
    List<Callable<String>> questions = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      String wage = i % 2 == 0 ? "900.00" : "1200.00";
      questions.add(() -> withoutId(post(couple("2024-01-01", wage)).asString()));
    }
    Set<String> expected =
        Set.of(
            withoutId(post(couple("2024-01-01", "900.00")).asString()),
            withoutId(post(couple("2024-01-01", "1200.00")).asString()));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      Set<String> answers = new HashSet<>();
      for (Future<String> answer : clients.invokeAll(questions)) {
        answers.add(answer.get());
      }
      assertThat(answers).isEqualTo(expected);
    } finally {
      clients.shutdownNow();
    }
  }

  private static ValidatableResponse answer(String request) {
    return post(request).then().statusCode(200).contentType("application/json");
  }

  private static Response post(String request) {
    return given().contentType("application/json").body(request).post("/api/v1/determinations");
  }

  private static String withoutId(String answer) {
    return answer.replaceFirst("\"id\":\"[0-9a-f-]{36}\",", "");
  }

  /** Without what tells this answer and these very files from others. */
  private static JsonNode withoutIdentity(JsonNode answer) {
    ((ObjectNode) answer).remove("id");
    answer.findParents("digest").forEach(parent -> ((ObjectNode) parent).remove("digest"));
    return answer;
  }

  private static String resource(String name) throws IOException {
    try (var in = DeterminationsTest.class.getResourceAsStream("/openapi/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
