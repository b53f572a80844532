package cn.jiuzhu.service.transfer;

import static cn.jiuzhu.service.transfer.Transfers.CSV;
import static cn.jiuzhu.service.transfer.Transfers.NDJSON;
import static cn.jiuzhu.service.transfer.Transfers.imported;
import static cn.jiuzhu.service.transfer.Transfers.line;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Households written out as lines that an import takes back. */
@QuarkusTest
@Tag("database")
class ExportTest {
  // Behind the households of other tests, so that `after` leaves those out.
  private final String prefix = "zz-" + UUID.randomUUID() + "-";

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  private Response export(String query) {
    return given().accept(NDJSON).get("/api/v1/exports/households?after=" + prefix + query);
  }

  private List<String> lines(String query) {
    return Arrays.stream(export(query).asString().split("\n"))
        .filter(line -> line.contains(prefix))
        .toList();
  }

  /** The same facts, in whatever order their names stand. */
  private static List<JsonNode> trees(List<String> lines) throws JsonProcessingException {
    List<JsonNode> trees = new ArrayList<>();
    for (String line : lines) {
      trees.add(new ObjectMapper().readTree(line));
    }
    return trees;
  }

  private void change(String id, String body) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(body)
        .post("/api/v1/households/" + id + "/changes")
        .then()
        .statusCode(200);
  }

  private void erase(String id) {
    given().header("If-Match", "*").delete("/api/v1/households/" + id).then().statusCode(204);
  }

  @Test
  void whatIsWrittenOutIsTakenBack() {
    String first = prefix + "1";
    String second = prefix + "2";
    imported(NDJSON, line(second, "100.00") + line(first, "900.00"));
    change(
        first,
        "{\"from\": \"2024-03-01\", \"source\": \"VISIT\", \"household\": {\"members\": [{\"id\":"
            + " \"P2\"}]}, \"application\": {\"programme\": \"DIBAO\"}}");

    export("").then().statusCode(200).contentType(NDJSON).header("Cache-Control", "no-store");
    List<String> lines = lines("");

    assertThat(lines)
        .containsExactly(
            ("{\"locality\":\"testland\",\"from\":\"2024-03-01\",\"source\":\"IMPORT\","
                    + "\"household\":{\"id\":\"FIRST\",\"area\":\"URBAN\",\"members\":[{\"id\":\"P1\","
                    + "\"relation\":\"HEAD\",\"incomes\":[{\"kind\":\"WAGE\",\"amount\":900.00,"
                    + "\"per\":\"MONTH\"}],\"expenses\":[]},{\"id\":\"P2\"}]},"
                    + "\"application\":{\"programme\":\"DIBAO\"}}")
                .replace("FIRST", first),
            ("{\"locality\":\"testland\",\"from\":\"2024-01-01\",\"source\":\"IMPORT\","
                    + "\"household\":{\"id\":\"SECOND\",\"area\":\"URBAN\",\"members\":[{\"id\":\"P1\","
                    + "\"relation\":\"HEAD\",\"incomes\":[{\"kind\":\"WAGE\",\"amount\":100.00,"
                    + "\"per\":\"MONTH\"}],\"expenses\":[]}]}}")
                .replace("SECOND", second));
    String text = String.join("\n", lines);

    // Where it came from it changes nothing; where there is nothing it gives the same.
    imported(NDJSON, text).body("unchanged", equalTo(2));
    erase(first);
    erase(second);
    assertThat(lines("")).isEmpty();
    imported(NDJSON, text).body("created", equalTo(2));
    assertThat(lines("")).isEqualTo(lines);
  }

  @Test
  void whatIsWrittenInColumnsIsTakenBack() throws JsonProcessingException {
    // Behind those of the other tests, which would bring columns of their own.
    String behind = "zzz-" + prefix;
    String first = behind + "1";
    String second = behind + "2";
    imported(NDJSON, line(first, "900.00") + line(second, "100.00"));
    change(
        first,
        """
        {"from": "2024-03-01", "source": "VISIT", "application": {"programme": "DIBAO"},
         "household": {"events": [], "members": [
          {"id": "P1", "disability": {"type": "PHYSICAL", "level": 2}, "registers": ["MEDICAL_AID"]},
          {"id": "P2", "disability": "NONE", "incomes": []}]}}
        """);
    List<String> before = lines("");

    Response exported = given().accept(CSV).get("/api/v1/exports/households?after=" + behind);
    exported.then().statusCode(200).contentType("text/csv;charset=UTF-8");
    String csv = exported.asString();

    List<String> rows = csv.replace("\"", "").lines().toList();
    assertThat(rows.get(0))
        .startsWith("locality,from,source,household.id,household.area,household.events,")
        .contains("member.id,member.relation,", "member.incomes,member.incomes.0.kind,");
    assertThat(rows).hasSize(4); // the header, two members, one member
    assertThat(rows.get(1)).startsWith("testland,2024-03-01,IMPORT," + first + ",URBAN,[],");
    assertThat(rows.get(2)).startsWith(",,," + first + ",,");
    assertThat(rows.get(3)).startsWith("testland,2024-01-01,IMPORT," + second + ",URBAN,,");

    imported(CSV, csv).body("unchanged", equalTo(2));
    erase(first);
    erase(second);
    imported(CSV, csv).body("created", equalTo(2));
    assertThat(trees(lines(""))).isEqualTo(trees(before));
    erase(first);
    erase(second);
  }

  @Test
  void asOfADayAndOfALocalityAndOnFromAnId() {
    String id = prefix + "1";
    imported(NDJSON, line(id, "900.00") + line(prefix + "2", "900.00"));
    change(
        id,
        "{\"from\": \"2024-03-01\", \"source\": \"VISIT\", \"household\": {\"area\": \"RURAL\"}}");

    assertThat(lines("&asOf=2024-02-29")).hasSize(2).allMatch(line -> line.contains("URBAN"));
    assertThat(lines("&asOf=2024-03-01&locality=testland").get(0)).contains("RURAL");
    assertThat(lines("&asOf=2023-12-31")).isEmpty();
    assertThat(lines("&knownAt=2024-01-01T00:00:00Z")).isEmpty();
    assertThat(lines("&locality=elsewhere")).isEmpty();
    assertThat(given().get("/api/v1/exports/households?after=" + id).asString().lines())
        .anyMatch(line -> line.contains(prefix + "2"))
        .noneMatch(line -> line.contains(id + "\""));
    export("&asOf=tomorrow").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    given()
        .accept("application/json")
        .get("/api/v1/exports/households")
        .then()
        .statusCode(406)
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }

  @Test
  void moreThanAreReadAtOnce() {
    String text =
        IntStream.range(100, 205)
            .mapToObj(i -> line(prefix + i, "900.00"))
            .collect(Collectors.joining());
    imported(NDJSON, text).body("created", equalTo(105));

    List<String> lines = lines("");

    assertThat(lines).hasSize(105).isSorted();
  }
}
