package cn.jiuzhu.service.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What was sent and is still to be worked off. */
@Singleton
class ImportChunks implements PanacheRepositoryBase<ImportChunk, ImportChunk.Place> {
  Optional<ImportChunk> first(long job) {
    return find("job = ?1 order by beginsAt", job).page(0, 1).firstResultOptional();
  }

  void removeAll(long job) {
    delete("job", job);
  }
}
