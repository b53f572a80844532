package cn.jiuzhu.service.transfer;

import static cn.jiuzhu.service.transfer.Transfers.NDJSON;
import static cn.jiuzhu.service.transfer.Transfers.awaited;
import static cn.jiuzhu.service.transfer.Transfers.errorPage;
import static cn.jiuzhu.service.transfer.Transfers.errors;
import static cn.jiuzhu.service.transfer.Transfers.file;
import static cn.jiuzhu.service.transfer.Transfers.imported;
import static cn.jiuzhu.service.transfer.Transfers.line;
import static cn.jiuzhu.service.transfer.Transfers.send;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Households sent as lines of JSON. */
@QuarkusTest
@Tag("database")
class NdjsonImportTest {
  private final String id = "H-" + UUID.randomUUID();
  private final String other = "H-" + UUID.randomUUID();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  private static void counts(ValidatableResponse done, int created, int changed, int unchanged) {
    done.body("created", equalTo(created))
        .body("changed", equalTo(changed))
        .body("unchanged", equalTo(unchanged));
  }

  @Test
  void everyHouseholdIsOnFileAndDecided() {
    ValidatableResponse done = imported(NDJSON, line(id, "900.00") + line(other, "100.00"));

    counts(done, 2, 0, 0);
    done.body("format", equalTo("NDJSON"))
        .body("total", equalTo(2))
        .body("done", equalTo(2))
        .body("refused", equalTo(0))
        .body("caller", equalTo("loopback"))
        .body("startedAt", notNullValue())
        .body("endedAt", notNullValue());
    file(id).body("household.members[0].incomes[0].amount", equalTo(900.00f));
    given()
        .get("/api/v1/households/" + other + "/history")
        .then()
        .body("items.source", contains("IMPORT"))
        .body("items.caller", contains("loopback"));
    given()
        .get("/api/v1/decisions?household=" + other)
        .then()
        .body("items.cause", contains("FACTS"))
        .body("items.caller", contains("loopback"));

    // 100 yuan is below the 550 of the town, 600 is not.
    counts(imported(NDJSON, line(other, "600.00")), 0, 1, 0);
    given()
        .get("/api/v1/transitions?household=" + other)
        .then()
        .body(
            "items.findAll { it.code == 'DIBAO' }.collect { it.from + '>' + it.to }",
            contains("ELIGIBLE>INELIGIBLE"));
    given().get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
  }

  @Test
  void theSameTwiceChangesNothingTheSecondTime() {
    String text = line(id, "900.00") + line(other, "100.00");
    counts(imported(NDJSON, text), 2, 0, 0);
    counts(imported(NDJSON, text), 0, 0, 2);
    file(id).body("revision", equalTo(1));

    // Written otherwise, but the same facts; and one that says something else.
    counts(imported(NDJSON, line(id, "9e2") + line(other, "200.00")), 0, 1, 1);
    file(id).body("revision", equalTo(1));
    file(other).body("revision", equalTo(2));

    // A household that was so since January is still so in March; it has not been so in 2023.
    counts(imported(NDJSON, line(id, "900").replace("2024-01-01", "2024-03-01")), 0, 0, 1);
    counts(imported(NDJSON, line(id, "900").replace("2024-01-01", "2023-03-01")), 0, 1, 0);
  }

  @Test
  void aHouseholdThatStandsTwiceIsTakenInTheOrderOfTheLines() {
    counts(imported(NDJSON, line(id, "900.00") + line(id, "800.00")), 1, 1, 0);

    file(id)
        .body("revision", equalTo(2))
        .body("household.members[0].incomes[0].amount", equalTo(800.00f));
  }

  @Test
  void ofAHouseholdThatStandsTwiceEachLineIsDecided() {
    // 600 yuan is not below the 550 of the town, 100 is.
    counts(imported(NDJSON, line(id, "600.00") + line(id, "100.00")), 1, 1, 0);

    given()
        .get("/api/v1/decisions?household=" + id)
        .then()
        .body("items.cause", contains("FACTS", "FACTS"));
    given()
        .get("/api/v1/transitions?household=" + id)
        .then()
        .body(
            "items.findAll { it.code == 'DIBAO' }.collect { it.from + '>' + it.to }",
            contains("INELIGIBLE>ELIGIBLE"));
  }

