package cn.jiuzhu.service.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where two documents differ.
 *
 * @param pointer JSON Pointer (RFC 6901)
 * @param recorded what stood there; left out where there was nothing
 * @param replayed what stands there now; left out where there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonDifference(String pointer, JsonNode recorded, JsonNode replayed) {
  private static final int LISTED = 100;

  /** The first hundred places, in the order of the documents. */
  static List<JsonDifference> between(JsonNode recorded, JsonNode replayed) {
    List<JsonDifference> found = new ArrayList<>();
    compare("", recorded, replayed, found);
    return found;
  }

  private static void compare(
      String at, JsonNode recorded, JsonNode replayed, List<JsonDifference> found) {
    if (found.size() == LISTED) {
      return;
    }
    if (recorded != null && replayed != null && recorded.isObject() && replayed.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      recorded.fieldNames().forEachRemaining(names::add);
      replayed.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        compare(at + "/" + escaped, recorded.get(name), replayed.get(name), found);
      }
    } else if (recorded != null && replayed != null && recorded.isArray() && replayed.isArray()) {
      for (int i = 0; i < Math.max(recorded.size(), replayed.size()); i++) {
        compare(at + "/" + i, recorded.get(i), replayed.get(i), found);
      }
    } else if (recorded == null || !recorded.equals(replayed)) {
      found.add(new JsonDifference(at, recorded, replayed));
    }
  }
}
