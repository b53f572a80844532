package cn.jiuzhu.service.decisions;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.service.Ready;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever gets at the database and alters the log is found out. Each test puts back what it took.
 */
@QuarkusTest
@Tag("database")
class TamperingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TAKE_OUT =
      "create table aside as select * from log_line where seq = %1$d;"
          + "create table aside_content as select * from log_content where seq = %1$d;"
          + "delete from log_content where seq = %1$d;"
          + "delete from log_line where seq = %1$d";
  private static final String PUT_BACK =
      "insert into log_line select * from aside;"
          + "insert into log_content select * from aside_content;"
          + "drop table aside; drop table aside_content";

  @Inject DataSource database;

  private long first;
  private long second;

  @BeforeEach
  void twoDecisions() throws InterruptedException, IOException {
    Ready.await();
    first = record("900.00");
    second = record("950.00");
    assertThat(second).isEqualTo(first + 1);
  }

  private static long record(String wage) throws IOException {
    String id =
        given()
            .contentType(ContentType.JSON)
            .body(couple("2024-01-01", wage).replaceFirst("\\{", "{\"record\": true, "))
            .post("/api/v1/determinations")
            .path("id");
    return JSON.readTree(get("/api/v1/decisions/" + id).asString()).at("/line/seq").longValue();
  }

  /** The faults that are found while something is altered, and none once it is put back. */
  private List<String> faultsWhile(String alter, String restore) throws SQLException, IOException {
    execute(alter);
    List<String> found = faults();
    execute(restore);
    assertThat(faults()).isEmpty();
    return found;
  }

  private static List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (JsonNode fault :
        JSON.readTree(get("/api/v1/decisions/verification").asString()).get("faults")) {
      faults.add(fault.get("seq") + " " + fault.get("kind").textValue());
    }
    return faults;
  }

  private void execute(String script) throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (String statement : script.split(";", -1)) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
          prepared.execute();
        }
      }
    }
  }

  private byte[] bytes(String column, long seq) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select " + column + " from log_content where seq = ?")) {
      query.setLong(1, seq);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getBytes(1);
      }
    }
  }

  private void write(String column, long seq, byte[] bytes) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update log_content set " + column + " = ? where seq = ?")) {
      update.setBytes(1, bytes);
      update.setLong(2, seq);
      assertThat(update.executeUpdate()).isOne();
    }
  }

  @Test
  void oneFlippedBitOfAnAnswer() throws SQLException, IOException {
    byte[] answer = bytes("answer", first);
    byte[] flipped = answer.clone();
    flipped[flipped.length / 2] ^= 1;

    write("answer", first, flipped);
    assertThat(faults()).containsExactly(first + " CONTENT_ALTERED");
    write("answer", first, answer);
    assertThat(faults()).isEmpty();
  }

  @Test
  void anAlteredLine() throws SQLException, IOException {
    assertThat(
            faultsWhile(
                "update log_line set as_of = date '2024-01-02' where seq = " + first,
                "update log_line set as_of = date '2024-01-01' where seq = " + first))
        .containsExactly(first + " LINE_ALTERED");
  }

  @Test
  void aLineMadeToFitItsAlteration() throws SQLException, IOException {
    // Whoever computes the line's own hash anew breaks the link to the next.
    String hash = get("/api/v1/decisions?limit=2").path("items[1].hash");
    assertThat(
            faultsWhile(
                "update log_line set hash = '" + "0".repeat(64) + "' where seq = " + first,
                "update log_line set hash = '" + hash + "' where seq = " + first))
        .containsExactly(first + " LINE_ALTERED", second + " ORDER_CHANGED");
  }

  @Test
  void aDeletedLine() throws SQLException, IOException {
    long third = record("990.00");
    assertThat(third).isEqualTo(second + 1);
    assertThat(faultsWhile(TAKE_OUT.formatted(second), PUT_BACK))
        .containsExactly(third + " LINE_MISSING");
  }

  @Test
  void theLastLineDeleted() throws SQLException, IOException {
    assertThat(faultsWhile(TAKE_OUT.formatted(second), PUT_BACK))
        .containsExactly(second + " END_CHANGED");
  }

  @Test
  void deletedContent() throws SQLException, IOException {
    assertThat(
            faultsWhile(
                "create table aside_content as select * from log_content where seq = "
                    + first
                    + "; delete from log_content where seq = "
                    + first,
                "insert into log_content select * from aside_content; drop table aside_content"))
        .containsExactly(first + " CONTENT_MISSING");
  }

  @Test
  void twoSwappedLines() throws SQLException, IOException {
    // Their places are exchanged: contents are not bound to a foreign key while the rows move.
    String swap =
        ("create table aside as select * from log_line where seq in (%1$d, %2$d);"
                + "create table aside_content as select * from log_content where seq in (%1$d, %2$d);"
                + "delete from log_content where seq in (%1$d, %2$d);"
                + "delete from log_line where seq in (%1$d, %2$d);"
                + "update aside set seq = %1$d + %2$d - seq;"
                + "update aside_content set seq = %1$d + %2$d - seq;"
                + "insert into log_line select * from aside;"
                + "insert into log_content select * from aside_content;"
                + "drop table aside; drop table aside_content")
            .formatted(first, second);
    assertThat(faultsWhile(swap, swap))
        .contains(first + " LINE_ALTERED", second + " LINE_ALTERED", first + " ORDER_CHANGED");
  }
}
