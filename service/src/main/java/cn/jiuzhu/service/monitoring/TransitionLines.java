package cn.jiuzhu.service.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What flipped. */
@Singleton
class TransitionLines implements PanacheRepository<TransitionLine> {
  /**
   * In the order in which they came to be.
   *
   * @param household only of it; null for all
   * @param locality only of it; null for all
   * @param after only those behind that place
   */
  List<TransitionLine> list(String household, String locality, long after, int limit) {
    StringBuilder query = new StringBuilder("id > :after");
    Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
    if (household != null) {
      query.append(" and household = :household");
      parameters.put("household", household);
    }
    if (locality != null) {
      query.append(" and locality = :locality");
      parameters.put("locality", locality);
    }
    return find(query.append(" order by id").toString(), parameters).page(0, limit).list();
  }
}
