package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the errors of one document and puts them into the order of the document. */
final class FactErrors {
  static final int LISTED = 100;

  /** Beyond this the errors are only counted, so that a hostile document costs little. */
  private static final int KEPT = 1000;

  private record Found(Pointer at, FactErrorCode code, Sentence sentence) {}

  private final List<Found> kept = new ArrayList<>();
  private int count;

  void add(Pointer at, FactErrorCode code, Supplier<Sentence> sentence) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(new Found(at, code, sentence.get()));
    }
  }

  /** Two facts that cannot both be true: reported at both places, each naming the other. */
  void addPair(
      Pointer first, Sentence atFirst, Pointer second, Sentence atSecond, FactErrorCode code) {
    add(first, code, () -> atFirst);
    add(second, code, () -> atSecond);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The errors in the order of the document, at most 100 and one that counts the rest. */
  List<FactError> listed(JsonNode document) {
    Positions positions = new Positions(document);
    IdentityHashMap<Found, int[]> order = new IdentityHashMap<>();
    for (Found found : kept) {
      order.put(found, positions.of(found.at()));
    }
    List<FactError> listed = new ArrayList<>();
    kept.stream()
        .sorted(Comparator.comparing(order::get, Arrays::compare))
        .limit(LISTED)
        .map(FactErrors::written)
        .forEach(listed::add);
    if (count > LISTED) {
      listed.add(
          written(
              new Found(
                  Pointer.ROOT,
                  FactErrorCode.TOO_MANY_ERRORS,
                  Sentences.moreErrors(count - LISTED))));
    }
    return listed;
  }

  private static FactError written(Found found) {
    return new FactError(
        found.at().toString(), found.code(), found.sentence().zh(), found.sentence().en());
  }

  /** Where a pointer stands in the document: an index at each level, absent fields last. */
  private static final class Positions {
    private final JsonNode document;
    private final IdentityHashMap<JsonNode, Map<String, Integer>> indexes = new IdentityHashMap<>();

    Positions(JsonNode document) {
      this.document = document;
    }

    int[] of(Pointer pointer) {
      List<Object> segments = pointer.segments();
      int[] position = new int[segments.size()];
      JsonNode node = document;
      for (int level = 0; level < position.length; level++) {
        Object segment = segments.get(level);
        if (segment instanceof Integer index) {
          position[level] = index;
          node = node == null ? null : node.get(index);
        } else {
          String name = (String) segment;
          position[level] = node == null ? Integer.MAX_VALUE : indexOf(node, name);
          node = node == null ? null : node.get(name);
        }
      }
      return position;
    }

    private int indexOf(JsonNode node, String name) {
      Map<String, Integer> index = indexes.computeIfAbsent(node, Positions::index);
      return index.getOrDefault(name, Integer.MAX_VALUE);
    }

    private static Map<String, Integer> index(JsonNode node) {
      Map<String, Integer> index = new HashMap<>();
      for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
        index.put(names.next(), index.size());
      }
      return index;
    }
  }
}
