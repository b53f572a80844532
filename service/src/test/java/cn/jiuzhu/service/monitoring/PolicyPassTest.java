package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.jiuzhu.engine.determination.FigureUsed;
import cn.jiuzhu.engine.profile.PolicyChange;
import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.profiles.Edited;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A change of the policy decides anew whom it can touch, and nobody else. */
@QuarkusTest
@TestProfile(PolicyPassTest.OnRequest.class)
@Tag("database")
class PolicyPassTest {
  private static final String TOKEN = "not-a-secret-but-long-enough";
  private static final String RULES = "base/2020-01-01/rules/30-dibao.drl";

  private final Edited profiles = Edited.in("profiles-of-the-policy-pass");
  private final String inTown = "H-" + UUID.randomUUID();
  private final String inTheCountry = "H-" + UUID.randomUUID();

  @Inject PolicyPass policyPass;
  @Inject MonitoredHouseholds households;
  @Inject Bases bases;

  /** A folder of its own that is not watched. */
  public static final class OnRequest implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiuzhu.profiles.folder",
          Edited.in("profiles-of-the-policy-pass").restored().folder().toString(),
          "jiuzhu.profiles.watch",
          "false",
          "jiuzhu.profiles.reload-token",
          TOKEN);
    }
  }

  @BeforeEach
  void twoHouseholds() throws InterruptedException {
    profiles.restored();
    Ready.await();
    reload();
    policyPass.run();
    // 600 yuan, not below the 550 of the town; the country has no figure.
    put(inTown, "URBAN");
    put(inTheCountry, "RURAL");
  }

  private static void put(String id, String area) {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "testland", "from": "2024-01-01", "source": "APPLICATION", "household": {"area": "%s", "members": [
              {"id": "P1", "relation": "HEAD", "incomes": [{"kind": "WAGE", "amount": 600.00, "per": "MONTH"}], "expenses": []}]}}
            """
                .formatted(area))
        .put("/api/v1/households/" + id)
        .then()
        .statusCode(201);
  }

  private static void reload() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .post("/api/v1/profiles/reload")
        .then()
        .statusCode(200);
  }

  private MonitoredHousehold monitored(String id) {
    return QuarkusTransaction.requiringNew().call(() -> households.findById(id));
  }

  /** The rules under which its answer holds. */
  private String policy(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> bases.findById(households.findById(id).basis()).policy());
  }

  private static List<String> transitions(String id) {
    return get("/api/v1/transitions?household=" + id)
        .path("items.collect { it.cause + ' ' + it.code + ' ' + it.from + '>' + it.to }");
  }

  @Test
  void anotherFigureTouchesWhoReadsIt() {
    MonitoredHousehold before = monitored(inTheCountry);
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    reload();

    PolicyPass.Result result = policyPass.run();

    // Below 650 now.
    assertThat(result.failed()).isZero();
    assertThat(transitions(inTown)).contains("POLICY DIBAO INELIGIBLE>ELIGIBLE");
    assertThat(transitions(inTheCountry)).isEmpty();
    assertThat(monitored(inTheCountry).decision()).isEqualTo(before.decision());
    assertThat(monitored(inTheCountry).basis()).isEqualTo(before.basis()); // noted with it alone
    assertThat(policy(inTheCountry)).isEqualTo(policy(inTown));
    assertThat(policyPass.run()).isEqualTo(new PolicyPass.Result(0, 0)); // nothing twice

    // Taken again under 650, the decision under 550 is another; the one of the pass is the same.
    given()
        .post("/api/v1/decisions/replay?under=LOADED&household=" + inTown)
        .then()
        .body("replayed", equalTo(2))
        .body("equal", equalTo(1))
        .body("items[0].changes.find { it.subject == 'CATEGORY' }.change.code", equalTo("DIBAO"))
        .body(
            "items[0].changes.find { it.subject == 'CATEGORY' }.because.code",
            hasItem("income-below-standard"));
    given()
        .post("/api/v1/decisions/replay?under=OWN&household=" + inTown)
        .then()
        .body("equal", equalTo(2));
  }

  /** He may have been decided under the rules of before while the pass was at work. */
  @Test
  void whoReadsAFigureThatHasChangedIsNotPassedOver() {
    Bases.Behind behind = new Bases.Behind("testland", policy(inTown));
    SortedSet<FigureUsed> ofTheTown = new TreeSet<>(Set.of(new FigureUsed("dibao", "URBAN")));

    passOver(behind, new PolicyChange(false, ofTheTown));
    assertThat(policy(inTown)).isEqualTo(behind.policy());
    assertThat(policy(inTheCountry)).isEqualTo("next");

    passOver(behind, PolicyChange.ofEverything());
    assertThat(policy(inTown)).isEqualTo(behind.policy());

    passOver(behind, new PolicyChange(false, new TreeSet<>()));
    assertThat(policy(inTown)).isEqualTo("next");
  }

  private void passOver(Bases.Behind behind, PolicyChange change) {
    QuarkusTransaction.requiringNew().run(() -> bases.passOver(behind, change, "next"));
  }

  @Test
  void whatNoAnswerRestsOnAnyMoreGoesWithTheNextPolicyButOne() {
    String first = policy(inTown);
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    reload();
    policyPass.run();
    assertThat(bases(first)).isPositive(); // somebody might still be deciding under it

    profiles.replace(Edited.STANDARD, "650.00", "660.00");
    reload();
    policyPass.run();

    assertThat(bases(first)).isZero();
    assertThat(policy(inTown)).isEqualTo(policy(inTheCountry)).isNotEqualTo(first);
  }

  private long bases(String policy) {
    return QuarkusTransaction.requiringNew().call(() -> bases.count("policy", policy));
  }

  @Test
  void ofAnErasedHouseholdNothingIsDecidedAgain() {
    given().header("If-Match", "\"1\"").delete("/api/v1/households/" + inTown);

    given()
        .post("/api/v1/decisions/replay?household=" + inTown)
        .then()
        .body("replayed", equalTo(0))
        .body("erased", equalTo(1));
  }

  @Test
  void anotherRuleTouchesEverybody() {
    profiles.replace(RULES, "below(\"income-below", "atMost(\"income-below");
    reload();

    PolicyPass.Result result = policyPass.run();

    assertThat(result.touched()).isGreaterThanOrEqualTo(2);
    assertThat(transitions(inTown)).isEmpty(); // 600 is not at most 550 either
  }
}
