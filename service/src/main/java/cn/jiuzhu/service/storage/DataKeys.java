package cn.jiuzhu.service.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** The households' keys. */
@Singleton
class DataKeys implements PanacheRepository<DataKey> {
  /** Those of a household that are not destroyed; more than one only if two were made at once. */
  List<DataKey> living(String household) {
    return list("household = ?1 and destroyedAt is null order by id", household);
  }
}
