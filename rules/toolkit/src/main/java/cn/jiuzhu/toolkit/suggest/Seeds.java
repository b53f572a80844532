package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.Truth;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cases that there are lend to a search: where to begin, and values that facts have. */
final class Seeds {
  private static final int MOST_CASES = 8;
  private static final int MOST_VALUES = 12;

  private record Near(Case of, long unmet, int size) {}

  private final Map<String, List<Near>> byRule = new HashMap<>();
  private final List<Case> all = new ArrayList<>();
  private final Map<String, Set<JsonNode>> values = new HashMap<>();

  Seeds(List<CaseResult> results) {
    results.forEach(this::add);
  }

  private void add(CaseResult result) {
    Case of = result.of();
    for (JsonPointer part : Facts.parts(of.request())) {
      Set<JsonNode> known = values.computeIfAbsent(Facts.shape(part), s -> new LinkedHashSet<>());
      if (known.size() < MOST_VALUES) {
        known.add(of.request().at(part));
      }
    }
    if (result.determination() == null || !of.readings().isEmpty()) {
      return;
    }
    all.add(of);
    int size = of.request().toString().length();
    for (FiredRule fired : result.determination().rules()) {
      long unmet = fired.saw().stream().filter(one -> one.status() != Truth.MET).count();
      List<Near> near = byRule.computeIfAbsent(fired.rule(), r -> new ArrayList<>());
      if (near.stream().noneMatch(one -> one.of().equals(of))) {
        near.add(new Near(of, unmet, size));
        near.sort(Comparator.comparingLong(Near::unmet).thenComparingInt(Near::size));
        if (near.size() > MOST_CASES) {
          near.remove(MOST_CASES);
        }
      }
    }
  }

  /** The cases where the rule came nearest to being met; some of the layer where it is no rule. */
  List<Case> of(Goal goal) {
    List<Near> near = byRule.get(goal.rule());
    if (near != null) {
      return near.stream().map(Near::of).toList();
    }
    String layer = goal.place().substring(0, goal.place().indexOf('/'));
    List<Case> own = all.stream().filter(one -> one.layer().equals(layer)).toList();
    return (own.isEmpty() ? all : own).stream().limit(4L * MOST_CASES).toList();
  }

  /** Values that the fact has in some case; the place is as of {@link Facts#shape}. */
  Set<JsonNode> values(String shape) {
    return values.getOrDefault(shape, Set.of());
  }

  /** Names of the facts that an object at that place has in some case. */
  List<String> names(String shape) {
    String prefix = shape + "/";
    return values.keySet().stream()
        .filter(one -> one.startsWith(prefix) && one.indexOf('/', prefix.length()) < 0)
        .map(one -> one.substring(prefix.length()))
        .filter(name -> !name.equals("*"))
        .sorted()
        .toList();
  }
}
