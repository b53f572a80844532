package cn.jiuzhu.service.profiles;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Profiles with a mistake: the service lives, says what is wrong, and decides nothing. */
@QuarkusTest
@TestProfile(BrokenProfilesTest.Broken.class)
class BrokenProfilesTest {

  /** A county without a version. */
  public static final class Broken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("jiuzhu.profiles.folder", "src/test/resources/broken-profiles");
    }
  }

  @BeforeEach
  void failed() throws InterruptedException {
    Ready.awaitState("FAILED");
  }

  @Test
  void tellsEveryMistake() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/profiles/status")
        .then()
        .statusCode(200)
        .body("lastError.mistakes.file", contains("lostland"))
        .body("lastError.mistakes.code", contains("NO_VERSION"))
        .body("lastError.mistakes[0].advice", containsString("yyyy-mm-dd"));
  }

  @Test
  void isAliveButNotReady() {
    given().get("/q/health/live").then().statusCode(200);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'profiles' }.data.first", containsString("NO_VERSION"));
  }

  @Test
  void decidesNothing() {
    given()
        .contentType("application/json")
        .body(couple("2024-01-01", "900.00"))
        .post("/api/v1/determinations")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "5")
        .body("code", equalTo("PROFILES_NOT_LOADED"));
    given().get("/api/v1/localities").then().statusCode(503);
  }
}
