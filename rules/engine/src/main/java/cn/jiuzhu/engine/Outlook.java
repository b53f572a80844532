package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.OutcomeState;
import cn.jiuzhu.engine.determination.WillChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares an answer with that of a later day. */
final class Outlook {
  static final String NOTICE = "WILL_CHANGE_ON";

  private final Determination now;
  private final Determination then;

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

  Outlook(Determination now, Determination then) {
    this.now = now;
    this.then = then;
  }

  /**
   * The answer with what will change.
   *
   * @param noticeText the words for the notice; null if there are none
   */
  Determination told(String noticeText) {
    WillChange change =
        new WillChange(
            then.asOf(),
            then.profile(),
            changes(
                now.categories().stream().map(Entry::of),
                then.categories().stream().map(Entry::of)),
            changes(
                now.assistance().stream().map(Entry::of),
                then.assistance().stream().map(Entry::of)));
    List<Notice> notices = new ArrayList<>(now.notices());
    SortedMap<String, String> texts = new TreeMap<>(now.texts());
    if (!change.categories().isEmpty() || !change.assistance().isEmpty()) {
      notices.add(new Notice(NOTICE, then.asOf().toString()));
      notices.sort(null);
      if (noticeText != null) {
        texts.put(NOTICE, noticeText);
      }
    }
    Stream.concat(change.categories().stream(), change.assistance().stream())
        .forEach(one -> addTexts(one, texts));
    return now.withChange(change, notices, texts);
  }

  /** By code, then by the entries' order in the answers. */
  private static List<OutcomeChange> changes(Stream<Entry> before, Stream<Entry> after) {
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

  private void addTexts(OutcomeChange change, Map<String, String> texts) {
    addText(change.code(), texts);
    if (change.to() != null && change.to().amount() != null) {
      List<Amount.Part> parts = change.to().amount().parts();
      if (parts != null) {
        parts.forEach(part -> addText(part.code(), texts));
      }
    }
  }

  private void addText(String code, Map<String, String> texts) {
    String text = then.texts().get(code);
    if (text != null) {
      texts.putIfAbsent(code, text);
    }
  }
}
