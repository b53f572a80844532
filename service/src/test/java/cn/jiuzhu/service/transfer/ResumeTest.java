package cn.jiuzhu.service.transfer;

import static cn.jiuzhu.service.transfer.Transfers.awaited;
import static cn.jiuzhu.service.transfer.Transfers.line;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.service.Ready;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.storage.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import that breaks off goes on where it was; one that is called off leaves nothing behind. */
@QuarkusTest
@Tag("database")
class ResumeTest {
  private final String prefix = "H-" + UUID.randomUUID().toString().substring(0, 8) + "-";

  @Inject Uploads uploads;
  @Inject Worker worker;
  @Inject ImportWatch watch;
  @Inject Imports imports;
  @Inject ImportJobs jobs;
  @Inject ImportChunks chunks;
  @Inject Vault vault;

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  /** What follows is done by the tests alone. */
  @BeforeEach
  void nobodyElseIsAtWork() throws InterruptedException {
    while (!watch.isIdle()) {
      Thread.sleep(10);
    }
  }

  @AfterEach
  void finish() {
    while (worker.step()) {
      // nothing is left to the next test
    }
  }

  /** So many households, each with a wage of its own, and nobody told to work them off. */
  private long sent(int households) {
    String text =
        IntStream.rangeClosed(1, households)
            .mapToObj(i -> line(prefix + i, i + ".00"))
            .collect(Collectors.joining());
    return uploads.receive(Format.NDJSON, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private ImportJob job(long id) {
    return QuarkusTransaction.requiringNew().call(() -> jobs.findById(id));
  }

  private long restingChunks(long id) {
    return QuarkusTransaction.requiringNew().call(() -> chunks.count("job", id));
  }

  private Vault.State key(long id) {
    return QuarkusTransaction.requiringNew().call(() -> vault.state(jobs.findById(id).dataKey()));
  }

  private static int status(String household) {
    return given().get("/api/v1/households/" + household).statusCode();
  }

  private static int revision(String household) {
    return given().get("/api/v1/households/" + household).path("revision");
  }

  @Test
  void whatWasCommittedIsDoneAndNothingTwice() {
    long id = sent(15); // a chunk of 10 and one of 5
    assertThat(job(id).state()).isEqualTo(ImportState.QUEUED);
    assertThat(restingChunks(id)).isEqualTo(2);

    assertThat(worker.step()).isTrue();
    assertThat(job(id).state()).isEqualTo(ImportState.RUNNING);
    assertThat(job(id).done()).isEqualTo(10);
    assertThat(restingChunks(id)).isEqualTo(1);
    assertThat(status(prefix + 10)).isEqualTo(200);
    assertThat(status(prefix + 11)).isEqualTo(404);

    // Two more, then two more of which the process dies before they are committed.
    assertThat(imports.takeIn(id, 2)).isEqualTo(2);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          imports.takeIn(id, 2);
                          throw new IllegalArgumentException("killed");
                        }))
        .isInstanceOf(RuntimeException.class);
    assertThat(job(id).done()).isEqualTo(12);
    assertThat(status(prefix + 12)).isEqualTo(200);
    assertThat(status(prefix + 13)).isEqualTo(404);

