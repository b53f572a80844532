package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * JSON text to tree: numbers exact, names not repeated, nothing after the document, sizes limited.
 * An error tells the line and column but never repeats a part of the document.
 */
final class StrictJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(10_000)
                          .maxNameLength(1_000)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // Repeated names are found while the tree is built, which costs no set of names.
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  static JsonNode parse(byte[] json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JsonProcessingException refused) {
      throw invalid(refused);
    } catch (IOException notText) {
      throw invalid(Sentences.notJson("", "")); // bytes that are no text in any encoding of JSON
    }
    if (tree.isMissingNode()) {
      throw invalid(Sentences.notJson("", ""));
    }
    return tree;
  }

  private static InvalidFacts invalid(JsonProcessingException refused) {
    JsonLocation location = refused.getLocation();
    String en = "";
    String zh = "";
    if (location != null) {
      en = " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
      zh = "（第 " + location.getLineNr() + " 行，第 " + location.getColumnNr() + " 列）";
    }
    if (refused instanceof StreamConstraintsException) {
      return invalid(Sentences.beyondLimits(en, zh));
    }
    return invalid(
        isRepeatedName(refused) ? Sentences.repeatedName(en, zh) : Sentences.notJson(en, zh));
  }

  /**
   * Reading a tree, Jackson refuses what is well-formed only for a repeated or a trailing token.
   */
  private static boolean isRepeatedName(JsonProcessingException refused) {
    return refused instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null;
  }

  private static InvalidFacts invalid(Sentence sentence) {
    return new InvalidFacts(
        List.of(new FactError("", FactErrorCode.MALFORMED_JSON, sentence.zh(), sentence.en())));
  }
}
