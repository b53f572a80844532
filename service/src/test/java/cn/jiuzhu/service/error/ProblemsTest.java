package cn.jiuzhu.service.error;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way in which the service refuses, and that each says why in the same form. */
@QuarkusTest
class ProblemsTest {
  private static final String DETERMINATIONS = "/api/v1/determinations";
  private static final int MIB = 1 << 20;

  @TestHTTPResource URI server;

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @Test
  void unreadableJson() {
    problem(post("{\"locality\": "), 400, "MALFORMED_JSON")
        .body("type", equalTo("/problems/malformed-json"))
        .body("errors.pointer", contains(""))
        .body("errors[0].message", containsString("第 1 行"));
  }

  @Test
  void noBody() {
    problem(json().post(DETERMINATIONS), 400, "EMPTY_BODY");
  }

  @Test
  void everyRefusedFactAtOnceInTheOrderOfTheRequest() {
    String request =
        couple("2024-01-01", "-1")
            .replace("\"id\": \"P2\"", "\"id\": \"P2\", \"birthDate\": \"2024-02-30\"");
    problem(post(request), 422, "INVALID_FACTS")
        .body("title", equalTo("事实有误"))
        .body(
            "errors.pointer",
            contains("/household/members/0/incomes/0/amount", "/household/members/1/birthDate"))
        .body("errors.code", contains("NEGATIVE_AMOUNT", "INVALID_DATE"));
  }

  @Test
  void inEnglishToo() {
    problem(
            json()
                .header("Accept-Language", "en")
                .body(couple("2024-01-01", "-1"))
                .post(DETERMINATIONS),
            422,
            "INVALID_FACTS")
        .header("Content-Language", "en")
        .body("title", equalTo("The facts are invalid"))
        .body("errors[0].message", equalTo("Must not be negative"));
  }

  @Test
  void aHouseholdOfWhichNobodyCounts() {
    String request =
        couple("2024-01-01", "900.00")
            .replace("\"incomes\"", "\"circumstances\": [\"IN_PRISON\"], \"incomes\"");
    problem(post(request), 422, "INVALID_FACTS")
        .body("errors.pointer", contains("/household/members"));
  }

  @Test
  void aSuppliedFigureThatTheLocalityDoesNotAskFor() {
    String request =
        couple("2024-01-01", "900.00").replaceFirst("\\{", "{\"standards\": {\"diabo\": 600.00}, ");
    problem(post(request), 422, "INVALID_FACTS")
        .body("errors.pointer", contains("/standards/diabo"))
        .body("errors[0].message", containsString("dibao"));
  }

  @Test
  void anUnknownLocalityWithTheNearestName() {
    String request = couple("2024-01-01", "900.00").replace("testland", "testlnd");
    problem(post(request), 404, "UNKNOWN_LOCALITY")
        .body("errors.pointer", contains("/locality"))
        .body("detail", containsString("testland"));
  }

  @Test
  void aDayBeforeTheFirstVersion() {
    problem(post(couple("2020-12-31", "900.00")), 422, "BEFORE_FIRST_VERSION")
        .body("errors.pointer", contains("/asOf"))
        .body("detail", containsString("2021-01-01"));
  }

  @Test
  void anUnknownVersion() {
    String request =
        couple("2024-01-01", "900.00").replaceFirst("\\{", "{\"version\": \"2022-05-05\", ");
    problem(post(request), 422, "UNKNOWN_VERSION").body("errors.pointer", contains("/version"));
  }

  @Test
  void aBodyThatSaysThatItIsTooLarge() {
    problem(post(" ".repeat(MIB + 1)), 413, "BODY_TOO_LARGE")
        .body("detail", containsString("1048576"));
  }

  @Test
  void aBodyThatTurnsOutTooLarge() throws IOException, InterruptedException {
    assertThat(streamed(MIB + 1).body()).contains("\"code\":\"BODY_TOO_LARGE\"");
    assertThat(streamed(12 * MIB).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyBeyondWhatTheServerTakesAnywhere() {
    problem(post(" ".repeat(11 * MIB)), 413, "BODY_TOO_LARGE");
  }

  @Test
  void aBodyThatIsNotJson() {
    Response response = given().contentType("text/plain").body("x").post(DETERMINATIONS);

    problem(response, 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void anAnswerThatIsNotJson() {
    problem(given().accept("text/html").get("/api/v1/localities"), 406, "NOT_ACCEPTABLE");
  }

  @Test
  void anUnknownAddress() {
    problem(given().get("/api/v1/nothing"), 404, "NOT_FOUND");
    problem(given().get("/nothing"), 404, "NOT_FOUND");
  }

  @Test
  void aMethodThatIsNotThere() {
    problem(given().delete(DETERMINATIONS), 405, "METHOD_NOT_ALLOWED");
  }

  private static ValidatableResponse problem(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("X-Content-Type-Options", "nosniff")
        .body("status", equalTo(status))
        .body("code", equalTo(code));
  }

  private static Response post(String body) {
    return json().body(body).post(DETERMINATIONS);
  }

  private static RequestSpecification json() {
    return given().contentType("application/json");
  }

  /** Sends a body without saying its length. */
  private HttpResponse<String> streamed(int bytes) throws IOException, InterruptedException {
    Supplier<ByteArrayInputStream> body = () -> new ByteArrayInputStream(new byte[bytes]);
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(DETERMINATIONS))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
