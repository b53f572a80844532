package cn.jiuzhu.service.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was so from when on, out of what was entered.
 *
 * <p>Entries count in the order of the days from which they hold; of two for one day the later one
 * comes after. So what became known late is put in where it belongs, and what an entry for a later
 * day says goes on to hold from that day.
 */
final class Timeline {
  /**
   * An entry, opened.
   *
   * @param content as it was sent: {@code household} and {@code application}, whole or in part
   */
  record Entry(int revision, EntryRow.Kind kind, LocalDate from, JsonNode content) {}

  private final List<Entry> entries;

  Timeline(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
    this.entries.sort(Comparator.comparing(Entry::from).thenComparing(Entry::revision));
  }

  /** The days on which something changes, in their order. */
  List<LocalDate> days() {
    return entries.stream().map(Entry::from).distinct().toList();
  }

  /**
   * What was so on a day.
   *
   * @return {@code household} and, where there is one, {@code application}; empty before the first
   *     entry's day
   */
  Optional<ObjectNode> on(LocalDate day) {
    ObjectNode facts = null;
    for (Entry entry : entries) {
      if (!entry.from().isAfter(day)) {
        facts = applied(entry, facts);
      }
    }
    return Optional.ofNullable(facts);
  }

  private static ObjectNode applied(Entry entry, ObjectNode before) {
    ObjectNode after = JsonNodeFactory.instance.objectNode();
    boolean whole = entry.kind() == EntryRow.Kind.REPLACE || before == null;
    for (String part : List.of("household", "application")) {
      JsonNode said = entry.content().get(part);
      JsonNode known = whole ? null : before.get(part);
      JsonNode result = said == null ? known : Patch.merge(known, said);
      if (result != null && !result.isNull()) {
        after.set(part, result);
      }
    }
    return after;
  }
}
