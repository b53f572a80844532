package cn.jiuzhu.service.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The entries of the files. */
@Singleton
class EntryRows implements PanacheRepository<EntryRow> {
  /** What was known of some households at a moment; of each in the order in which it came. */
  List<EntryRow> known(Collection<String> households, Instant at) {
    return list(
        "household in ?1 and recordedAt <= ?2 order by household, revision", households, at);
  }

  /** Entries in the order in which they came. */
  List<EntryRow> list(String household, int afterRevision, int limit) {
    return find("household = ?1 and revision > ?2 order by revision", household, afterRevision)
        .page(0, limit)
        .list();
  }
}
