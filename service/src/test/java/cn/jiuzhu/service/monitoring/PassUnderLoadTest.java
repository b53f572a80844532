package cn.jiuzhu.service.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.PackagedPolicy;
import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pass over households that others change meanwhile. */
@QuarkusTest
@TestProfile(PackagedPolicy.class)
@Tag("database")
class PassUnderLoadTest {
  private static final int HOUSEHOLDS = 60;

  /** The dibao standard of Shanghai is 1650 from July 2025: the wage is under it, later over it. */
  private static final String WAGE =
      "[{\"kind\": \"PROPERTY\", \"amount\": %s, \"per\": \"MONTH\"}]";

  private final List<String> households =
      IntStream.range(0, HOUSEHOLDS).mapToObj(i -> "H-" + UUID.randomUUID()).sorted().toList();

  @Inject MovableClock clock;
  @Inject DailyPass dailyPass;

  @BeforeEach
  void everybodyTurnsEighteenTomorrow() throws InterruptedException {
    Ready.await();
    clock.set(LocalDate.of(2025, 9, 1));
    for (String household : households) {
      given()
          .contentType(ContentType.JSON)
          .body(
              """
              {"locality": "shanghai", "source": "APPLICATION",
               "household": {"registration": "LOCAL", "assetTest": "PASSED", "events": [], "changes": [],
                "members": [{"id": "P1", "relation": "HEAD", "birthDate": "2007-09-02", "disability": "NONE",
                  "incomes": %s, "expenses": []}]}}
              """
                  .formatted(WAGE.formatted("1200.00")))
          .put("/api/v1/households/" + household)
          .then()
          .statusCode(201);
    }
    clock.set(LocalDate.of(2025, 9, 2));
  }

  @AfterEach
  void timeRunsAgain() {
    clock.run();
  }

  @Test
  void nobodyIsRefusedAndTheLastFactsCount() throws Exception {
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(() -> dailyPass.run().failed());
    for (int i = HOUSEHOLDS - 1; i >= 0; i--) { // towards the pass
      String household = households.get(i);
      tasks.add(() -> earnsMore(household));
    }
    ExecutorService clients = Executors.newFixedThreadPool(6);
    try {
      List<Future<Integer>> done = clients.invokeAll(tasks);
      assertThat(done.get(0).get()).isZero();
      for (Future<Integer> change : done.subList(1, done.size())) {
        assertThat(change.get()).isEqualTo(200);
      }
    } finally {
      clients.shutdownNow();
    }
    for (String household : households) {
      // 2000 a head, not below 1650; whichever of the two came last.
      get("/api/v1/transitions?household=" + household)
          .then()
          .body("items.findAll { it.code == 'DIBAO' }[-1].to", equalTo("INELIGIBLE"));
    }
    get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
  }

  private static int earnsMore(String household) {
    return given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(
            "{\"source\": \"REPORT\", \"household\": {\"members\": [{\"id\": \"P1\", \"incomes\": %s}]}}"
                .formatted(WAGE.formatted("2000.00")))
        .post("/api/v1/households/" + household + "/changes")
        .statusCode();
  }
}
