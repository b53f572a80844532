package cn.jiuzhu.service.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The households that are looked after. */
@Singleton
class MonitoredHouseholds implements PanacheRepositoryBase<MonitoredHousehold, String> {
  /** Those whose answer no longer holds on a day. */
  List<String> due(LocalDate day, int limit) {
    return find(
            "select household from MonitoredHousehold where standsUntil < ?1"
                + " order by standsUntil, household",
            day)
        .project(String.class)
        .page(0, limit)
        .list();
  }
}
