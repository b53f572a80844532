package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** What the lines of the log tell of, by their place. */
@Singleton
class LogContents implements PanacheRepository<LogContent> {
  /** The lines from a place on, up to another, that have their content; in their order. */
  List<Long> kept(long after, long before, int limit) {
    return find(
            "select seq from LogContent where seq > ?1 and seq < ?2 order by seq", after, before)
        .project(Long.class)
        .page(0, limit)
        .list();
  }

  List<LogContent> between(long first, long last) {
    return list("seq between ?1 and ?2", first, last);
  }
}
