package cn.jiuzhu.service.monitoring;

import static java.util.stream.Collectors.groupingBy;

import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the lists as the answers want them: what is wanted stands there once for as long as it is
 * wanted, whatever has been done about it; what is wanted no more is withdrawn, unless it is
 * closed; what is wanted again after that is another entry.
 */
@Singleton
class WorkLists {
  private final WorkItems items;
  private final WorkSteps steps;
  private final Vault vault;
  private final ObjectMapper json;

  WorkLists(WorkItems items, WorkSteps steps, Vault vault, ObjectMapper json) {
    this.items = items;
    this.steps = steps;
    this.vault = vault;
    this.json = json;
  }

  /** The entries of some households, held until the caller's transaction ends. */
  Map<String, List<WorkItem>> held(List<String> households) {
    return items.held(households).stream().collect(groupingBy(WorkItem::household));
  }

  /**
   * Brings a household's entries to what its answer wants.
   *
   * @param entries those that there are, held
   * @return those that are new or in another state
   */
  Set<WorkItem> update(Assessment assessment, List<WorkItem> entries) {
    Set<WorkItem> changed = new LinkedHashSet<>();
    Map<String, WorkItem> lasting = new LinkedHashMap<>();
    Map<String, Integer> occurrences = new HashMap<>();
    for (WorkItem item : entries) {
      occurrences.merge(item.causeKey(), item.occurrence(), Math::max);
      if (item.causeLasts()) {
        lasting.put(item.causeKey(), item);
      }
    }
    Set<String> wanted = new HashSet<>();
    for (WorkEntry entry : WorkEntry.of(assessment.answer())) {
      wanted.add(entry.key());
      WorkItem item = lasting.get(entry.key());
      if (item == null) {
        item = add(assessment, entry, occurrences.getOrDefault(entry.key(), 0) + 1);
        changed.add(item);
      }
      if (entry.done() && !item.state().isEnd()) {
        step(item, WorkState.CLOSED, assessment.at());
        changed.add(item);
      }
    }
    for (WorkItem item : lasting.values()) {
      if (!wanted.contains(item.causeKey())) {
        if (!item.state().isEnd()) {
          step(item, WorkState.WITHDRAWN, assessment.at());
          changed.add(item);
        }
        item.endCause(assessment.at());
      }
    }
    return changed;
  }

  /** Takes a household off all lists. */
  void erase(String household) {
    steps.delete("item in (select id from WorkItem where household = ?1)", household);
    items.delete("household", household);
  }

  private WorkItem add(Assessment assessment, WorkEntry entry, int occurrence) {
    WorkItem item = new WorkItem(assessment, entry, occurrence);
    item.seal(vault.of(assessment.household()).seal(item.place(), written(entry.content())));
    items.persist(item);
    return item;
  }

  /** A step that nobody takes: the facts say so. */
  private void step(WorkItem item, WorkState next, Instant at) {
    WorkState before = item.state();
    item.become(next, at);
    steps.add(item, before, at, WorkStep.Content.NOBODY);
  }

  private byte[] written(Object content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
