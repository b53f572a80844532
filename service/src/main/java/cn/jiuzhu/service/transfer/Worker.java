package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Works one import off after the other. */
@Singleton
class Worker {
  private static final Logger LOG = Logger.getLogger(Worker.class);

  private final ImportJobs jobs;
  private final Imports imports;

  Worker(ImportJobs jobs, Imports imports) {
    this.jobs = jobs;
    this.imports = imports;
  }

  /**
   * Does the next chunk of the import whose turn it is.
   *
   * @return false if there is nothing to do
   * @throws Refusal if nobody can be taken in now, because no rules are loaded
   */
  boolean step() {
    Optional<Long> next = QuarkusTransaction.requiringNew().call(jobs::next);
    if (next.isEmpty()) {
      return false;
    }
    long id = next.get();
    try {
      int done = imports.takeIn(id, Chunk.MOST_HOUSEHOLDS);
      LOG.debugf("import %d: %d households more", id, done);
    } catch (RuntimeException oneOfThem) {
      oneByOne(id);
    }
    return true;
  }

  /** Each in a transaction of its own, so that only those are refused that are at fault. */
  private void oneByOne(long id) {
    for (int i = 0; i < Chunk.MOST_HOUSEHOLDS; i++) {
      long place = imports.done(id);
      try {
        if (imports.takeIn(id, 1) == 0) {
          return;
        }
      } catch (Refusal refusal) {
        if (refusal.kind() == ProblemKind.PROFILES_NOT_LOADED) {
          throw refusal;
        }
        imports.refuseNext(id, place, refusal.told());
      } catch (RuntimeException failure) {
        LOG.errorf(
            "a line of import %d could not be taken in: %s", id, failure.getClass().getName());
        imports.refuseNext(id, place, List.of(internal()));
      }
    }
  }

  private static Fault internal() {
    return LineFault.INTERNAL_ERROR.fault();
  }
}
