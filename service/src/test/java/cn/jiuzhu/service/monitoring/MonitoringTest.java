package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.PackagedPolicy;
import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be seen of how far the passes are. */
@QuarkusTest
@TestProfile(PackagedPolicy.class)
class MonitoringTest {
  @Inject MovableClock clock;
  @Inject Watch watch;
  @Inject DataSource database;

  @AfterEach
  void timeRunsAgain() {
    clock.run();
  }

  @Test
  void whoIsDueIsCountedUntilThePassHasLookedAtHim() throws InterruptedException {
    Ready.await();
    clock.set(LocalDate.of(2025, 9, 1));
    turnsEighteenTomorrow("H-" + UUID.randomUUID());
    watch.look();
    // Other tests leave households in localities that this policy has not.
    int left = get("/api/v1/monitoring").path("due");
    get("/api/v1/monitoring")
        .then()
        .statusCode(200)
        .body("policy", startsWith("sha256:"))
        .body("households", greaterThanOrEqualTo(1))
        .body("behind", greaterThanOrEqualTo(0))
        .body("running", nullValue());

    clock.set(LocalDate.of(2025, 9, 2));
    int due = get("/api/v1/monitoring").path("due");
    assertThat(due).isGreaterThan(left);
    watch.look();

    get("/api/v1/monitoring")
        .then()
        .body("due", equalTo(left))
        .body("lastDailyPass.kind", equalTo("DAY"))
        .body("lastDailyPass.households", equalTo(due))
        .body("lastDailyPass.failed", equalTo(left))
        .body("lastDailyPass.startedAt", equalTo("2025-09-02T01:00:00Z"))
        .body("lastDailyPass.endedAt", equalTo("2025-09-02T01:00:00Z"));
  }

  @Test
  void whoCannotBeDecidedIsLeftAndTriedAgain() throws InterruptedException, SQLException {
    Ready.await();
    clock.set(LocalDate.of(2025, 9, 1));
    watch.look();
    int left = get("/api/v1/monitoring").path("due");
    String household = "H-" + UUID.randomUUID();
    turnsEighteenTomorrow(household);
    turnsEighteenTomorrow("H-" + UUID.randomUUID());
    lives(household, "nowhere"); // where there are no rules

    clock.set(LocalDate.of(2025, 9, 2));
    watch.look(); // comes to an end

    get("/api/v1/monitoring").then().body("due", equalTo(left + 1));
    lives(household, "shanghai");
    watch.look();
    get("/api/v1/monitoring").then().body("due", equalTo(left));
  }

  private void lives(String household, String locality) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update household_file set locality = ? where id = ?")) {
      update.setString(1, locality);
      update.setString(2, household);
      assertThat(update.executeUpdate()).isOne();
    }
  }

  private static void turnsEighteenTomorrow(String household) {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "shanghai", "source": "APPLICATION",
             "household": {"registration": "LOCAL", "assetTest": "PASSED", "events": [], "changes": [],
              "members": [{"id": "P1", "relation": "HEAD", "birthDate": "2007-09-02", "disability": "NONE",
                "incomes": [], "expenses": []}]}}
            """)
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
  }
}
