package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.MissingFact;
import cn.jiuzhu.engine.determination.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is kept of one answer for comparing it with another.
 *
 * @param standing where the household stands as a whole
 * @param had by item and member; a member who is refused it is left out
 * @param tiers the locality's own grade, by category
 * @param money what is due, by programme; programmes of which nothing is due are left out
 * @param missing what would settle the undetermined, as pointers without positions
 */
record Outcome(
    Standing standing,
    SortedMap<Item, Map<String, Status>> had,
    Map<Item, String> tiers,
    Map<Item, Money> money,
    Set<String> missing) {
  private static final Pattern POSITION = Pattern.compile("/\\d+(?=/|$)");

  static Outcome of(Determination answer) {
    Standing standing = Standing.NONE;
    SortedMap<Item, Map<String, Status>> had = new TreeMap<>();
    Map<Item, String> tiers = new HashMap<>();
    for (CategoryOutcome one : answer.categories()) {
      Standing own = Standing.of(one.code(), one.status());
      if (own != null && own.compareTo(standing) < 0) {
        standing = own;
      }
      Item item = Item.category(one.code().name());
      add(had, item, one.persons(), one.status());
      if (one.tier() != null) {
        tiers.put(item, one.tier());
      }
    }
    Map<Item, Money> money = new HashMap<>();
    for (AssistanceOutcome one : answer.assistance()) {
      Item item = Item.programme(one.programme());
      add(had, item, one.persons(), one.status());
      if (one.status() == Status.ELIGIBLE) {
        money.merge(item, Money.of(one.amount()), Money::plus);
      }
    }
    Set<String> missing = new TreeSet<>();
    for (MissingFact one : answer.missing()) {
      missing.add(POSITION.matcher(one.pointer()).replaceAll("/*"));
    }
    return new Outcome(standing, had, tiers, money, missing);
  }

  /** Of several entries on one member the best counts: due, then open. */
  private static void add(
      Map<Item, Map<String, Status>> had, Item item, List<String> persons, Status status) {
    if (status == Status.INELIGIBLE) {
      return;
    }
    Map<String, Status> byPerson = had.computeIfAbsent(item, i -> new TreeMap<>());
    for (String person : persons) {
      byPerson.merge(person, status, (a, b) -> a == Status.ELIGIBLE ? a : b);
    }
  }

  /** Whether that member has the item. */
  Status status(Item item, String person) {
    return had.getOrDefault(item, Map.of()).getOrDefault(person, Status.INELIGIBLE);
  }

  /** Whether it is undetermined for any member. */
  boolean isOpen(Item item) {
    return had.getOrDefault(item, Map.of()).containsValue(Status.UNDETERMINED);
  }

  /** Whether anything is, or any amount that is due is not exact. */
  boolean open() {
    return had.keySet().stream().anyMatch(this::isOpen)
        || money.values().stream().anyMatch(one -> !one.exact());
  }

  /** What is due of that programme. */
  Money money(Item item) {
    return money.getOrDefault(item, Money.NONE);
  }

  /** All that is due. */
  Money total() {
    Money total = Money.NONE;
    for (Money one : money.values()) {
      total = total.plus(one);
    }
    return total;
  }
}
