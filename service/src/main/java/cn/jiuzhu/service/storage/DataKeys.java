package cn.jiuzhu.service.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The households' keys. */
@Singleton
class DataKeys implements PanacheRepository<DataKey> {
  /**
   * Those of some households that are not destroyed; of one more than one only if two were made at
   * once.
   */
  List<DataKey> living(Collection<String> households) {
    return list("household in ?1 and destroyedAt is null order by id", households);
  }
}
