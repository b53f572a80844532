package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.storage.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes in what is sent, part by part, each sealed before the next is read. */
@Singleton
class Uploads {
  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final Vault vault;
  private final Caller caller;
  private final Clock clock;

  Uploads(ImportJobs jobs, ImportChunks chunks, Vault vault, Caller caller, Clock clock) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.vault = vault;
    this.caller = caller;
    this.clock = clock;
  }

  /** An import that has been begun. */
  private record Begun(long id, Vault.Key key) {}

  /**
   * Takes in an import; it is to be worked off by somebody else.
   *
   * @return its id
   * @throws Refusal if it cannot be read to its end; then nothing of it is kept
   */
  long receive(Format format, InputStream body) {
    try {
      HouseholdSource source = format.read(body);
      SentHousehold first = source.next();
      if (first == null) {
        throw new Refusal(
            ProblemKind.EMPTY_BODY, new Words("没有一个家庭", "There is not one household"), List.of());
      }
      return receive(format, first, source);
    } catch (IOException brokenOff) {
      throw new Refusal(
          ProblemKind.BAD_REQUEST, new Words("请求内容不完整", "The body breaks off"), List.of());
    }
  }

  private long receive(Format format, SentHousehold first, HouseholdSource source)
      throws IOException {
    Begun begun = QuarkusTransaction.requiringNew().call(() -> begin(format));
    boolean whole = false;
    try {
      Chunk chunk = new Chunk();
      for (SentHousehold sent = first; sent != null; sent = source.next()) {
        chunk.add(sent);
        if (chunk.isFull()) {
          keep(begun, chunk);
          chunk = new Chunk();
        }
      }
      if (chunk.households() > 0) {
        keep(begun, chunk);
      }
      QuarkusTransaction.requiringNew().run(() -> jobs.findById(begun.id()).queue(now()));
      whole = true;
      return begun.id();
    } finally {
      if (!whole) {
        QuarkusTransaction.requiringNew().run(() -> discard(begun.id()));
      }
    }
  }

  private Begun begin(Format format) {
    Vault.Key key = vault.of(null);
    ImportJob job = new ImportJob(format, caller.name(), key.id(), now());
    jobs.persist(job);
    return new Begun(job.id(), key);
  }

  private void keep(Begun begun, Chunk chunk) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              ImportJob job = jobs.held(begun.id()).orElseThrow();
              if (job.state().isEnd()) {
                throw new Refusal(
                    ProblemKind.BAD_REQUEST,
                    new Words("导入已取消", "The import has been called off"),
                    List.of());
              }
              String place = ImportChunk.place(begun.id(), job.total());
              chunks.persist(
                  new ImportChunk(begun.id(), job.total(), begun.key().seal(place, chunk.bytes())));
              job.received(chunk.households(), now());
            });
  }

  /** As if it had never been begun. */
  private void discard(long id) {
    chunks.removeAll(id);
    jobs.held(id)
        .ifPresent(
            job -> {
              vault.destroy(job.dataKey());
              jobs.delete(job);
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
  }
}
