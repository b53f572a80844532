package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.registry.Registry;
import cn.jiuzhu.service.storage.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Works imports off, some households in each transaction, which also says how far the import has
 * come: whenever it breaks off, it goes on exactly there.
 */
@Singleton
class Imports {
  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final ImportErrors errors;
  private final Registry registry;
  private final Vault vault;
  private final Caller caller;
  private final Clock clock;

  Imports(
      ImportJobs jobs,
      ImportChunks chunks,
      ImportErrors errors,
      Registry registry,
      Vault vault,
      Caller caller,
      Clock clock) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.errors = errors;
    this.registry = registry;
    this.vault = vault;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes in the next households of an import, at most those of one chunk.
   *
   * @param most how many
   * @return how many they were; 0 if nothing is left to do
   * @throws Refusal if one of them is refused; the transaction can then only be rolled back
   */
  @Transactional
  int takeIn(long id, int most) {
    ImportJob job = jobs.held(id).orElse(null);
    if (job == null || job.state().isEnd()) {
      return 0;
    }
    if (job.state() == ImportState.QUEUED) {
      job.start(now());
    }
    ImportChunk chunk = chunks.first(id).orElse(null);
    List<SentHousehold> left = chunk == null ? List.of() : left(job, chunk);
    if (left == null) {
      end(job, ImportState.FAILED);
      return 0;
    }
    List<SentHousehold> next = left.subList(0, Math.min(most, left.size()));
    List<byte[]> bodies =
        next.stream().filter(sent -> sent.fault() == null).map(SentHousehold::json).toList();
    caller
        .onBehalfOf(job.caller(), () -> registry.take(bodies, job.createdAt()))
        .forEach(job::count);
    next.stream()
        .filter(sent -> sent.fault() != null)
        .forEach(sent -> refuse(job, sent, List.of(sent.fault().fault())));
    finishUnless(left.size() > next.size(), job, chunk);
    return next.size();
  }

  /**
   * Notes that the next household of an import is refused.
   *
   * @param place how many came before it; if that is so no more, somebody else has worked on
   */
  @Transactional
  void refuseNext(long id, long place, List<Fault> faults) {
    ImportJob job = jobs.held(id).orElse(null);
    if (job == null || job.state().isEnd() || job.done() != place) {
      return;
    }
    if (job.state() == ImportState.QUEUED) {
      job.start(now()); // what began it was rolled back
    }
    ImportChunk chunk = chunks.first(id).orElseThrow();
    List<SentHousehold> left = left(job, chunk);
    refuse(job, left.get(0), faults);
    finishUnless(left.size() > 1, job, chunk);
  }

  private void refuse(ImportJob job, SentHousehold sent, List<Fault> faults) {
    faults.forEach(fault -> errors.add(job, sent.lineOf(fault), fault));
    job.countRefused();
  }

  /** What of a chunk is still to be done; null if it cannot be opened any more. */
  private List<SentHousehold> left(ImportJob job, ImportChunk chunk) {
    try {
      Vault.Key key = vault.key(job.dataKey()).orElse(null);
      if (key == null) {
        return null;
      }
      List<SentHousehold> all = Chunk.read(key.open(chunk.place(), chunk.content()));
      return all.subList((int) (job.done() - chunk.beginsAt()), all.size());
    } catch (IllegalStateException altered) {
      return null;
    }
  }

  private void finishUnless(boolean more, ImportJob job, ImportChunk chunk) {
    if (!more && chunk != null) {
      chunks.delete(chunk);
    }
    if (job.done() == job.total()) {
      end(job, ImportState.DONE);
    }
  }

  /** How many households of an import are done. */
  @Transactional
  long done(long id) {
    return job(id).done();
  }

  /**
   * Calls an import off; what it has done stays. One that has ended stays as it is.
   *
   * @throws Refusal if there is no such import
   */
  @Transactional
  ImportJob cancel(long id) {
    ImportJob job = jobs.held(id).orElseThrow(Imports::unknown);
    if (!job.state().isEnd()) {
      end(job, ImportState.CANCELLED);
    }
    return job;
  }

  /** Gives up what was begun to be sent and never came whole. */
  @Transactional
  void giveUp(long id) {
    jobs.held(id)
        .filter(job -> job.state() == ImportState.RECEIVING)
        .ifPresent(job -> end(job, ImportState.FAILED));
  }

  /** Nothing of what was sent can be read from here on. */
  private void end(ImportJob job, ImportState how) {
    chunks.removeAll(job.id());
    vault.destroy(job.dataKey());
    job.end(how, now());
  }

  /**
   * An import.
   *
   * @throws Refusal if there is none
   */
  ImportJob job(long id) {
    return jobs.findByIdOptional(id).orElseThrow(Imports::unknown);
  }

  private static Refusal unknown() {
    return Refusal.in(
        ProblemKind.UNKNOWN_IMPORT, "id", new Words("没有这次导入", "There is no such import"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
  }
}
