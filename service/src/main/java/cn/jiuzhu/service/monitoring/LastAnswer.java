package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.service.decisions.Recorder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells what is otherwise in a new answer than in the one on record. */
@Singleton
class LastAnswer {
  /** What is an outcome beside the categories and programmes. */
  private static final List<String> ALSO =
      List.of("procedure", "monitoring", "deadlines", "missing");

  private final Recorder recorder;
  private final ObjectMapper json;
  private final ObjectMapper exact;

  LastAnswer(Recorder recorder, ObjectMapper json) {
    this.recorder = recorder;
    this.json = json;
    this.exact = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /**
   * How two answers compare.
   *
   * @param differs whether any outcome is another, or there was none before
   * @param differences the categories and programmes that are others; none where there was no
   *     answer
   */
  record Compared(boolean differs, List<Difference> differences) {}

  /**
   * Compares an answer with the one on record.
   *
   * @param decision id of the one on record; null if there is none
   */
  Compared compare(String decision, Determination answer) {
    byte[] before = decision == null ? null : recorder.answer(decision).orElse(null);
    if (before == null) {
      return new Compared(true, List.of());
    }
    try {
      byte[] after = json.writeValueAsBytes(answer);
      List<Difference> differences =
          Difference.between(
              exact.readValue(before, Determination.class),
              exact.readValue(after, Determination.class));
      return new Compared(
          !differences.isEmpty() || differsElsewhere(exact.readTree(before), exact.readTree(after)),
          differences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean differsElsewhere(JsonNode before, JsonNode after) {
    return ALSO.stream().anyMatch(part -> !before.path(part).equals(after.path(part)));
  }
}
