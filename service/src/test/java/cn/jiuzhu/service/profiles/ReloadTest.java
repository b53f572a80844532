package cn.jiuzhu.service.profiles;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles in a folder that are edited and loaded anew. */
@QuarkusTest
@TestProfile(ReloadTest.OnRequest.class)
class ReloadTest {
  private static final String TOKEN = "not-a-secret-but-long-enough";
  private static final String DIBAO = "categories.find { it.code == 'DIBAO' }.status";

  private final Edited profiles = Edited.in("reloaded-profiles");

  /** A folder of its own that is not watched. */
  public static final class OnRequest implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiuzhu.profiles.folder",
          Edited.in("reloaded-profiles").restored().folder().toString(),
          "jiuzhu.profiles.watch",
          "false",
          "jiuzhu.profiles.reload-token",
          TOKEN);
    }
  }

  @BeforeEach
  void asTheyWere() throws InterruptedException {
    profiles.restored();
    Ready.await();
    reload().statusCode(200);
  }

  @Test
  void servesWhatWasChanged() {
    // 1200 / 2 = 600 a head: not below 550.00, but below 650.00.
    determine("1200.00").body(DIBAO, equalTo("INELIGIBLE"));
    String before = digest();

    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    determine("1200.00").body(DIBAO, equalTo("INELIGIBLE"));
    reload()
        .statusCode(200)
        .body("state", equalTo("LOADED"))
        .body("digest", not(equalTo(before)))
        .body("lastError", nullValue());

    determine("1200.00").body(DIBAO, equalTo("ELIGIBLE"));
  }

  @Test
  void aMistakeIsRefusedAndTheLastGoodSetGoesOnServing() {
    String before = digest();
    profiles.replace(Edited.STANDARD, "by: [area]", "bye: [area]");

    reload()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("PROFILES_REFUSED"))
        .body("detail", containsString("goes on serving"))
        .body("errors.code", hasItem("UNKNOWN_KEY"))
        .body("errors.message", hasItem(startsWith("testland/standards/dibao.yaml:3 'bye'")));

    given()
        .get("/api/v1/profiles/status")
        .then()
        .body("state", equalTo("LOADED"))
        .body("digest", equalTo(before))
        .body("lastError.mistakes.file", hasItem("testland/standards/dibao.yaml"))
        .body("lastError.mistakes[0].message", containsString("没有“bye”这一项"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'profiles' }.data.digest", equalTo(before))
        .body("checks.find { it.name == 'profiles' }.data.first", containsString("UNKNOWN_KEY"));
    determine("900.00").body(DIBAO, equalTo("ELIGIBLE"));
    assertThat(metrics())
        .contains("jiuzhu_profiles_reloads_seconds_count{outcome=\"refused\"}")
        .contains("jiuzhu_profiles_loaded_info{digest=\"" + before + "\"} 1.0")
        .doesNotContain("jiuzhu_profiles_last_failure 0.0");

    profiles.restored();
    reload().statusCode(200).body("lastError", nullValue());
    assertThat(metrics()).contains("jiuzhu_profiles_last_failure 0.0");
  }

  @Test
  void aRuleThatDoesNotCompileIsRefused() {
    profiles.replace("base/2020-01-01/rules/30-dibao.drl", "perCapitaIncome", "perCapitaIncom");

    reload()
        .statusCode(422)
        .body("errors.code", hasItem("UNKNOWN_WORD"))
        .body("errors[0].message", startsWith("base/2020-01-01/rules/30-dibao.drl:10 "))
        .body("errors[0].message", containsString("did you mean 'perCapitaIncome'?"));
  }

  @Test
  void aSetThatFailsItsOwnCasesIsRefused() {
    String before = digest();
    // 900 is below 950, so that the case of 900 a head is no longer refused dibao.
    profiles.replace(Edited.STANDARD, "550.00", "950.00");

    reload()
        .statusCode(422)
        .body("errors.code", contains("CASE_FAILED"))
        .body("errors[0].message", startsWith("testland/cases/dibao.yaml:2 the case '人均九百元"))
        .body("errors[0].message", containsString("expected INELIGIBLE, was ELIGIBLE"));
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void aVersionAheadIsUsedFromItsDayAndAnswersBefore() {
    profiles
        .replace(
            Edited.STANDARD,
            "verified-through",
            """
              - effective: 2098-07-01
                values: {URBAN: 700.00}
                source: {document: 试县公告, clause: TEST-2, grade: CLAUSE}
            verified-through""")
        .write(
            "testland/2099-01-01/amendment.yaml",
            """
            instrument: {zh: 试县新细则, en: New rules of Testland}
            effective: 2099-01-01
            changes:
              - {clause: TEST-1, file: rules/40-marginal.drl, what: {zh: 废止, en: repealed}}
            """);
    reload()
        .statusCode(200)
        .body("ahead.layer", contains("testland"))
        .body("ahead.effective", contains("2099-01-01"));

    // 1200 / 2 = 600 a head: not below 550.00, but below the 700.00 of 2098-07-01.
    determine("1200.00")
        .body("profile.version", equalTo("2023-01-01"))
        .body(DIBAO, equalTo("INELIGIBLE"))
        .body("willChange", nullValue());
    answer(couple("2098-07-01", "1200.00")).body(DIBAO, equalTo("ELIGIBLE"));
    answer(couple("2099-01-01", "1200.00"))
        .body("profile.version", equalTo("2099-01-01"))
        .body("categories.code", contains("DIBAO"));
    answer(couple("2024-01-01", "1200.00").replace("{\"loc", "{\"compareNext\": true, \"loc"))
        .body("willChange.on", equalTo("2098-07-01"))
        // Marginal by its own rule, it would be outranked by dibao: not eligible on either day.
        .body("willChange.categories.code", contains("DIBAO"))
        .body("willChange.categories[0].persons", contains("P1", "P2"))
        .body("willChange.categories[0].from.status", equalTo("INELIGIBLE"))
        .body("willChange.categories[0].to.status", equalTo("ELIGIBLE"))
        .body("willChange.categories[0].clauses", contains("TEST-1", "BASE-1"))
        .body("notices.find { it.code == 'WILL_CHANGE_ON' }.detail", equalTo("2098-07-01"));
  }

  @Test
  void aFactAfterTheDayAskedForIsRefusedOnWhicheverDay() {
    String dated = couple("2098-01-01", "900.00").replace("\"relation\": \"HEAD\"", "%s");
    given()
        .contentType("application/json")
        .body(dated.formatted("\"relation\": \"HEAD\", \"birthDate\": \"2098-01-02\""))
        .post("/api/v1/determinations")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FUTURE_DATE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer not-a-secret-but-long-enougi", "Basic bm90"})
  void isNotForThoseWithoutTheToken(String authorization) {
    String since = since();

    given()
        .header("Authorization", authorization)
        .header("Accept-Language", "en")
        .post("/api/v1/profiles/reload")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("UNAUTHORIZED"));
    given().post("/api/v1/profiles/reload").then().statusCode(401);
    assertThat(since()).isEqualTo(since);
  }

  @Test
  void everyAnswerIsEntirelyOfOneSet() throws Exception {
    // 1200 / 2 = 600 a head, under a standard of 550.00 and of 650.00.
    Set<String> expected = new TreeSet<>();
    expected.add(withoutId(determine("1200.00").extract().asString()));
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    reload().statusCode(200);
    expected.add(withoutId(determine("1200.00").extract().asString()));

    AtomicBoolean done = new AtomicBoolean();
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try {
      List<Future<Set<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        answers.add(
            clients.submit(
                () -> {
                  Set<String> seen = new TreeSet<>();
                  while (!done.get()) {
                    seen.add(withoutId(determine("1200.00").extract().asString()));
                  }
                  return seen;
                }));
      }
      for (int i = 0; i < 20; i++) {
        boolean even = i % 2 == 0;
        profiles.replace(Edited.STANDARD, even ? "650.00" : "550.00", even ? "550.00" : "650.00");
        reload().statusCode(200);
      }
      done.set(true);
      Set<String> seen = new TreeSet<>();
      for (Future<Set<String>> one : answers) {
        seen.addAll(one.get());
      }
      assertThat(seen).isEqualTo(expected);
    } finally {
      done.set(true);
      clients.shutdownNow();
    }
  }

  @Test
  void manyCallsAtOnceAreAllAnswered() throws Exception {
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> outcomes = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        outcomes.add(callers.submit(() -> reload().extract().statusCode()));
      }
      for (Future<Integer> outcome : outcomes) {
        assertThat(outcome.get()).isEqualTo(200);
      }
    } finally {
      callers.shutdownNow();
    }
    determine("1200.00").body(DIBAO, equalTo("ELIGIBLE")).body("notices", empty());
  }

  private static ValidatableResponse reload() {
    return given()
        .header("Authorization", "Bearer " + TOKEN)
        .header("Accept-Language", "en")
        .post("/api/v1/profiles/reload")
        .then();
  }

  private static ValidatableResponse determine(String wage) {
    return answer(couple("2024-01-01", wage));
  }

  private static ValidatableResponse answer(String request) {
    return given()
        .contentType("application/json")
        .body(request)
        .post("/api/v1/determinations")
        .then()
        .statusCode(200);
  }

  private static String digest() {
    return given().get("/api/v1/profiles/status").path("digest");
  }

  private static String since() {
    return given().get("/api/v1/profiles/status").path("since");
  }

  private static String metrics() {
    return given().get("/q/metrics").asString();
  }

  private static String withoutId(String answer) {
    return answer.replaceFirst("\"id\":\"[0-9a-f-]{36}\",", "");
  }
}
