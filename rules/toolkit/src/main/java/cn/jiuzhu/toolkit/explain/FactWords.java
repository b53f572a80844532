package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.facts.FactSchema;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What the pointer of a missing fact or standard means, as the vocabulary puts it. */
final class FactWords {
  private static final String STANDARDS = "/standards/";
  private static final JsonNode SCHEMA = FactSchema.jsonSchema();

  private final Labels labels;
  private final ResolvedProfile profile;
  private final boolean english;

  FactWords(Labels labels, ResolvedProfile profile, Locale language) {
    this.labels = labels;
    this.profile = profile;
    this.english = language.getLanguage().equals("en");
  }

  /** The pointer with its meaning: {@code /household/area (城乡)}. */
  String named(String pointer) {
    String meaning = meaning(pointer);
    return meaning == null ? pointer : labels.word("fact", pointer, meaning);
  }

  private String meaning(String pointer) {
    if (pointer.startsWith(STANDARDS)) {
      Standard standard = profile.standard(pointer.substring(STANDARDS.length()).split("/", -1)[0]);
      return standard == null ? null : labels.in(standard.title());
    }
    JsonNode schema = SCHEMA;
    JsonNode words = null;
    for (String step : pointer.substring(1).split("/", -1)) {
      schema = definition(schema);
      if (Character.isDigit(step.charAt(0))) {
        schema = schema.path("items");
      } else {
        schema = schema.path("properties").path(step);
        words = schema;
      }
    }
    return words == null || words.isMissingNode() ? null : words(words);
  }

  private String words(JsonNode property) {
    if (!english) {
      return property.path("title").asText(null);
    }
    // The codes follow after a colon; who reads this knows which fact, not yet its codes.
    String description = property.path("description").asText("");
    int codes = description.indexOf(": ");
    return codes < 0 ? description : description.substring(0, codes);
  }

  /** Past references and choices, to where the properties or items stand. */
  private static JsonNode definition(JsonNode schema) {
    if (schema.has("$ref")) {
      return definition(SCHEMA.at(schema.get("$ref").asText().substring(1)));
    }
    for (String choice : new String[] {"oneOf", "anyOf"}) {
      for (JsonNode one : schema.path(choice)) {
        JsonNode found = definition(one);
        if (found.has("properties") || found.has("items")) {
          return found;
        }
      }
    }
    return schema;
  }
}
