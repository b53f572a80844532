package cn.jiuzhu.service.transfer;

import static cn.jiuzhu.service.transfer.Transfers.NDJSON;
import static cn.jiuzhu.service.transfer.Transfers.imported;
import static cn.jiuzhu.service.transfer.Transfers.line;
import static cn.jiuzhu.service.transfer.Transfers.send;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import beyond its limit is refused, and nothing that was sent reaches the log. */
@QuarkusTest
@TestProfile(UploadLimitTest.Small.class)
class UploadLimitTest {
  private static final int MOST = 64 * 1024;
  private static final String MARKER = "Marker-4712";

  @TestHTTPResource URI server;

  /** An import may have 64 KiB. */
  public static final class Small implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("jiuzhu.imports.max-size", "64K");
    }
  }

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @Test
  void anImportThatSaysThatItIsTooLarge() {
    String line = line("H-" + UUID.randomUUID(), "900.00");

    send(NDJSON, line + " ".repeat(MOST - line.length() + 1))
        .then()
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"))
        .body("detail", containsString("65536"));
    imported(NDJSON, line + " ".repeat(MOST - line.length())).body("created", equalTo(1));
  }

  @Test
  void anImportThatTurnsOutTooLargeLeavesNothing() throws IOException, InterruptedException {
    String id = "H-" + UUID.randomUUID();
    byte[] text = line(id, "900.00").repeat(300).getBytes(UTF_8);
    assertThat(text.length).isGreaterThan(MOST);
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/imports"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", NDJSON)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text)))
            .build();

    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(413);
    given().get("/api/v1/households/" + id).then().statusCode(404);
  }

  @Test
  void nothingThatWasSentReachesTheLog() {
    Lines log = new Lines();
    Logger root = Logger.getLogger("");
    root.addHandler(log);
    try {
      String good = line(MARKER, "900.00");
      imported(
              NDJSON,
              good
                  + good.replace("}", MARKER)
                  + good.replace("testland", MARKER)
                  + good.replace("\"area\"", "\"" + MARKER + "\"")
                  + good.replace("\"P1\"", "\"" + MARKER + " \""))
          .body("created", equalTo(1))
          .body("refused", equalTo(4));
      send("text/csv", MARKER + "\n" + MARKER).then().statusCode(422);
      send("text/csv", "locality,household.id\n\"" + MARKER).then().statusCode(400);
      given().get("/api/v1/exports/households").then().statusCode(200);
    } finally {
      root.removeHandler(log);
    }

    assertThat(log.lines).noneMatch(line -> line.contains(MARKER));
  }

  /** Keeps every line with its stack trace. */
  private static final class Lines extends Handler {
    final List<String> lines = new CopyOnWriteArrayList<>();

    Lines() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      lines.add(new SimpleFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
