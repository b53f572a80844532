package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest household that shows a goal, for a bounded time.
 *
 * <p>It begins with the cases where the rule in question came nearest. Of each it moves what its
 * conditions compare to either side of their lines ({@link Steering}), then gives single facts the
 * values that they have in other cases; what comes nearest is altered again. A household that shows
 * the goal loses every fact that it can do without.
 */
final class Search {
  private static final int DEEPEST = 3;
  private static final int WIDEST = 4;

  /** A household that shows the goal, and the case that it was made of. */
  record Found(Case seed, ObjectNode request, List<String> shown) {}

  private final Engine engine;
  private final Seeds seeds;
  private final Duration most;

  Search(Engine engine, Seeds seeds, Duration most) {
    this.engine = engine;
    this.seeds = seeds;
    this.most = most;
  }

  /** Empty if none was found in time. */
  Optional<Found> of(Goal goal) {
    One one = new One(goal);
    for (Case seed : seeds.of(goal)) {
      if (one.isLate()) {
        break;
      }
      Trial shown = one.from((ObjectNode) seed.request().deepCopy());
      if (shown != null) {
        Trial smallest = one.smallest(shown);
        return Optional.of(new Found(seed, smallest.request(), smallest.shown()));
      }
    }
    return Optional.empty();
  }

  /** The search for one goal. */
  private final class One {
    private final Goal goal;
    private final long end = System.nanoTime() + most.toNanos();
    private final Set<JsonNode> tried = new HashSet<>();
    private final List<Trial> nearest = new ArrayList<>();

    One(Goal goal) {
      this.goal = goal;
    }

    boolean isLate() {
      return System.nanoTime() > end;
    }

    /** The first household made of this one that shows the goal; null if none does. */
    Trial from(ObjectNode seed) {
      Trial first = ask(seed);
      if (first == null || !first.shown().isEmpty()) {
        return first;
      }
      List<Trial> level = List.of(first);
      for (int depth = 0; depth < DEEPEST; depth++) {
        nearest.clear();
        for (Trial trial : level) {
          Trial shown = around(trial);
          if (shown != null || isLate()) {
            return shown;
          }
        }
        nearest.sort(Comparator.comparingDouble(trial -> trial.unmet(goal.rule())));
        level = List.copyOf(nearest.subList(0, Math.min(WIDEST, nearest.size())));
      }
      return null;
    }

    private Trial around(Trial trial) {
      Steering steering = new Steering(trial.request(), this::comparison);
      for (Condition condition : trial.comparisons(goal.rule())) {
        Trial shown = firstShowing(steering.towards(condition));
        if (shown != null || isLate()) {
          return shown;
        }
      }
      return firstShowing(neighbours(trial.request()));
    }

    private Trial firstShowing(Iterable<ObjectNode> candidates) {
      for (ObjectNode candidate : candidates) {
        if (isLate()) {
          return null;
        }
        Trial trial = tried.add(candidate) ? ask(candidate) : null;
        if (trial != null && !trial.shown().isEmpty()) {
          return trial;
        }
        if (trial != null) {
          nearest.add(trial);
          if (nearest.size() > 8 * WIDEST) {
            nearest.sort(Comparator.comparingDouble(one -> one.unmet(goal.rule())));
            nearest.subList(WIDEST, nearest.size()).clear();
          }
        }
      }
      return null;
    }

    /** What the first comparison of that code comes to for a household; null if there is none. */
    private Condition comparison(ObjectNode request, String code) {
      Trial trial = isLate() ? null : ask(request);
      if (trial == null) {
        return null;
      }
      return trial.comparisons(goal.rule()).stream()
          .filter(one -> one.code().equals(code))
          .findFirst()
          .orElse(null);
    }

    /** Null where the household has no answer. */
    private Trial ask(ObjectNode tree) {
      try {
        DeterminationRequest request = FactReader.read(tree, null).request();
        Determination answer = engine.determine(request, false, Locale.CHINESE);
        return new Trial(tree, answer, goal.shown(request, answer));
      } catch (InvalidFacts | NoSuchProfile refused) {
        return null;
      } catch (RuntimeException broken) {
        // A household of which nobody counts, or a rule that breaks on what no case has yet.
        return null;
      }
    }

    /**
     * Without every part that it can do without; however late it is, for that is soon done. What is
     * decided stays so: it is easier to say what must come out.
     */
    Trial smallest(Trial shown) {
      Trial smallest = shown;
      boolean smaller = true;
      while (smaller) {
        smaller = false;
        List<JsonPointer> parts = Facts.parts(smallest.request());
        for (int i = 0; i < parts.size(); i++) {
          Trial without = ask(Facts.without(smallest.request(), parts.get(i)));
          if (without != null
              && !without.shown().isEmpty()
              && (without.isSettled() || !shown.isSettled())) {
            smallest = without;
            smaller = true;
            parts = Facts.parts(smallest.request());
            i--;
          }
        }
      }
      return smallest;
    }
  }

  /** One fact another, one more, or one less. */
  private List<ObjectNode> neighbours(ObjectNode request) {
    List<ObjectNode> all = new ArrayList<>();
    List<JsonPointer> parts = Facts.parts(request);
    for (JsonPointer part : parts) {
      JsonNode now = request.at(part);
      for (JsonNode other : seeds.values(Facts.shape(part))) {
        if (!other.equals(now)) {
          all.add(Facts.with(request, part, other));
        }
      }
      if (now.isObject()) {
        for (String name : seeds.names(Facts.shape(part))) {
          JsonPointer absent = part.appendProperty(name);
          if (!now.has(name)) {
            seeds
                .values(Facts.shape(absent))
                .forEach(value -> all.add(Facts.with(request, absent, value)));
          }
        }
      }
    }
    parts.forEach(part -> all.add(Facts.without(request, part)));
    return all;
  }
}
