package cn.jiuzhu.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the entries of {@code categories} or {@code assistance}, by their code. */
final class Entries {
  private final JsonNode actual;
  private final String codeName;
  private final Matching matching;

  Entries(JsonNode actual, String codeName, Matching matching) {
    this.actual = actual;
    this.codeName = codeName;
    this.matching = matching;
  }

  void match(String path, JsonNode expected) {
    for (Map.Entry<String, JsonNode> one : expected.properties()) {
      List<JsonNode> entries = AnswerView.having(actual, codeName, one.getKey());
      match(path + "/" + one.getKey(), one.getValue(), entries);
    }
  }

  private void match(String path, JsonNode expected, List<JsonNode> entries) {
    if (entries.isEmpty()) {
      matching.differ(path, Described.value(expected), "nothing of that code");
    } else if (expected.isTextual()) {
      // Every entry of the code: a household that is split between two statuses has neither.
      for (JsonNode entry : entries) {
        matching.match(path + "/status", expected, entry.get("status"), Described.entry(entry));
      }
    } else if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        matching.exactlyOne(path + "/" + i, expected.get(i), entries);
      }
    } else if (isByMember(expected)) {
      for (Map.Entry<String, JsonNode> member : expected.properties()) {
        List<JsonNode> own =
            entries.stream()
                .map(entry -> AnswerView.of(member.getKey(), entry))
                .filter(Objects::nonNull)
                .toList();
        match(path + "/" + member.getKey(), member.getValue(), own);
      }
    } else {
      matching.exactlyOne(path, expected, entries);
    }
  }

  /** The reader has refused any other key: they are all words of an entry, or all ids. */
  private boolean isByMember(JsonNode expected) {
    Shape shape = codeName.equals("code") ? Shape.CATEGORY : Shape.ASSISTANCE;
    return !shape.keys().contains(expected.fieldNames().next());
  }
}
