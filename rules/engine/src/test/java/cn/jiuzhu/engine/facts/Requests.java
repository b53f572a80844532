package cn.jiuzhu.engine.facts;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Requests to read in tests, and what was found wrong with them. */
final class Requests {
  static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

  private Requests() {}

  /** The request that the contract shows. */
  static JsonNode example() {
    return resource("example.json");
  }

  /** A request that states every fact of the vocabulary, as of {@link #TODAY}. */
  static JsonNode everyField() {
    return resource("every-field.json");
  }

  static JsonNode json(String text) {
    return FactReader.parseJson(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@link #everyField} with one value set; the last segment may be a new field or "-". */
  static JsonNode with(String pointer, String value) {
    JsonNode request = everyField();
    set(request, pointer, json(value));
    return request;
  }

  static void set(JsonNode request, String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = request.at(place.head());
    String last = place.last().getMatchingProperty();
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (last.equals("-")) {
      ((ArrayNode) parent).add(value);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
    }
  }

  static List<FactError> errors(JsonNode request) {
    InvalidFacts invalid =
        catchThrowableOfType(InvalidFacts.class, () -> FactReader.read(request, TODAY));
    return invalid == null ? List.of() : invalid.errors();
  }

  /** The errors as "pointer CODE". */
  static List<String> refusals(JsonNode request) {
    return errors(request).stream().map(error -> error.pointer() + " " + error.code()).toList();
  }

  private static JsonNode resource(String name) {
    try (InputStream in = Requests.class.getResourceAsStream(name)) {
      return FactReader.parseJson(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
