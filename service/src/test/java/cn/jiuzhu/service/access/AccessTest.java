package cn.jiuzhu.service.access;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask where a token is set, and where none is. */
@QuarkusTest
@TestProfile(AccessTest.WithToken.class)
class AccessTest {
  private static final String TOKEN = "not-a-secret-but-long-enough";

  /** A token that every caller presents. */
  public static final class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("jiuzhu.access.token", TOKEN);
    }
  }

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.awaitProbe();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer another", "Basic " + TOKEN, TOKEN})
  void withoutTheTokenNothingIsAnswered(String authorization) {
    refused(authorization, "/api/v1/localities");
    refused(authorization, "/api/v1/profiles/status");
    refused(authorization, "/q/metrics");
    refused(authorization, "/q/openapi");
    refused(authorization, "/no/such/path");
  }

  @Test
  void noHouseholdIsReadWithoutIt() {
    given()
        .contentType("application/json")
        .body("{ not even JSON")
        .post("/api/v1/determinations")
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHORIZED"));
  }

  @Test
  void withTheTokenEverythingIs() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType("application/json")
        .body(couple("2024-01-01", "900.00"))
        .post("/api/v1/determinations")
        .then()
        .statusCode(200);
  }

  @Test
  void aProbeNeedsNone() {
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void reloadingAsksForItsOwn() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .post("/api/v1/profiles/reload")
        .then()
        .statusCode(403)
        .body("code", equalTo("RELOAD_CLOSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.8.8"})
  void thisMachineNeedsNoToken(String host) {
    assertThatCode(() -> access(null).check(host)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no-such-host.invalid"})
  void elsewhereItListensOnlyWithOne(String host) {
    assertThatThrownBy(() -> access(null).check(host))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JIUZHU_ACCESS_TOKEN");
    assertThatCode(() -> access(TOKEN).check(host)).doesNotThrowAnyException();
  }

  @Test
  void aTokenThatCanBeGuessedIsNone() {
    assertThatThrownBy(() -> access("123456789012345")).hasMessageContaining("16");
    assertThatCode(() -> access("1234567890123456")).doesNotThrowAnyException();
  }

  private static Access access(String token) {
    return new Access(() -> Optional.ofNullable(token), null);
  }

  private static void refused(String authorization, String path) {
    ValidatableResponse answer =
        given()
            .header("Authorization", authorization)
            .header("Accept-Language", "en")
            .get(path)
            .then();
    answer
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("code", equalTo("UNAUTHORIZED"))
        .body("title", equalTo("A token is needed"));
  }
}
