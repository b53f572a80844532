package cn.jiuzhu.service.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the access log. */
@Singleton
class AccessLines implements PanacheRepository<AccessLine> {
  /**
   * Backwards from the newest.
   *
   * @param before only those before that one
   */
  List<AccessLine> newest(AccessFilter filter, long before, int limit, ZoneId zone) {
    StringBuilder query = new StringBuilder("id < :before");
    Map<String, Object> parameters = new HashMap<>(Map.of("before", before));
    filter.restrict(query, parameters, zone);
    return find(query.append(" order by id desc").toString(), parameters).page(0, limit).list();
  }
}
