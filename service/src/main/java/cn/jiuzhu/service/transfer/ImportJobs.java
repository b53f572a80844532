package cn.jiuzhu.service.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imports. */
@Singleton
class ImportJobs implements PanacheRepository<ImportJob> {
  /** One, held until the transaction ends: nobody else works on it or calls it off. */
  Optional<ImportJob> held(long id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The one that is to be worked on: they go in the order in which they came. */
  Optional<Long> next() {
    return find(
            "select id from ImportJob where state in ?1 order by id",
            List.of(ImportState.QUEUED, ImportState.RUNNING))
        .project(Long.class)
        .page(0, 1)
        .firstResultOptional();
  }

  /** Those of which nothing more has come since a moment. */
  List<Long> stalled(Instant since) {
    return find(
            "select id from ImportJob where state = ?1 and changedAt < ?2",
            ImportState.RECEIVING,
            since)
        .project(Long.class)
        .list();
  }

  /** Backwards from the newest. */
  List<ImportJob> newest(long before, int limit) {
    return find("id < ?1 order by id desc", before).page(0, limit).list();
  }
}
