package cn.jiuzhu.profiles.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.Decided;
import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the answers of all cases say that they rest on is all that they rest on. */
class DependenceTest {
  /** A figure that no policy has where it is put, and that every unit allows. */
  private static final BigDecimal OTHER = new BigDecimal("7");

  private static Engine engine;
  private static List<Case> cases;

  /** A case with its answer. */
  private record Answered(Case of, DeterminationRequest request, Decided decided) {
    JsonNode outcomes() {
      return Outcomes.of(decided.determination());
    }

    /** The same facts, or others, for another day or under other figures. */
    JsonNode outcomes(DeterminationRequest other) throws NoSuchProfile {
      return Outcomes.of(engine.determine(other, false, Locale.ENGLISH, of.readings()));
    }

    String named() {
      return "%s (%s:%d)".formatted(of.name(), of.file(), of.line());
    }
  }

  /** Looks for what is wrong with one case; null where nothing is. */
  private interface Check {
    String broken(Answered one) throws NoSuchProfile;
  }

  @BeforeAll
  static void read() throws Exception {
    ProfileSource folder = ProfileSource.folder(Path.of("").toAbsolutePath());
    ProfileSet profiles = ProfileSet.read(folder);
    engine = Engine.load(profiles);
    CaseRunner runner = new CaseRunner(engine);
    cases =
        CaseReader.read(folder, profiles).stream()
            .flatMap(file -> file.cases().stream())
            .filter(one -> runner.run(one).determination() != null)
            .toList();
    assertThat(cases).isNotEmpty();
  }

  private static void none(Check check) {
    List<String> broken =
        cases.parallelStream()
            .map(one -> broken(check, one))
            .filter(Objects::nonNull)
            .collect(Collectors.toList());
    assertThat(broken).isEmpty();
  }

  private static String broken(Check check, Case one) {
    try {
      DeterminationRequest request = FactReader.read(one.request(), one.asOf()).request();
      Decided decided = engine.decide(request, false, Locale.ENGLISH, one.readings());
      return check.broken(new Answered(one, request, decided));
    } catch (NoSuchProfile impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  // --- time ------------------------------------------------------------------------------------

  /** No fact lies after the day of its case, so that every later day can be asked for too. */
  @Test
  void every_case_comes_to_the_same_until_the_day_it_says() {
    none(
        one -> {
          LocalDate asOf = one.request().asOf();
          LocalDate last = one.decided().dependence().standsUntil();
          if (last != null && last.isBefore(asOf)) {
            return one.named() + " does not stand on its own day";
          }
          JsonNode now = one.outcomes();
          for (LocalDate day : days(asOf, last, new Random(one.of().name().hashCode()))) {
            JsonNode then = one.outcomes(one.request().withAsOf(day));
            String difference = Outcomes.difference(now, then);
            if (difference != null) {
              return "%s stands until %s, but on %s %s"
                  .formatted(one.named(), last, day, difference);
            }
          }
          return null;
        });
  }

  /** Some days after {@code asOf}, up to {@code last}; up to ten years where that is null. */
  static SortedSet<LocalDate> days(LocalDate asOf, LocalDate last, Random random) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(asOf.plusDays(1));
    if (last == null) {
      days.add(asOf.plusDays(40));
      days.add(asOf.plusDays(400));
      days.add(asOf.plusYears(10));
    } else {
      int more = (int) ChronoUnit.DAYS.between(asOf, last);
      days.add(asOf.plusDays(1 + random.nextInt(Math.max(more, 1))));
      days.add(last);
      days.removeIf(day -> day.isAfter(last) || !day.isAfter(asOf));
    }
    return days;
  }

  // --- figures ---------------------------------------------------------------------------------

  /** Every figure that an answer does not name is another one: supplied with the request. */
  @Test
  void a_figure_that_a_case_does_not_name_does_not_matter() {
    none(
        one -> {
          ObjectNode changed = one.of().request().deepCopy();
          ObjectNode standards = changed.withObject("/standards");
          profile(one)
              .standards()
              .forEach(
                  (key, standard) -> {
                    JsonNode other = other(standard, one);
                    if (other != null && !standards.has(key)) {
                      standards.set(key, other);
                    }
                  });
          ObjectNode now = (ObjectNode) one.outcomes();
          ObjectNode then =
              (ObjectNode) one.outcomes(FactReader.read(changed, one.of().asOf()).request());
          // That a figure came with the request is told, and that is all that may differ.
          now.remove("notices");
          then.remove("notices");
          String difference = Outcomes.difference(now, then);
          return difference == null ? null : one.named() + " with other figures " + difference;
        });
  }

  private static ResolvedProfile profile(Answered one) throws NoSuchProfile {
    DeterminationRequest request = one.request();
    return engine.profiles().resolve(request.locality(), request.asOf(), request.version());
  }

  /** The standard with other figures but for those that the answer names; null if it names all. */
  private static JsonNode other(Standard standard, Answered one) {
    Set<String> named =
        one.decided().dependence().figures().stream()
            .filter(figure -> figure.standard().equals(standard.key()))
            .map(figure -> String.valueOf(figure.key()))
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return JsonNodeFactory.instance.numberNode(OTHER);
    }
    if (named.contains("null")) {
      return null;
    }
    ObjectNode figures = JsonNodeFactory.instance.objectNode().put("NOWHERE", OTHER);
    Map<String, BigDecimal> published =
        standard.on(one.request().asOf()).map(entry -> entry.values()).orElse(Map.of());
    published.forEach((key, value) -> figures.put(key, named.contains(key) ? value : OTHER));
    return figures;
  }
}
