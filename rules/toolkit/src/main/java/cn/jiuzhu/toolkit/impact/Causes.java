package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/**
 * Looks for the reason why two full answers for one household differ.
 *
 * <p>For an item that differs, the rules that conclude it are compared one by one, as they fired on
 * both sides: the first condition that comes out differently in a rule whose conclusion differs is
 * the reason. Where that condition only asks for another category, the search goes on there: so an
 * allowance that is new because dibao is new leads to what made the household one on dibao.
 */
final class Causes {
  private final RuleIndex before;
  private final RuleIndex after;
  private final Set<String> differingStandards;

  /**
   * For two policies.
   *
   * @param differingStandards keys of the standards whose figures differ
   */
  Causes(RuleIndex before, RuleIndex after, Set<String> differingStandards) {
    this.before = before;
    this.after = after;
    this.differingStandards = differingStandards;
  }

  /** A reason for each of the effect's items, in their order. */
  List<Cause> of(Effect effect, Determination first, Determination second) {
    Search search = new Search(effect, first, second);
    return effect.items().stream()
        .map(change -> search.of(change.item(), change.person()))
        .toList();
  }

  /** One firing of one rule on both sides; null where it did not fire on a side. */
  private record Pair(RuleIndex.Rule rule, FiredRule before, FiredRule after) {
    boolean concludesOtherwise() {
      return before != null && after != null && verdict(before) != verdict(after);
    }

    static Truth verdict(FiredRule fired) {
      Truth verdict = Truth.MET;
      for (Condition condition : fired.saw()) {
        if (condition.status() == Truth.NOT_MET) {
          return Truth.NOT_MET;
        }
        verdict = condition.status() == Truth.UNKNOWN ? Truth.UNKNOWN : verdict;
      }
      return verdict;
    }
  }

  /** The search in the answers for one household. */
  private final class Search {
    private final Effect effect;
    private final Determination first;
    private final Determination second;
    private final Set<Item> asked = new HashSet<>();

    Search(Effect effect, Determination first, Determination second) {
      this.effect = effect;
      this.first = first;
      this.second = second;
    }

    Cause of(Item item, String person) {
      asked.clear();
      return reason(item, person);
    }

    private Cause reason(Item item, String person) {
      asked.add(item);
      List<Pair> pairs = pairs(item, person);
      for (Pair pair : pairs) {
        Cause cause = pair.concludesOtherwise() ? condition(pair, person) : null;
        if (cause != null) {
          return cause;
        }
      }
      Cause taken = taken(item, person);
      if (taken != null) {
        return taken;
      }
      for (Pair pair : pairs) {
        boolean holds = pair.before() == null && Pair.verdict(pair.after()) != Truth.NOT_MET;
        boolean held = pair.after() == null && Pair.verdict(pair.before()) != Truth.NOT_MET;
        if (holds || held) {
          return cause(
              holds ? Cause.Kind.RULE_ADDED : Cause.Kind.RULE_REMOVED,
              item.code(),
              null,
              pair.rule(),
              pair.rule().standards());
        }
      }
      if (item.kind() == Item.Kind.PROGRAMME && person == null) {
        Cause amount = amount(item, pairs);
        if (amount != null) {
          return amount;
        }
      }
      return new Cause(
          Cause.Kind.NOT_SHOWN, item.code(), null, null, null, 0, List.of(), List.of());
    }

    /** The same grant of another amount: first by a rule whose own figures differ. */
    private Cause amount(Item item, List<Pair> pairs) {
      Cause amount = null;
      for (Pair pair : pairs) {
        if (pair.after() == null || Pair.verdict(pair.after()) != Truth.MET) {
          continue;
        }
        Cause own =
            cause(Cause.Kind.AMOUNT, item.code(), null, pair.rule(), pair.rule().standards());
        if (!own.standards().isEmpty()) {
          return own;
        }
        amount = amount == null ? own : amount;
      }
      return amount;
    }

    /** Where the category comes after another that takes the member on one side only. */
    private Cause taken(Item item, String person) {
      if (item.kind() != Item.Kind.CATEGORY) {
        return null;
      }
      Category was = taker(first, item, person);
      Category is = taker(second, item, person);
      if (Objects.equals(was, is)) {
        return null;
      }
      for (Category taker :
          is == null ? List.of(was) : was == null ? List.of(is) : List.of(is, was)) {
        Item higher = Item.category(taker.name());
        if (!asked.contains(higher)) {
          return reason(higher, person);
        }
      }
      return null;
    }

    private Category taker(Determination answer, Item item, String person) {
      for (CategoryOutcome one : answer.categories()) {
        if (one.code().name().equals(item.code())
            && (person == null || one.persons().contains(person))
            && one.outrankedBy() != null) {
          return one.outrankedBy();
        }
      }
      return null;
    }

    /** The first condition of the pair that comes out differently, or what that rests on. */
    private Cause condition(Pair pair, String person) {
      Map<String, Condition> was = byCode(pair.before().saw());
      for (Condition now : pair.after().saw()) {
        Condition then = was.get(now.code());
        if (then != null && then.status() != now.status()) {
          return rootOf(then, now, pair.rule(), person);
        }
      }
      return null;
    }