    assertThat(worker.step()).isTrue();
    assertThat(worker.step()).isFalse();
    ImportJob done = job(id);
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.created()).isEqualTo(15);
    assertThat(done.changed() + done.unchanged() + done.refused()).isZero();
    assertThat(revision(prefix + 1)).isEqualTo(1);
    assertThat(revision(prefix + 12)).isEqualTo(1);
    assertThat(revision(prefix + 15)).isEqualTo(1);
    assertThat(restingChunks(id)).isZero();
    assertThat(key(id)).isEqualTo(Vault.State.DESTROYED);
  }

  @Test
  void whoIsCalledOffKeepsWhatIsDone() {
    long id = sent(14);
    assertThat(worker.step()).isTrue();

    given().delete("/api/v1/imports/" + id).then().statusCode(200);

    assertThat(worker.step()).isFalse();
    assertThat(job(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(job(id).done()).isEqualTo(10);
    assertThat(restingChunks(id)).isZero();
    assertThat(key(id)).isEqualTo(Vault.State.DESTROYED);
    assertThat(status(prefix + 10)).isEqualTo(200);
    assertThat(status(prefix + 11)).isEqualTo(404);
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() {
    long before = QuarkusTransaction.requiringNew().call(() -> jobs.count());
    String text =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> line(prefix + i, "1.00"))
            .collect(Collectors.joining());
    assertThatThrownBy(
            () ->
                uploads.receive(
                    Format.NDJSON,
                    new SequenceInputStream(
                        new ByteArrayInputStream(text.getBytes(UTF_8)), new Broken())))
        .isInstanceOf(Refusal.class)
        .hasMessage("BAD_REQUEST");

    assertThat((long) QuarkusTransaction.requiringNew().call(() -> jobs.count())).isEqualTo(before);
    assertThat(worker.step()).isFalse();
    assertThat(status(prefix + 1)).isEqualTo(404);
  }

  @Test
  void whoIsErasedMeanwhileDoesNotComeBack() {
    given()
        .contentType(ContentType.JSON)
        .body(line(prefix + 1, "900.00"))
        .put("/api/v1/households/" + prefix + 1)
        .then()
        .statusCode(201);
    long id = sent(2);
    given()
        .header("If-Match", "\"1\"")
        .delete("/api/v1/households/" + prefix + 1)
        .then()
        .statusCode(204);

    assertThat(worker.step()).isTrue();

    assertThat(job(id).created()).isEqualTo(1);
    assertThat(job(id).refused()).isEqualTo(1);
    assertThat(status(prefix + 1)).isEqualTo(404);
    assertThat((String) given().get("/api/v1/imports/" + id + "/errors").path("items[0].code"))
        .isEqualTo("ERASED");

    // Whoever sends it anew means it.
    long again = sent(2);
    assertThat(worker.step()).isTrue();
    assertThat(job(again).created()).isEqualTo(1);
    assertThat(job(again).unchanged()).isEqualTo(1);
  }

  @Test
  void aLookTakesUpWhatWasBrokenOff() {
    long id = sent(1);

    watch.look();

    awaited("/api/v1/imports/" + id, "DONE").body("created", equalTo(1));
  }

  @Test
  void anUploadOfWhichNothingMoreComesIsGivenUp() {
    long stalled = sent(1);
    long recent = sent(1);
    String receiving = "state = ?1, changedAt = ?2 where id = ?3";
    Instant now = Instant.now();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              jobs.update(receiving, ImportState.RECEIVING, now.minusSeconds(3601), stalled);
              jobs.update(receiving, ImportState.RECEIVING, now.minusSeconds(3000), recent);
            });

    watch.look();

    assertThat(job(stalled).state()).isEqualTo(ImportState.FAILED);
    assertThat(key(stalled)).isEqualTo(Vault.State.DESTROYED);
    assertThat(restingChunks(stalled)).isZero();
    assertThat(job(recent).state()).isEqualTo(ImportState.RECEIVING);
    imports.cancel(recent);
  }

  @Test
  void whoeverSentItIsPutOnRecord() {
    long id = sent(1);
    // As if the service had asked for a token then.
    QuarkusTransaction.requiringNew().run(() -> jobs.update("caller = 'token' where id = ?1", id));

    assertThat(worker.step()).isTrue();

    assertThat(
            (String)
                given().get("/api/v1/households/" + prefix + "1/history").path("items[0].caller"))
        .isEqualTo("token");
    assertThat(
            (String)
                given().get("/api/v1/decisions?household=" + prefix + "1").path("items[0].caller"))
        .isEqualTo("token");
  }

  @Test
  void whatWasAlteredIsNotTakenIn() {
    long id = sent(1);
    QuarkusTransaction.requiringNew()
        .run(() -> chunks.update("content = ?1 where job = ?2", new byte[40], id));

    assertThat(worker.step()).isTrue();

    assertThat(job(id).state()).isEqualTo(ImportState.FAILED);
    assertThat(job(id).done()).isZero();
    assertThat(status(prefix + 1)).isEqualTo(404);
    assertThat(worker.step()).isFalse();
  }

  /** A connection that is gone. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("gone");
    }
  }
}
