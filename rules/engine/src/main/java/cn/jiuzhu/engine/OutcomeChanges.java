package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.OutcomeState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What two answers about one household say otherwise, by code, then by the entries' order in the
 * answers.
 */
final class OutcomeChanges {
  private OutcomeChanges() {}

  /** What one entry of an answer says of its persons. */
  private record Entry(
      String code, List<String> persons, OutcomeState state, List<String> clauses) {

    static Entry of(CategoryOutcome one) {
      OutcomeState state = new OutcomeState(one.status(), one.tier(), null);
      return new Entry(one.code().name(), one.persons(), state, one.clauses());
    }

    static Entry of(AssistanceOutcome one) {
      OutcomeState state = new OutcomeState(one.status(), null, one.amount());
      return new Entry(one.programme(), one.persons(), state, one.clauses());
    }
  }

  /** An entry and what becomes of it; either may be null. */
  private record Turn(Entry from, Entry to) {}

  static List<OutcomeChange> ofCategories(Determination before, Determination after) {
    return between(
        before.categories().stream().map(Entry::of), after.categories().stream().map(Entry::of));
  }

  static List<OutcomeChange> ofAssistance(Determination before, Determination after) {
    return between(
        before.assistance().stream().map(Entry::of), after.assistance().stream().map(Entry::of));
  }

  private static List<OutcomeChange> between(Stream<Entry> before, Stream<Entry> after) {
    SortedMap<String, List<Entry>> from = byCode(before);
    SortedMap<String, List<Entry>> to = byCode(after);
    SortedSet<String> codes = new TreeSet<>(from.keySet());
    codes.addAll(to.keySet());
    List<OutcomeChange> changes = new ArrayList<>();
    for (String code : codes) {
      turns(from.getOrDefault(code, List.of()), to.getOrDefault(code, List.of()))
          .forEach((turn, persons) -> changes.add(change(code, turn, persons)));
    }
    return changes;
  }

  private static SortedMap<String, List<Entry>> byCode(Stream<Entry> entries) {
    SortedMap<String, List<Entry>> byCode = new TreeMap<>();
    entries.forEach(
        entry -> byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry));
    return byCode;
  }

  /**
   * Person by person, because an entry speaks of all who have the same; then put together again.
   */
  private static Map<Turn, List<String>> turns(List<Entry> from, List<Entry> to) {
    Map<Turn, List<String>> turns = new LinkedHashMap<>();
    Stream.concat(from.stream(), to.stream())
        .flatMap(entry -> entry.persons().stream())
        .distinct()
        .forEach(
            person -> {
              List<Entry> before = of(person, from);
              List<Entry> after = of(person, to);
              removeSame(before, after);
              for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                Turn turn = new Turn(at(before, i), at(after, i));
                turns.computeIfAbsent(turn, same -> new ArrayList<>()).add(person);
              }
            });
    return turns;
  }

  private static List<Entry> of(String person, List<Entry> entries) {
    return new ArrayList<>(
        entries.stream().filter(entry -> entry.persons().contains(person)).toList());
  }

  private static void removeSame(List<Entry> before, List<Entry> after) {
    before.removeIf(
        one -> {
          for (Entry other : after) {
            if (other.state().equals(one.state())) {
              return after.remove(other);
            }
          }
          return false;
        });
  }

  private static Entry at(List<Entry> entries, int index) {
    return index < entries.size() ? entries.get(index) : null;
  }

  private static OutcomeChange change(String code, Turn turn, List<String> persons) {
    return new OutcomeChange(
        code,
        persons,
        turn.from() == null ? null : turn.from().state(),
        turn.to() == null ? null : turn.to().state(),
        turn.to() == null ? turn.from().clauses() : turn.to().clauses());
  }
}
