package cn.jiuzhu.service.registry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Many households as they were on a day, for whoever passes them on. */
@Singleton
public class Snapshots {
  private final HouseholdFiles files;
  private final Registry registry;

  Snapshots(HouseholdFiles files, Registry registry) {
    this.files = files;
    this.registry = registry;
  }

  /**
   * Part of them, in the order of their ids, also those of whom nothing was known.
   *
   * @param locality only of it; null for all
   * @param after only those behind that id
   * @param at what was known at that moment
   */
  @Transactional(TxType.MANDATORY)
  public List<Snapshot> list(String locality, String after, LocalDate day, Instant at, int limit) {
    return registry.snapshots(files.list(locality, after, limit), day, at);
  }
}
