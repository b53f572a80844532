package cn.jiuzhu.service.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The entries of the files. */
@Singleton
class EntryRows implements PanacheRepository<EntryRow> {
  /** What was known of a household at a moment, in the order in which it came to be known. */
  List<EntryRow> known(String household, Instant at) {
    return list("household = ?1 and recordedAt <= ?2 order by revision", household, at);
  }

  /** Entries in the order in which they came. */
  List<EntryRow> list(String household, int afterRevision, int limit) {
    return find("household = ?1 and revision > ?2 order by revision", household, afterRevision)
        .page(0, limit)
        .list();
  }
}
