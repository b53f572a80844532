package cn.jiuzhu.service.storage;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service on a database that its first version has written. */
@QuarkusTest
@TestProfile(FirstVersionTest.OnIt.class)
@Tag("database")
class FirstVersionTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** That database instead of the one of the other tests. */
  public static final class OnIt implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(FirstVersion.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.scheduler.enabled", "true", "jiuzhu.monitoring.every", "1s");
    }
  }

  /** Makes that database. */
  public static final class FirstVersion implements QuarkusTestResourceLifecycleManager {
    private static final Path FILE = Path.of("target", "first-version.mv.db").toAbsolutePath();

    private OldDatabase database;

    @Override
    public Map<String, String> start() {
      try {
        Files.deleteIfExists(FILE);
        database = OldDatabase.empty("jdbc:h2:file:" + FILE.toString().replace(".mv.db", "")).at(1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Map.of(
          "quarkus.datasource.jdbc.url",
          database.url(),
          "quarkus.datasource.username",
          database.user(),
          "jiuzhu.storage.key",
          // The key under which that version wrote; it guards what the tests invent.
          "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    }

    @Override
    public void stop() {
      try {
        database.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void whatItWroteIsReadDecidedAndAddedTo() throws InterruptedException {
    Ready.await();

    // It knew no monitoring; the first look decides whom it has on file.
    awaitPass();
    get("/api/v1/monitoring")
        .then()
        .body("households", equalTo(3))
        .body("behind", equalTo(0))
        .body("due", equalTo(0))
        .body("lastPolicyPass.households", equalTo(3))
        .body("lastPolicyPass.failed", equalTo(0));

    // 600 yuan, and from March on 700.
    String wage = "household.members[0].incomes[0].amount";
    get("/api/v1/households/H-1?asOf=2024-02-29").then().body(wage, equalTo(600.00f));
    get("/api/v1/households/H-1?asOf=2024-03-01").then().body(wage, equalTo(700.00f));

    // Two decisions asked for then, one of the pass.
    get("/api/v1/decisions?household=H-1")
        .then()
        .body("items.cause", contains("POLICY", "REQUEST", "REQUEST"));
    given()
        .post("/api/v1/decisions/replay?household=H-1")
        .then()
        .body("replayed", equalTo(3))
        .body("equal", equalTo(3));

    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"2\"")
        .body(
            """
            {"source": "VISIT", "household": {"members": [
              {"id": "P1", "incomes": [{"kind": "WAGE", "amount": 540.00, "per": "MONTH"}]}]}}
            """)
        .post("/api/v1/households/H-1/changes")
        .then()
        .statusCode(200);
    given().header("If-Match", "\"1\"").delete("/api/v1/households/H-2").then().statusCode(204);
    get("/api/v1/decisions/verification").then().body("faults", empty()).body("intact", is(true));
  }

  private static void awaitPass() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (get("/api/v1/monitoring").path("lastPolicyPass") == null) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("no pass: " + get("/api/v1/monitoring").asString());
      }
      Thread.sleep(100);
    }
  }
}
