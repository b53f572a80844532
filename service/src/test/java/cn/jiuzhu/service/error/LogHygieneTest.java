package cn.jiuzhu.service.error;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a caller sends about a person may reach the log. */
@QuarkusTest
class LogHygieneTest {
  private static final String MARKER = "Marker-4711";

  private final Lines log = new Lines();

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void answersAndRefusalsLeaveNothingInTheLog() {
    String answered = couple("2024-01-01", "900.00").replace("H-1", MARKER);
    String unknownName = answered.replace("\"area\"", "\"" + MARKER + "\": 1, \"area\"");
    String unreadable = answered.replace("}", MARKER);
    String elsewhere = answered.replace("testland", MARKER);

    assertThat(List.of(answered, unknownName, unreadable, elsewhere))
        .extracting(LogHygieneTest::post)
        .containsExactly(200, 422, 400, 404);
    assertThat(given().get("/api/v1/localities/" + MARKER).statusCode()).isEqualTo(404);
    assertThat(given().get("/" + MARKER).statusCode()).isEqualTo(404);
    assertThat(log.lines).noneMatch(line -> line.contains(MARKER));
  }

  @Test
  void anInternalErrorIsFoundInTheLogByItsIdAlone() {
    String answer =
        given()
            .queryParam("value", MARKER)
            .get("/api/v1/failing")
            .then()
            .statusCode(500)
            .contentType("application/problem+json")
            .extract()
            .asString();
    String id = answer.replaceFirst(".*\"id\":\"([0-9a-f-]+)\".*", "$1");

    assertThat(answer).doesNotContain(MARKER).doesNotContain("Exception").doesNotContain("cn.");
    assertThat(log.lines)
        .anyMatch(line -> line.contains(id) && line.contains("FailingResource.fail"))
        .noneMatch(line -> line.contains(MARKER));
  }

  private static int post(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/determinations")
        .statusCode();
  }

  /** Keeps every line with its stack trace. */
  private static final class Lines extends Handler {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final Formatter formatter = new SimpleFormatter();

    Lines() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      lines.add(formatter.format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
