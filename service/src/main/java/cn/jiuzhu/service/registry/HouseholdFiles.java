package cn.jiuzhu.service.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The files, by household. */
@Singleton
class HouseholdFiles implements PanacheRepositoryBase<HouseholdFile, String> {
  /** A file, held until the transaction ends: who changes it next sees this change. */
  Optional<HouseholdFile> held(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Several likewise; in turn, so that none waits for one who waits for him. */
  List<HouseholdFile> held(List<String> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * Files in the order of their ids.
   *
   * @param locality only of it; null for all
   * @param after only those behind that id
   */
  List<HouseholdFile> list(String locality, String after, int limit) {
    return (locality == null
            ? find("id > ?1 order by id", after)
            : find("locality = ?1 and id > ?2 order by id", locality, after))
        .page(0, limit)
        .list();
  }
}
