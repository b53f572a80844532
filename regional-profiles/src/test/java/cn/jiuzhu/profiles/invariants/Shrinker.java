package cn.jiuzhu.profiles.invariants;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** Takes away from a household what its failure does not need. */
final class Shrinker {
  private Shrinker() {}

  /** A household that still fails and from which no single part can be taken. */
  static ObjectNode smallest(ObjectNode failing, Predicate<ObjectNode> fails) {
    ObjectNode smallest = failing;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (JsonPointer part : Facts.parts(smallest)) {
        ObjectNode candidate = Facts.without(smallest, part);
        if (candidate != null && candidate.has("asOf") && fails.test(candidate)) {
          smallest = candidate;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }
}
