package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

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
          .build();

  private StrictJson() {}

  static JsonNode parse(byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      JsonNode tree = tree(parser);
      if (tree == null || parser.nextToken() != null) {
        throw invalid(Sentences::notJson, parser.currentLocation());
      }
      return tree;
    } catch (StreamConstraintsException tooLarge) {
      throw invalid(Sentences::beyondLimits, tooLarge.getLocation());
    } catch (MismatchedInputException repeated) { // what a tree refuses though it is well-formed
      throw invalid(Sentences::repeatedName, repeated.getLocation());
    } catch (JsonProcessingException malformed) {
      throw invalid(Sentences::notJson, malformed.getLocation());
    } catch (IOException notText) { // the bytes are no text in any encoding of JSON
      throw invalid(Sentences::notJson, JsonLocation.NA);
    }
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    try {
      return MAPPER.readTree(parser);
    } catch (NumberFormatException exponent) { // how Jackson refuses one of more than ten digits
      throw invalid(Sentences::beyondLimits, parser.currentLocation());
    }
  }

  private static InvalidFacts invalid(Function<Sentence, Sentence> about, JsonLocation location) {
    Sentence sentence = about.apply(place(location));
    return new InvalidFacts(
        List.of(new FactError("", FactErrorCode.MALFORMED_JSON, sentence.zh(), sentence.en())));
  }

  private static Sentence place(JsonLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return new Sentence("", "");
    }
    int line = location.getLineNr();
    int column = location.getColumnNr();
    return new Sentence(
        "（第 " + line + " 行，第 " + column + " 列）", " (line " + line + ", column " + column + ")");
  }
}