  @Test
  void aLineThatIsRefusedIsRefusedAlone() {
    String text =
        line(id, "900.00")
            + "{\"locality\": \n"
            + "\n"
            + line(other, "1.00").replace("\"id\": \"" + other + "\", ", "")
            + line(other, "1.00").replace("\"area\"", "\"aera\"")
            + line(other, "1.00").replace("]}}", ", {\"id\": \"P1\"}]}}")
            + line(other, "1.00").replace("testland", "testlnd")
            + line(other, "-1").replace("2024-01-01", "2999-01-01")
            + line(other, "100.00");

    ValidatableResponse done = imported(NDJSON, text);

    counts(done, 2, 0, 0);
    done.body("total", equalTo(8)).body("done", equalTo(8)).body("refused", equalTo(6));
    assertThat(errors(done))
        .containsExactly(
            "2  MALFORMED_JSON",
            "4 /household/id MISSING_FIELD",
            "5 /household/aera UNKNOWN_FIELD",
            "6 /household/members/1/id DUPLICATE_ID",
            "7 /locality UNKNOWN_LOCALITY",
            "8 /from FUTURE_DATE",
            "8 /household/members/0/incomes/0/amount NEGATIVE_AMOUNT");
    errorPage(done)
        .then()
        .body("items.message", hasItem(containsString("did you mean \"area\"")))
        .body("items.message", hasItem(containsString("did you mean testland")));
    given()
        .get("/api/v1/imports/" + done.extract().path("id") + "/errors")
        .then()
        .body("items.message", hasItem("不能为负数"));
    file(other).body("household.members[0].incomes[0].amount", equalTo(100.00f));
  }

  @Test
  void errorsArePassedOnPartByPart() {
    ValidatableResponse done = imported(NDJSON, "1\n2\n3\n");
    String address = "/api/v1/imports/" + done.extract().path("id") + "/errors?limit=2";

    Response first = given().get(address);
    assertThat(first.<List<Integer>>path("items.line")).containsExactly(1, 2);
    Response second = given().get(address + "&cursor=" + first.path("next"));
    assertThat(second.<List<Integer>>path("items.line")).containsExactly(3);
    assertThat((String) second.path("next")).isNull();
  }

  @Test
  void importsAreListedNewestFirst() {
    int first = imported(NDJSON, line(id, "900.00")).extract().path("id");
    int second = imported(NDJSON, line(other, "900.00")).extract().path("id");

    given()
        .get("/api/v1/imports?limit=2")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items.id", contains(second, first))
        .body("items.state", everyItem(equalTo("DONE")));
  }

  @Test
  void aMarkAtTheBeginningAndALastLineWithoutAnEnd() {
    String text =
        "\uFEFF" + line(id, "900.00").replace("\n", "\r\n") + line(other, "900.00").strip();

    counts(imported(NDJSON, text), 2, 0, 0);
  }

  @Test
  void aLineThatIsTooLong() {
    String padding = " ".repeat(1 << 20);

    ValidatableResponse done =
        imported(NDJSON, line(other, "1.00").replace("\n", padding + "\n") + line(id, "900.00"));

    counts(done, 1, 0, 0);
    assertThat(errors(done)).containsExactly("1  LINE_TOO_LONG");
  }

  @Test
  void whatIsNoImport() {
    send("application/json", line(id, "900.00"))
        .then()
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    send(NDJSON, "\n \n").then().statusCode(400).body("code", equalTo("EMPTY_BODY"));
    send(NDJSON, "").then().statusCode(400).body("code", equalTo("EMPTY_BODY"));
    given()
        .get("/api/v1/imports/987654321")
        .then()
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_IMPORT"));
    given().get("/api/v1/imports/987654321/errors").then().statusCode(404);
    given().delete("/api/v1/imports/987654321").then().statusCode(404);
  }

  @Test
  void whatHasEndedCannotBeCalledOff() {
    int done = imported(NDJSON, line(id, "900.00")).extract().path("id");

    given()
        .delete("/api/v1/imports/" + done)
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("created", equalTo(1));
    given().get("/api/v1/imports").then().body("items.id", hasItems(done));
  }

  @Test
  void whoeverChangesAHouseholdMeanwhileIsNotRefused() throws Exception {
    List<String> ids =
        IntStream.range(0, 100).mapToObj(i -> "H-" + UUID.randomUUID()).sorted().toList();
    String lines = ids.stream().map(id -> line(id, "900.00")).collect(joining());
    imported(NDJSON, lines).body("created", equalTo(100));

    ExecutorService clients = Executors.newFixedThreadPool(4);
    try {
      String address =
          send(NDJSON, lines.replace("900.00", "800.00")).then().extract().header("Location");
      List<Callable<Integer>> changes = new ArrayList<>();
      for (int i = ids.size() - 1; i >= 0; i--) { // towards the import
        String id = ids.get(i);
        changes.add(() -> changed(id));
      }
      for (Future<Integer> change : clients.invokeAll(changes)) {
        assertThat(change.get()).isIn(200, 412); // 412: the import was first
      }
      awaited(address, "DONE").body("refused", equalTo(0)).body("done", equalTo(100));
    } finally {
      clients.shutdownNow();
    }
    get("/api/v1/decisions/verification").then().body("intact", equalTo(true));
  }

  private static int changed(String id) {
    return given()
        .contentType("application/json")
        .header("If-Match", "\"1\"")
        .body(
            "{\"source\": \"REPORT\", \"household\": {\"members\": [{\"id\": \"P1\", \"incomes\":"
                + " [{\"kind\": \"WAGE\", \"amount\": 700.00, \"per\": \"MONTH\"}]}]}}")
        .post("/api/v1/households/" + id + "/changes")
        .statusCode();
  }
}
