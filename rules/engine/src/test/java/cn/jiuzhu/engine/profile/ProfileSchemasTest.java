package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schemas that editors use have the words of the reader. */
class ProfileSchemasTest {
  private static final Path SCHEMAS = Path.of("../../regional-profiles/schema");

  @Test
  void theCodesAreThoseOfTheReader() throws IOException {
    assertThat(codes("standard", "/properties/unit")).isEqualTo(Vocabulary.UNITS);
    assertThat(codes("standard", "/properties/entries/items/properties/source/properties/grade"))
        .isEqualTo(Vocabulary.GRADES);
    String clause = "/properties/clauses/items/properties/";
    assertThat(codes("clauses", clause + "kind")).isEqualTo(Vocabulary.CLAUSE_KINDS);
    assertThat(codes("clauses", clause + "status")).isEqualTo(Vocabulary.CLAUSE_STATUSES);
    String programme = programme();
    assertThat(codes("programmes", programme + "strand")).isEqualTo(Vocabulary.STRANDS);
    assertThat(codes("programmes", programme + "form")).isEqualTo(Vocabulary.FORMS);
    assertThat(codes("programmes", programme + "procedure")).isEqualTo(Vocabulary.PROCEDURES);
    assertThat(codes("programmes", programme + "force")).isEqualTo(Vocabulary.FORCES);
    assertThat(codes("programmes", programme + "recipient")).isEqualTo(Vocabulary.RECIPIENTS);
    String department = programme + "departments/items/properties/";
    assertThat(codes("programmes", department + "code")).isEqualTo(Vocabulary.DEPARTMENTS);
    assertThat(codes("programmes", department + "role")).isEqualTo(Vocabulary.ROLES);
  }

  @Test
  void theNamesAreThoseOfTheReader() throws IOException {
    assertThat(schema("programmes").get("patternProperties").fieldNames().next())
        .isEqualTo("^" + Vocabulary.UPPER_SNAKE + "$");
    for (String named : List.of("options", "texts")) {
      assertThat(schema(named).get("patternProperties").fieldNames().next())
          .isEqualTo("^" + Vocabulary.NAME + "$");
    }
    assertThat(schema("clauses").at("/properties/clauses/items/properties/id/pattern").asText())
        .isEqualTo("^" + Vocabulary.CLAUSE_ID + "$");
    assertThat(schema("profile").at("/properties/locality/pattern").asText())
        .isEqualTo("^" + Vocabulary.LAYER + "$");
  }

  private static String programme() {
    String pattern = "^" + Vocabulary.UPPER_SNAKE + "$";
    return "/patternProperties/" + pattern + "/properties/";
  }

  private static List<String> codes(String schema, String pointer) throws IOException {
    List<String> codes = new ArrayList<>();
    schema(schema).at(pointer + "/enum").forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static JsonNode schema(String name) throws IOException {
    return new JsonMapper().readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
  }
}
