package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The vocabulary as documentation, from the same declarations that drive the reader.
 *
 * <p>Beyond the words of JSON Schema it uses: {@code x-unit} and {@code x-decimals} of a number,
 * {@code x-exception} for a fact whose absence means the ordinary case, {@code x-may-lie-ahead} for
 * a day that may lie after {@code asOf}, and {@code x-not-before} for the days that must precede
 * another.
 */
public final class FactSchema {
  private FactSchema() {}

  /**
   * JSON Schema (draft 2020-12) of a request for a determination. Every record and every set of
   * codes stands once in {@code $defs} under its own name; {@code title} is the Chinese term.
   */
  public static ObjectNode jsonSchema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    schema.setAll(RecordType.of(DeterminationRequest.class).schema(definitions));
    schema.set("$defs", definitions);
    return schema;
  }

  /** The same of an entry in a household's file: {@code $defs} has FileEntry and Occasion. */
  public static ObjectNode fileSchema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    RecordType.of(FileEntry.class).schema(definitions);
    RecordType.of(Occasion.class).schema(definitions);
    schema.set("$defs", definitions);
    return schema;
  }
}
