package cn.jiuzhu.service.decisions;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.profiles.Edited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was decided, decided again under a policy that is not published yet. */
@QuarkusTest
@TestProfile(CandidateTest.WithCandidate.class)
class CandidateTest {
  private static final String DIBAO = "categories.find { it.code == 'DIBAO' }.status";

  private final Edited candidate = Edited.in("candidate-profiles");
  private final String household = "H-" + UUID.randomUUID();
  private String decision;

  /** The tests' policy answers; a copy of it is edited. */
  public static final class WithCandidate implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiuzhu.profiles.candidate",
          Edited.in("candidate-profiles").restored().folder().toString());
    }
  }

  /** 1200 for two: 600 a head, not below the 550 of the town. */
  @BeforeEach
  void isDecided() throws InterruptedException {
    candidate.restored();
    Ready.await();
    decision =
        determine("\"record\": true, ").body(DIBAO, equalTo("INELIGIBLE")).extract().path("id");
  }

  private ValidatableResponse determine(String recorded) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            couple("2024-01-01", "1200.00")
                .replace("{\"locality", "{" + recorded + "\"locality")
                .replace("H-1", household))
        .post("/api/v1/determinations")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse replayAll() {
    return given().post("/api/v1/decisions/replay?under=CANDIDATE&household=" + household).then();
  }

  @Test
  void whoWouldBeDecidedOtherwiseIsToldBeforeItIsPublished() {
    String before = replayAll().statusCode(200).body("equal", equalTo(1)).extract().path("policy");

    candidate.replace(Edited.STANDARD, "550.00", "650.00"); // 600 is below it

    replayAll()
        .statusCode(200)
        .body("policy", not(equalTo(before)))
        .body("replayed", equalTo(1))
        .body("equal", equalTo(0))
        .body("items[0].id", equalTo(decision))
        .body("items[0].changes.find { it.subject == 'CATEGORY' }.change.code", equalTo("DIBAO"))
        .body(
            "items[0].changes.find { it.subject == 'CATEGORY' }.because.code",
            hasItem("income-below-standard"));
    given()
        .post("/api/v1/decisions/" + decision + "/replay?under=CANDIDATE")
        .then()
        .body("equal", equalTo(false));
    determine("").body(DIBAO, equalTo("INELIGIBLE")); // by what is published

    candidate.replace(Edited.STANDARD, "650.00", "560.00"); // 600 is above it again
    replayAll().body("equal", equalTo(1));
  }

  /** One of them says that 900 is not below the standard. */
  @Test
  void itsCasesNeedNotHoldYet() {
    candidate.replace(Edited.STANDARD, "550.00", "950.00");

    replayAll().statusCode(200).body("equal", equalTo(0));
  }

  @Test
  void itsMistakesAreTold() {
    candidate.replace(Edited.STANDARD, "entries:", "entreis:");

    replayAll()
        .statusCode(422)
        .body("code", equalTo("PROFILES_REFUSED"))
        .body("errors[0].message", startsWith(Edited.STANDARD + ":"));
    given().post("/api/v1/decisions/" + decision + "/replay").then().body("equal", equalTo(true));

    candidate.restored();
    replayAll().statusCode(200).body("equal", equalTo(1));
  }
}
