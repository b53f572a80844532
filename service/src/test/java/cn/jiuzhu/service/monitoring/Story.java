package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A household on file over the days: what the stories of the localities have in common. */
abstract class Story {
  private final String household;
  private int revision;

  @Inject MovableClock clock;
  @Inject DailyPass dailyPass;

  Story(String household) {
    this.household = household;
  }

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  /** Other stories count what a day makes due. */
  @AfterEach
  void nothingIsLeft() {
    clock.run();
    if (revision > 0) {
      given()
          .header("If-Match", "\"" + revision + "\"")
          .delete("/api/v1/households/" + household)
          .then()
          .statusCode(204);
    }
  }

  void today(String day) {
    clock.set(LocalDate.parse(day));
  }

  /** The household comes on file. */
  void begins(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
    revision = 1;
  }

  void change(String body) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + revision + "\"")
        .body(body)
        .post("/api/v1/households/" + household + "/changes")
        .then()
        .statusCode(200);
    revision++;
  }

  /** The last decision of the household, whole. */
  ValidatableResponse answer() {
    String id = get("/api/v1/decisions?limit=1&household=" + household).path("items[0].id");
    return get("/api/v1/decisions/" + id).then().statusCode(200);
  }

  /** How the last decision answers a category. */
  String category(String code) {
    return answer().extract().path("answer.categories.find { it.code == '" + code + "' }.status");
  }

  /** Part of how the last decision answers a programme: {@code status}, {@code amount.value}. */
  Object aid(String programme, String part) {
    String path = "answer.assistance.find { it.programme == '" + programme + "' }." + part;
    return answer().extract().path(path);
  }

  /** Why the household is watched. */
  void watchedFor(Matcher<?> reasons) {
    answer().body("answer.monitoring.reasons.code", reasons);
  }

  /** The entries of one code on one of the household's lists, oldest first. */
  ValidatableResponse item(String list, String code) {
    return items(list, code).then().statusCode(200).rootPath("items");
  }

  /** In which state each of those is. */
  void states(String list, String code, String... states) {
    item(list, code).body("state", contains(states));
  }

  /** By when each of those has to be done. */
  void due(String list, String code, String... days) {
    item(list, code).body("due", contains(days));
  }

  /** Who has to see to each of those. */
  void assigned(String list, String code, String... departments) {
    item(list, code).body("department", contains(departments));
  }

  /** There is no such entry and never was. */
  void none(String list, String code) {
    item(list, code).body("id", empty());
  }

  /** An entry of those, whole. */
  ValidatableResponse detail(String list, String code, int index) {
    return get("/api/v1/" + list + "/" + id(list, code, index)).then().statusCode(200);
  }

  /** Tries to put an entry of those into another state. */
  ValidatableResponse move(String list, String code, int index, String move) {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(move)
        .post("/api/v1/" + list + "/" + id(list, code, index) + "/transitions")
        .then();
  }

  /** Somebody has done what an entry asks for. */
  void done(String list, String code, int index) {
    move(list, code, index, "{\"to\": \"CLOSED\", \"by\": \"w-2\", \"reason\": \"done\"}")
        .statusCode(200);
  }

  /** The department has answered a referral. */
  void feedback(String need, int index) {
    move(
            "referrals",
            need,
            index,
            "{\"to\": \"CLOSED\", \"by\": \"w-2\", \"feedback\": \"aid is given\"}")
        .statusCode(200);
  }

  int id(String list, String code, int index) {
    return items(list, code).path("items[" + index + "].id");
  }

  private Response items(String list, String code) {
    return get("/api/v1/" + list + "?household=" + household + "&code=" + code);
  }

  /** How a category or programme has flipped, oldest first. */
  List<String> transitions(String code) {
    return transitions(code, "it.from + '>' + it.to");
  }

  /** The same as a Groovy expression in {@code it} says. */
  List<String> transitions(String code, String of) {
    return get("/api/v1/transitions?limit=500&household=" + household)
        .path("items.findAll { it.code == '" + code + "' }.collect { " + of + " }");
  }

  static void everythingIsOnRecord() {
    get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
  }
}
