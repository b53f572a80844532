package cn.jiuzhu.service.decisions;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.storage.AccessLog;
import cn.jiuzhu.service.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is not kept any more cannot be read, and the log stays whole without it. */
@QuarkusTest
@Tag("database")
class RetentionTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2024, 3, 4);
  private static final Period TEN_YEARS = Period.ofYears(10);

  /** On this day what was recorded before 5 March 2024 has been kept for ten years. */
  private static final LocalDate TEN_YEARS_LATER = LocalDate.of(2034, 3, 5);

  private final String household = "H-" + UUID.randomUUID();

  @Inject MovableClock clock;
  @Inject Retention retention;
  @Inject AccessLog accesses;
  @Inject DataSource database;

  @BeforeEach
  void itIsLongAgo() throws InterruptedException {
    Ready.await();
    clock.set(LONG_AGO);
  }

  @AfterEach
  void timeRunsAgain() {
    clock.run();
  }

  /** The id of a recorded decision on a household that is named nowhere. */
  private static String recorded() {
    return given()
        .contentType(ContentType.JSON)
        .body(couple("2024-01-01", "900.00").replaceFirst("\\{", "{\"record\": true, "))
        .post("/api/v1/determinations")
        .path("id");
  }

  private void onFileAndChanged() {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"locality": "testland", "source": "APPLICATION",
             "household": {"area": "URBAN", "members": [{"id": "P1", "relation": "HEAD",
               "incomes": [{"kind": "WAGE", "amount": 100.00, "per": "MONTH"}], "expenses": []}]}}
            """)
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(201);
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(
            """
            {"source": "REPORT", "household": {"members": [{"id": "P1",
               "incomes": [{"kind": "WAGE", "amount": 90000.00, "per": "MONTH"}]}]}}
            """)
        .post("/api/v1/households/" + household + "/changes")
        .then()
        .statusCode(200);
  }

  /** Of the household on file, newest first. */
  private List<String> decisions() {
    return get("/api/v1/decisions?household=" + household).path("items.id");
  }

  private static JsonPath verification() {
    return get("/api/v1/decisions/verification").jsonPath();
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    }
  }

  @Test
  void whatIsOldGoesButForTheLastDecisionOnAHouseholdOnFile() {
    String old = recorded();
    onFileAndChanged();
    clock.set(LONG_AGO.plusDays(1));
    String dayYounger = recorded();

    clock.set(TEN_YEARS_LATER.minusDays(1)); // kept for ten years less a day
    retention.letGo(TEN_YEARS);
    get("/api/v1/decisions/" + old).then().statusCode(200);

    clock.set(TEN_YEARS_LATER);
    assertThat(retention.letGo(TEN_YEARS)).isGreaterThanOrEqualTo(2);
    assertThat(retention.letGo(TEN_YEARS)).isZero(); // nothing twice

    get("/api/v1/decisions/" + old).then().statusCode(410).body("code", equalTo("EXPIRED"));
    given()
        .post("/api/v1/decisions/" + old + "/replay")
        .then()
        .statusCode(410)
        .body("code", equalTo("EXPIRED"));
    get("/api/v1/decisions/" + decisions().get(1)).then().statusCode(410);
    get("/api/v1/decisions/" + decisions().get(0)).then().statusCode(200); // the last
    get("/api/v1/decisions/" + dayYounger).then().statusCode(200);
    given()
        .post("/api/v1/decisions/replay?household=" + household)
        .then()
        .body("replayed", equalTo(1))
        .body("equal", equalTo(1))
        .body("expired", equalTo(1));
    assertThat(verification().getBoolean("intact")).isTrue();
    assertThat(verification().getInt("expired")).isGreaterThanOrEqualTo(2);
    get("/api/v1/decisions")
        .then()
        .body("items.kind", hasItem("RETENTION"))
        .body("items.find { it.kind == 'RETENTION' }.asOf", equalTo("2024-03-05"));
  }

  @Test
  void whoTakesOutContentHimselfIsFound() throws SQLException {
    // Before the days of the other test: lines are looked for up to the first that is too young.
    clock.set(LocalDate.of(2024, 1, 10));
    String old = recorded();
    clock.set(LocalDate.of(2024, 1, 11));
    String young = recorded();
    clock.set(LocalDate.of(2034, 1, 11));
    assertThat(retention.letGo(TEN_YEARS)).isOne();
    int oldSeq = seq(old);
    int youngSeq = seq(young);
    int told = get("/api/v1/decisions").path("items.find { it.kind == 'RETENTION' }.seq");

    execute("create table kept_aside as select * from log_content where seq = " + youngSeq);
    execute("delete from log_content where seq = " + youngSeq);
    assertThat(faults()).containsExactly(youngSeq + " CONTENT_MISSING");
    execute("insert into log_content select * from kept_aside");
    execute("drop table kept_aside");

    execute("create table kept_aside as select * from log_content where seq = " + told);
    execute("delete from log_content where seq = " + told);
    assertThat(faults()).contains(oldSeq + " CONTENT_MISSING", told + " CONTENT_MISSING");
    execute("insert into log_content select * from kept_aside");
    execute("drop table kept_aside");
    assertThat(faults()).isEmpty();
  }

  @Test
  void whenTwoLetGoAtOnceEachIsToldOfOnce() {
    clock.set(LocalDate.of(2024, 2, 10));
    for (int i = 0; i < 3; i++) {
      recorded();
    }
    clock.set(LocalDate.of(2024, 2, 11));
    recorded();
    clock.set(LocalDate.of(2034, 2, 10));
    retention.letGo(TEN_YEARS); // what other tests have left
    clock.set(LocalDate.of(2034, 2, 11));

    List<CompletableFuture<Integer>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> retention.letGo(TEN_YEARS)))
            .limit(2)
            .toList();

    assertThat(both.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(3);
    get("/api/v1/decisions?limit=500")
        .then()
        .body("items.findAll { it.asOf == '2024-02-11' && it.kind == 'RETENTION' }", hasSize(1));
  }

  private static int seq(String decision) {
    List<List<Object>> lines =
        get("/api/v1/decisions?limit=500")
            .path("items.findAll { it.id == '" + decision + "' }.collect { [it.seq] }");
    return (int) lines.get(0).get(0);
  }

  private static List<String> faults() {
    return get("/api/v1/decisions/verification").path("faults.collect { it.seq + ' ' + it.kind }");
  }

  @Test
  void whoHasReadWhatIsListedForAsLongAsItIsKept() {
    onFileAndChanged();
    get("/api/v1/households/" + household).then().statusCode(200);
    String readings = "/api/v1/accesses?subject=HOUSEHOLD&id=" + household;
    get(readings)
        .then()
        .statusCode(200)
        .body("items.operation", contains("READ"))
        .body("items[0].at", equalTo("2024-03-04T01:00:00Z"))
        .body("items[0].caller", equalTo("loopback"));
    get(readings + "&from=2024-03-05").then().body("items", empty());
    get(readings + "&to=2024-03-04").then().body("items.size()", greaterThanOrEqualTo(1));
    get("/api/v1/accesses?subject=PERSON")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));

    accesses.letGo(LONG_AGO);
    get(readings).then().body("items.size()", equalTo(1));
    accesses.letGo(LONG_AGO.plusDays(1));
    get(readings).then().body("items", empty());
  }
}
