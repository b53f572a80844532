package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.facts.Application;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.Household;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;

/** Reads an entry of a population: a household, or a whole request of which its facts count. */
final class PopulationReader {
  private static final String AS_OF = "asOf";

  private PopulationReader() {}

  /**
   * What is known of one household.
   *
   * @param application the application in hand; null if there is none
   * @param standards figures of its own request; mostly none
   */
  record Facts(
      Household household, Application application, Map<String, SuppliedStandard> standards) {}

  /**
   * Reads it strictly.
   *
   * @param day the earlier of the days compared: no fact may lie after it, or it would be decided
   *     on a day on which it was not yet true
   * @throws InvalidFacts if anything in it is refused
   */
  static Facts read(JsonNode tree, LocalDate day) {
    if (!tree.has("household")) {
      return new Facts(FactReader.readHousehold(tree, day), null, Map.of());
    }
    DeterminationRequest request = FactReader.read(tree, day).request();
    if (tree.has(AS_OF)) {
      request = FactReader.read(((ObjectNode) tree).without(AS_OF), day).request();
    }
    return new Facts(
        request.household(),
        request.application(),
        request.standards() == null ? Map.of() : request.standards());
  }
}
