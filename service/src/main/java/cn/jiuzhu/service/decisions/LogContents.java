package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** What the lines of the log tell of, by their place. */
@Singleton
class LogContents implements PanacheRepository<LogContent> {
  List<LogContent> between(long first, long last) {
    return list("seq between ?1 and ?2", first, last);
  }
}
