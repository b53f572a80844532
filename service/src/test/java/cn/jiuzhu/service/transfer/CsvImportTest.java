package cn.jiuzhu.service.transfer;

import static cn.jiuzhu.service.transfer.Transfers.CSV;
import static cn.jiuzhu.service.transfer.Transfers.errors;
import static cn.jiuzhu.service.transfer.Transfers.file;
import static cn.jiuzhu.service.transfer.Transfers.imported;
import static cn.jiuzhu.service.transfer.Transfers.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Households sent as rows of a table. */
@QuarkusTest
@Tag("database")
class CsvImportTest {
  private static final String HEADER =
      "locality,from,source,household.id,household.area,member.id,member.relation,member.disability,"
          + "member.livelihoodSource,member.incomes.0.kind,member.incomes.0.amount,"
          + "member.incomes.0.per,member.expenses\n";

  private final String id = "H-" + UUID.randomUUID();
  private final String other = "H-" + UUID.randomUUID();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  private String couple() {
    return "testland,2024-01-01,IMPORT,%s,URBAN,P1,HEAD,NONE,,WAGE,900.00,MONTH,[]\n".formatted(id)
        + ",,,,,P2,SPOUSE,,TRUE,,,,[]\n";
  }

  private String single(String amount) {
    return "testland,2024-01-01,IMPORT,%s,URBAN,P1,HEAD,,false,WAGE,%s,MONTH,[]\n"
        .formatted(other, amount);
  }

  @Test
  void eachRowIsAMember() {
    ValidatableResponse done = imported(CSV, "\uFEFF" + HEADER + couple() + single("100"));

    done.body("format", equalTo("CSV"))
        .body("total", equalTo(2))
        .body("created", equalTo(2))
        .body("refused", equalTo(0));
    file(id)
        .body("household.area", equalTo("URBAN"))
        .body("household.members.id", contains("P1", "P2"))
        .body("household.members[0].disability", equalTo("NONE"))
        .body("household.members[0].livelihoodSource", nullValue())
        .body("household.members[0].incomes[0].amount", equalTo(900.00f))
        .body("household.members[0].expenses", empty())
        .body("household.members[1].livelihoodSource", equalTo(true))
        .body("household.members[1].incomes", nullValue());
    file(other)
        .body("household.members[0].livelihoodSource", equalTo(false))
        .body("household.members[0].incomes[0].amount", equalTo(100));

    imported(CSV, HEADER + couple() + single("100.00")).body("unchanged", equalTo(2));
  }

  @Test
  void quotesBlankRowsAndAHouseholdOnTwoDays() {
    String header = "locality,from,source,reason,household.id,member.id\r\n";
    String rows =
        "testland,2024-01-01,IMPORT,\"said \"\"so\"\",\r\nand so\",%s,P1\r\n".formatted(id)
            + ",,,,,\r\n"
            + "testland,2024-02-01,IMPORT,,%s,P1\r\n".formatted(id)
            + ",,,,%s,P2".formatted(id);

    // The reason is of two lines, which the vocabulary refuses; the second day is taken in.
    ValidatableResponse done = imported(CSV, header + rows);

    done.body("total", equalTo(2)).body("created", equalTo(1)).body("refused", equalTo(1));
    assertThat(errors(done)).containsExactly("2 /reason INVALID_TEXT");
    file(id).body("household.members.id", contains("P1", "P2"));
  }

  @Test
  void aMistakeIsToldWithItsOwnLine() {
    String rows =
        couple() // lines 2 and 3
            + single("1,000.00") // 4: the comma makes a cell more
            + single("a lot").replace(other, "H-d") // 5
            + couple().replace(id, "H-a").replace("TRUE", "perhaps") // 6 and 7
            + couple().replace(id, "H-b").replace(",,,,,P2", ",,,,RURAL,P2") // 8 and 9
            + couple().replace(id, "H-c").replace("P2", "P1") // 10 and 11
            + couple(); // 12 and 13: its rows lie apart

    ValidatableResponse done = imported(CSV, HEADER + rows);

    done.body("total", equalTo(7)).body("created", equalTo(1)).body("refused", equalTo(6));
    assertThat(errors(done))
        .containsExactly(
            "4  TOO_MANY_CELLS",
            "5 /household/members/0/incomes/0/amount WRONG_TYPE",
            "7 /household/members/1/livelihoodSource WRONG_TYPE",
            "9  CELLS_CONTRADICT",
            "11 /household/members/1/id DUPLICATE_ID",
            "12  ROWS_APART");
  }

  @Test
  void aColumnThatIsNoFactRefusesTheWhole() {
    String header =
        "locality,from,source,housheold.id,household.id,member.incmes.0.kind,member.job,"
            + "household.members,member.incomes.200.kind,from,某人\n";

    send(CSV, header + "testland,2024-01-01,IMPORT,,H-1,,,,,,\n")
        .then()
        .statusCode(422)
        .body("code", equalTo("INVALID_COLUMNS"))
        .body(
            "errors.message",
            containsInAnyOrder(
                "There is no column \"housheold.id\"; did you mean \"household.id\"?",
                "There is no column \"member.incmes.0.kind\"; did you mean"
                    + " \"member.incomes.0.kind\"?",
                "There is no column \"member.job\"; did you mean \"member.job.startedOn\"?",
                "There is no column \"household.members\"",
                "There is no column \"member.incomes.200.kind\"",
                "The column \"from\" stands twice",
                "Column 11 has no known name"));
    send(CSV, "locality,source,member.id\ntestland,IMPORT,P1\n")
        .then()
        .statusCode(422)
        .body("errors.message", contains("The column household.id is missing"));
  }

  @Test
  void whatIsNoTable() {
    send(CSV, HEADER + couple() + "\"open")
        .then()
        .statusCode(400)
        .body("code", equalTo("MALFORMED_CSV"))
        .body("detail", containsString("Line 4"));
    send(CSV, (HEADER + "试县").getBytes(Charset.forName("GBK")))
        .then()
        .statusCode(400)
        .body("code", equalTo("MALFORMED_CSV"))
        .body("detail", containsString("UTF-8"));
    send(CSV, HEADER).then().statusCode(400).body("code", equalTo("EMPTY_BODY"));
    send(CSV, "").then().statusCode(400).body("code", equalTo("EMPTY_BODY"));
  }
}
