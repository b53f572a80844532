package cn.jiuzhu.service.registry;

import cn.jiuzhu.service.storage.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Households as they were on a day, out of the entries of their files. */
@Singleton
public class Snapshots {
  private final HouseholdFiles files;
  private final EntryRows entries;
  private final Vault vault;

  Snapshots(HouseholdFiles files, EntryRows entries, Vault vault) {
    this.files = files;
    this.entries = entries;
    this.vault = vault;
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
    return snapshots(files.list(locality, after, limit), day, at);
  }

  /**
   * What was so of some households on a day, as far as it was known at a moment.
   *
   * @return by id; without those of whom nothing was known of that day, or who have been erased
   */
  @Transactional(TxType.MANDATORY)
  public Map<String, KnownFacts> known(Collection<String> ids, LocalDate day, Instant at) {
    Map<String, KnownFacts> known = new HashMap<>();
    snapshots(files.list("id in ?1", ids), day, at).stream()
        .filter(one -> one.known() != null)
        .forEach(one -> known.put(one.id(), one.known()));
    return known;
  }

  private List<Snapshot> snapshots(List<HouseholdFile> some, LocalDate day, Instant at) {
    Map<String, Timeline> timelines = timelines(some.stream().map(HouseholdFile::id).toList(), at);
    return some.stream().map(file -> snapshot(file, timelines.get(file.id()), day)).toList();
  }

  private static Snapshot snapshot(HouseholdFile file, Timeline timeline, LocalDate day) {
    LocalDate since =
        timeline.days().stream().filter(one -> !one.isAfter(day)).reduce(null, (a, b) -> b);
    return new Snapshot(
        file.id(),
        since,
        timeline.on(day).map(facts -> new KnownFacts(file.locality(), facts)).orElse(null));
  }

  /** What was known of a household at a moment; empty once it has been erased. */
  Timeline timeline(String id, Instant at) {
    return timelines(List.of(id), at).get(id);
  }

  /** Of each one; without a key nothing can be opened. */
  private Map<String, Timeline> timelines(List<String> ids, Instant at) {
    Map<String, Vault.Key> keys = vault.existing(ids);
    Map<String, List<Timeline.Entry>> opened = new HashMap<>();
    ids.forEach(id -> opened.put(id, new ArrayList<>()));
    List<EntryRow> rows = keys.isEmpty() ? List.of() : entries.known(keys.keySet(), at);
    for (EntryRow row : rows) {
      opened.get(row.household()).add(opened(row, keys.get(row.household())));
    }
    Map<String, Timeline> timelines = new HashMap<>();
    opened.forEach((id, some) -> timelines.put(id, new Timeline(some)));
    return timelines;
  }

  private static Timeline.Entry opened(EntryRow row, Vault.Key key) {
    return new Timeline.Entry(
        row.revision(),
        row.kind(),
        row.validFrom(),
        ExactJson.read(key.open(row.place(), row.content())));
  }
}
