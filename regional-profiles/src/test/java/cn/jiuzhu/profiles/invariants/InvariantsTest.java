package cn.jiuzhu.profiles.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.Standard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every household, looked for in many: {@code -Djiuzhu.households=N} of them for
 * each locality, ten thousand unless said otherwise. A failure names its seed and shows the
 * smallest household found that still fails.
 */
class InvariantsTest {
  private static final int HOUSEHOLDS = Integer.getInteger("jiuzhu.households", 10_000);
  private static final int YEARS_AFTER = 3;

  /** An invariant of answers that never come would hold of anything. */
  private static final Set<Status> SETTLED = EnumSet.of(Status.ELIGIBLE, Status.INELIGIBLE);

  @TestFactory
  Stream<DynamicTest> households_of_each_locality() throws Exception {
    ProfileSource folder = ProfileSource.folder(Path.of("").toAbsolutePath());
    World world = new World(Engine.load(ProfileSet.read(folder)));
    return world.engine().profiles().localities().stream()
        .map(
            locality ->
                dynamicTest(
                    locality.info().locality() + ": " + HOUSEHOLDS + " households",
                    () -> {
                      Map<String, Set<Status>> seen = new ConcurrentHashMap<>();
                      IntStream.range(0, HOUSEHOLDS)
                          .parallel()
                          .forEach(seed -> check(world, locality, seed, seen));
                      assertThat(seen.values().stream().filter(SETTLED::equals).count())
                          .as("of %d codes, those both due and refused: %s", seen.size(), seen)
                          .isGreaterThan(seen.size() * 4L / 5);
                    }));
  }

  private static void check(World world, Layer locality, int seed, Map<String, Set<Status>> seen) {
    Random random = new Random(seed);
    LocalDate first = locality.versions().firstKey();
    LocalDate asOf = first.plusDays(random.nextInt(365 * YEARS_AFTER));
    ObjectNode request;
    Determination answer;
    do {
      request =
          HouseholdGenerator.request(
              locality.info().locality(), asOf, figures(world, locality, random), random);
      answer = world.answer(request);
    } while (answer == null);
    answer.categories().forEach(one -> add(seen, one.code().name(), one.status()));
    answer.assistance().forEach(one -> add(seen, one.programme(), one.status()));
    for (Invariant invariant : Invariant.values()) {
      if (invariant.broken(world, request, answer, random) != null) {
        ObjectNode smallest =
            Shrinker.smallest(request, one -> broken(world, invariant, one) != null);
        String what = broken(world, invariant, smallest);
        fail("%s, seed %d: %s%n%s", invariant, seed, what, smallest.toPrettyString());
      }
    }
  }

  private static void add(Map<String, Set<Status>> seen, String what, Status status) {
    Set<Status> statuses = seen.computeIfAbsent(what, code -> ConcurrentHashMap.newKeySet());
    if (SETTLED.contains(status)) {
      statuses.add(status);
    }
  }

  /** The same, of every variant that the invariant could choose. */
  private static String broken(World world, Invariant invariant, ObjectNode request) {
    Determination answer = world.answer(request);
    return answer == null ? null : invariant.broken(world, request, answer, null);
  }

  /** A figure of a plausible size for every standard without one. */
  private static Map<String, JsonNode> figures(World world, Layer locality, Random random) {
    Map<String, JsonNode> figures = new TreeMap<>();
    for (Layer layer = locality; layer != null; ) {
      for (Standard standard : layer.standards().values()) {
        if (standard.entries().isEmpty()) {
          figures.putIfAbsent(standard.key(), figure(standard, random));
        }
      }
      String parent = layer.info().parent();
      layer = parent == null ? null : world.engine().profiles().layers().get(parent);
    }
    return figures;
  }

  private static JsonNode figure(Standard standard, Random random) {
    if (standard.key().equals("dibao")) {
      return JsonNodeFactory.instance.numberNode(new BigDecimal("600.00"));
    }
    String value =
        switch (standard.unit()) {
          case "RATIO" -> "0.%d".formatted(1 + random.nextInt(9));
          case "MULTIPLE" -> "%d.5".formatted(1 + random.nextInt(2));
          case "YEARS" -> String.valueOf(16 + random.nextInt(64));
          case "MONTHS", "DAYS", "WORKING_DAYS", "COUNT" -> String.valueOf(1 + random.nextInt(12));
          case "PERCENT" -> String.valueOf(10 * (1 + random.nextInt(9)));
          default -> "%d.00".formatted(100 * random.nextInt(16));
        };
    return JsonNodeFactory.instance.numberNode(new BigDecimal(value));
  }
}