    private Cause rootOf(Condition then, Condition now, RuleIndex.Rule rule, String person) {
      if (now.parts() != null && then.parts() != null) {
        Map<String, Condition> was = byCode(then.parts());
        for (Condition part : now.parts()) {
          Condition before = was.get(part.code());
          if (before != null && before.status() != part.status()) {
            return rootOf(before, part, rule, person);
          }
        }
      }
      Set<Item> categories = new LinkedHashSet<>();
      addCategories(now, categories);
      addCategories(then, categories);
      Cause elsewhere = otherCategory(categories, person);
      if (elsewhere != null) {
        return elsewhere;
      }
      RuleIndex.Rule asking = asking(now.code(), rule);
      return cause(
          Cause.Kind.CONDITION, now.code(), moved(then, now), asking, asking.standards(now.code()));
    }

    /** The rule that has the condition: a classification is made elsewhere than it is asked for. */
    private RuleIndex.Rule asking(String code, RuleIndex.Rule rule) {
      boolean own =
          rule.parts().bindings().stream()
              .anyMatch(
                  one ->
                      one.expression().text().contains("\"" + code + "\"")
                          && !one.expression().text().startsWith("classified("));
      if (own) {
        return rule;
      }
      return after.naming(code).stream().findFirst().orElse(rule);
    }

    /** The categories that a condition asks for, itself or in its parts. */
    private void addCategories(Condition condition, Set<Item> categories) {
      if (condition.limit() instanceof List<?> limit) {
        for (Object one : limit) {
          if (one instanceof Category category) {
            categories.add(Item.category(category.name()));
          }
        }
      }
      if (condition.parts() != null) {
        condition.parts().forEach(part -> addCategories(part, categories));
      }
    }

    /** What made the first of the categories different that is different; null where none is. */
    private Cause otherCategory(Set<Item> categories, String person) {
      for (ItemChange change : effect.items()) {
        Item item = change.item();
        if (categories.contains(item) && !asked.contains(item)) {
          boolean own =
              person != null
                  && effect.before().status(item, person) != effect.after().status(item, person);
          return reason(item, own ? person : change.person());
        }
      }
      return null;
    }

    /** The firings of the rules for the item that look at the member, the household or an event. */
    private List<Pair> pairs(Item item, String person) {
      Map<String, List<FiredRule>> was = fired(first, before, item, person);
      Map<String, List<FiredRule>> now = fired(second, after, item, person);
      Map<String, RuleIndex.Rule> rules = new LinkedHashMap<>();
      after.concluding(item).forEach(rule -> rules.put(rule.id(), rule));
      before.concluding(item).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
      List<Pair> pairs = new ArrayList<>();
      rules.forEach(
          (id, rule) -> {
            List<FiredRule> then = was.getOrDefault(id, List.of());
            List<FiredRule> here = now.getOrDefault(id, List.of());
            for (int i = 0; i < Math.max(then.size(), here.size()); i++) {
              pairs.add(
                  new Pair(
                      rule,
                      i < then.size() ? then.get(i) : null,
                      i < here.size() ? here.get(i) : null));
            }
          });
      return pairs;
    }

    private Map<String, List<FiredRule>> fired(
        Determination answer, RuleIndex index, Item item, String person) {
      Set<String> wanted = new HashSet<>();
      index.concluding(item).forEach(rule -> wanted.add(rule.id()));
      Map<String, List<FiredRule>> fired = new LinkedHashMap<>();
      for (FiredRule one : answer.rules()) {
        RuleIndex.Rule rule = index.of(one);
        boolean looks = one.person() == null || person == null || one.person().equals(person);
        if (rule != null && looks && wanted.contains(rule.id())) {
          fired.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(one);
        }
      }
      return fired;
    }
  }

  private Cause cause(
      Cause.Kind kind,
      String code,
      Cause.Moved moved,
      RuleIndex.Rule rule,
      SortedSet<String> standards) {
    List<String> differing = standards.stream().filter(differingStandards::contains).toList();
    return new Cause(
        kind, code, moved, rule.name(), rule.file(), rule.line(), rule.clauses(), differing);
  }

  private static Map<String, Condition> byCode(List<Condition> conditions) {
    Map<String, Condition> byCode = new LinkedHashMap<>();
    conditions.forEach(condition -> byCode.putIfAbsent(condition.code(), condition));
    return byCode;
  }

  /** Of a comparison the line may have moved; of any other condition only the value. */
  private static Cause.Moved moved(Condition then, Condition now) {
    boolean comparison =
        switch (now.operator()) {
          case LT, LE, GT, GE -> true;
          default -> false;
        };
    boolean limit = comparison && !same(then.limit(), now.limit());
    boolean value =
        !same(then.actual(), now.actual())
            || !same(then.actualFrom(), now.actualFrom())
            || !same(then.actualTo(), now.actualTo());
    if (limit) {
      return value ? Cause.Moved.BOTH : Cause.Moved.LIMIT;
    }
    return value ? Cause.Moved.VALUE : null;
  }

  private static boolean same(Object one, Object other) {
    return one instanceof BigDecimal a && other instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : Objects.equals(one, other);
  }
}
