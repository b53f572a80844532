package cn.jiuzhu.service.profiles;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of a service that is well. */
@QuarkusTest
class LoadedProfilesTest {

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @Test
  void tellsWhatIsLoaded() {
    given()
        .get("/api/v1/profiles/status")
        .then()
        .statusCode(200)
        .body("state", equalTo("LOADED"))
        .body("source", equalTo("FOLDER"))
        .body("since", notNullValue())
        .body("digest", startsWith("sha256:"))
        .body("localities", contains("testland"))
        // The county's first version adds no rule to the nation's, its second does.
        .body("ruleBases", equalTo(2));
  }

  @Test
  void isReloadedByNobodyUntilATokenIsSet() {
    given()
        .post("/api/v1/profiles/reload")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("RELOAD_CLOSED"))
        .body("detail", containsString("JIUZHU_PROFILES_RELOAD_TOKEN"));
  }

  @Test
  void isAliveAndReady() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'profiles' }.data.digest", startsWith("sha256:"))
        .body("checks.find { it.name == 'profiles' }.data.localities", equalTo(1));
  }

  @Test
  void countsWithoutNamingAnybody() {
    post(couple("2024-01-01", "900.00"));
    post(couple("2024-01-01", "900.00").replace("testland", "nowhere"));

    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics)
        .contains("jiuzhu_determination_seconds_count{locality=\"testland\"}")
        .contains("jiuzhu_problems_total{code=\"UNKNOWN_LOCALITY\"}")
        .contains("jiuzhu_rule_bases 2.0")
        .doesNotContain("nowhere");
  }

  private static void post(String body) {
    given().contentType("application/json").body(body).post("/api/v1/determinations");
  }
}
