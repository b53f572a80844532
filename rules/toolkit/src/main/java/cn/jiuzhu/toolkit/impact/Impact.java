package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.toolkit.impact.Result.Decided;
import cn.jiuzhu.toolkit.impact.Result.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything counted over a population. Its size does not grow with the population: it holds sums
 * and the first few refusals.
 */
final class Impact {
  /** So many refused entries are kept to be shown; the others are counted. */
  static final int KEPT_REFUSALS = 100;

  private final Comparison comparison;
  private final Group all = new Group();
  private final Map<Standing, Map<Standing, Long>> standings = new EnumMap<>(Standing.class);
  private final SortedMap<Item, ItemTotal> items = new TreeMap<>();
  private final Map<Cause, CauseTotal> causes = new HashMap<>();
  private final Map<Structure, Group> structures = new EnumMap<>(Structure.class);
  private final Map<Area, Group> areas = new EnumMap<>(Area.class);
  private final Group unknownArea = new Group();
  private final Incomes incomes = new Incomes();
  private final Differences differences = new Differences();
  private final List<Refused> refusals = new ArrayList<>();
  private final OneSide before = new OneSide();
  private final OneSide after = new OneSide();
  private long refused;

  /** What is counted of one side alone. */
  static final class OneSide {
    private final SortedMap<String, Long> open = new TreeMap<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private Money total = Money.NONE;
    private BigDecimal alone = BigDecimal.ZERO;

    private void add(Outcome outcome, List<String> noted) {
      total = total.plus(outcome.total());
      outcome.missing().forEach(pointer -> open.merge(pointer, 1L, Long::sum));
      notes.addAll(noted);
    }

    /** What is due. */
    Money total() {
      return total;
    }

    /**
     * Of that, CNY a month: what is exact here of programmes whose amount is open on the other
     * side. It is in no difference.
     */
    BigDecimal alone() {
      return alone;
    }

    /** In how many households which fact or standard is missing to settle something. */
    SortedMap<String, Long> open() {
      return open;
    }

    /** What the answers say of the policy itself. */
    SortedSet<String> notes() {
      return notes;
    }
  }

  Impact(Comparison comparison) {
    this.comparison = comparison;
  }

  void add(Result result) {
    if (result instanceof Refused one) {
      refused++;
      if (refusals.size() < KEPT_REFUSALS) {
        refusals.add(one);
      }
    } else if (result instanceof Decided one) {
      add(one.effect());
      before.add(one.effect().before(), one.notes().before());
      after.add(one.effect().after(), one.notes().after());
    }
  }

  private void add(Effect effect) {
    all.add(effect);
    standings
        .computeIfAbsent(effect.before().standing(), s -> new EnumMap<>(Standing.class))
        .merge(effect.after().standing(), 1L, Long::sum);
    Set<Item> had = new HashSet<>(effect.before().had().keySet());
    had.addAll(effect.after().had().keySet());
    had.forEach(item -> items.computeIfAbsent(item, i -> new ItemTotal()).count(item, effect));
    effect.items().forEach(change -> items.get(change.item()).change(change));
    structures.computeIfAbsent(effect.structure(), s -> new Group()).add(effect);
    (effect.area() == null ? unknownArea : areas.computeIfAbsent(effect.area(), a -> new Group()))
        .add(effect);
    incomes.add(effect);
    differences.add(effect.difference().month());
    for (ItemChange change : effect.items()) {
      if (change.money() == null) {
        before.alone = before.alone.add(effect.before().money(change.item()).month());
        after.alone = after.alone.add(effect.after().money(change.item()).month());
      }
    }
    causes(effect);
  }

  private void causes(Effect effect) {
    Map<Cause, Map<Item, BigDecimal>> byCause = new LinkedHashMap<>();
    for (int i = 0; i < effect.causes().size(); i++) {
      ItemChange change = effect.items().get(i);
      BigDecimal money = change.money() == null ? BigDecimal.ZERO : change.money().month();
      byCause
          .computeIfAbsent(effect.causes().get(i), c -> new TreeMap<>())
          .put(change.item(), money);
    }
    byCause.forEach(
        (cause, differences) ->
            causes.computeIfAbsent(cause, c -> new CauseTotal()).add(differences));
  }

  Comparison comparison() {
    return comparison;
  }

  Group all() {
    return all;
  }

  /** Entries that were not households; they are in no other count. */
  long refused() {
    return refused;
  }

  List<Refused> refusals() {
    return refusals;
  }

  OneSide before() {
    return before;
  }

  OneSide after() {
    return after;
  }

  /** How many households stood here before and there after. */
  long standing(Standing from, Standing to) {
    return standings.getOrDefault(from, Map.of()).getOrDefault(to, 0L);
  }

  /** The categories and programmes that anybody has on either side. */
  SortedMap<Item, ItemTotal> items() {
    return items;
  }

  /** The causes, those of most households first. */
  List<Map.Entry<Cause, CauseTotal>> causes() {
    return causes.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Cause, CauseTotal> one) -> -one.getValue().households())
                .thenComparing(one -> one.getKey().toString()))
        .toList();
  }

  Map<Structure, Group> structures() {
    return structures;
  }

  Map<Area, Group> areas() {
    return areas;
  }

  Group unknownArea() {
    return unknownArea;
  }

  Incomes incomes() {
    return incomes;
  }

  Differences differences() {
    return differences;
  }
}
