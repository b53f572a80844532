package cn.jiuzhu.toolkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in {@code regional-profiles/schema} allow what is there and no other key. */
class SchemasTest {
  private static final Path PROFILES =
      Path.of("../../regional-profiles").toAbsolutePath().normalize();

  /** Which file has which schema. */
  private static final Map<String, Pattern> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("profile", Pattern.compile("[a-z-]+/profile\\.yaml")),
              Map.entry("clauses", Pattern.compile("[a-z-]+/clauses\\.yaml")),
              Map.entry("standard", Pattern.compile("[a-z-]+/standards/\\w+\\.yaml")),
              Map.entry("amendment", Pattern.compile("[a-z-]+/[0-9-]+/amendment\\.yaml")),
              Map.entry("options", Pattern.compile("[a-z-]+/[0-9-]+/options\\.yaml")),
              Map.entry("programmes", Pattern.compile("[a-z-]+/[0-9-]+/programmes\\.yaml")),
              Map.entry("texts", Pattern.compile("[a-z-]+/[0-9-]+/texts\\.yaml")),
              Map.entry("cases", Pattern.compile("[a-z-]+/cases/[a-z0-9-]+\\.yaml")),
              Map.entry(
                  "equivalent-mutants", Pattern.compile("[a-z-]+/equivalent-mutants\\.yaml"))));

  private static final Map<String, JsonSchema> SCHEMAS = new TreeMap<>();

  static Stream<Path> files() throws IOException {
    try (var paths = Files.walk(PROFILES)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .map(PROFILES::relativize)
          .filter(path -> !path.startsWith("target"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileFitsItsSchema(Path file) throws IOException {
    List<String> kinds =
        KINDS.entrySet().stream()
            .filter(kind -> kind.getValue().matcher(slashed(file)).matches())
            .map(Map.Entry::getKey)
            .toList();
    assertThat(kinds).as("the schema of %s", file).hasSize(1);
    JsonNode yaml = PlainYaml.read(Files.readString(PROFILES.resolve(file)));
    assertThat(schema(kinds.get(0)).validate(yaml)).isEmpty();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "profile    | henan/profile.yaml |",
        "profile    | henan/profile.yaml | /name",
        "clauses    | henan/clauses.yaml |",
        "clauses    | henan/clauses.yaml | /documents/0",
        "clauses    | henan/clauses.yaml | /clauses/0",
        "standard   | national/standards/oldAge.yaml |",
        "standard   | national/standards/oldAge.yaml | /entries/0",
        "standard   | national/standards/oldAge.yaml | /entries/0/source",
        "amendment  | national/2025-01-01/amendment.yaml |",
        "amendment  | national/2025-01-01/amendment.yaml | /changes/0",
        "options    | henan/2022-11-01/options.yaml | /minor-age",
        "programmes | henan/2022-11-01/programmes.yaml | /MEDICAL_AID",
        "programmes | henan/2022-11-01/programmes.yaml | /MEDICAL_AID/departments/0",
        "texts      | henan/2022-11-01/texts.yaml | *",
        "equivalent-mutants | national/equivalent-mutants.yaml | /0",
        "cases      | henan/cases/dibao.yaml |",
        "cases      | henan/cases/dibao.yaml | /cases/0",
        "cases      | henan/cases/dibao.yaml | /cases/0/expect",
        "cases      | henan/cases/dibao.yaml | /bases/*/household",
        "cases      | henan/cases/dibao.yaml | /bases/*/household/members/0",
      })
  void anUnknownKeyIsRefused(String kind, String file, String at) throws IOException {
    JsonNode yaml = PlainYaml.read(Files.readString(PROFILES.resolve(file)));
    assertThat(schema(kind).validate(yaml)).isEmpty();
    ((ObjectNode) at(yaml, at == null ? "" : at)).put("no-such-key", "x");
    assertThat(schema(kind).validate(yaml)).isNotEmpty();
  }

  /** {@code *} is the first of whatever names there are. */
  private static JsonNode at(JsonNode yaml, String pointer) {
    JsonNode node = yaml;
    for (String step : pointer.replaceFirst("^/", "").split("/", -1)) {
      if (step.equals("*")) {
        node = node.elements().next();
      } else if (!step.isEmpty()) {
        node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
      }
    }
    return node;
  }

  @ParameterizedTest
  @CsvSource({
    "profile",
    "clauses",
    "standard",
    "amendment",
    "options",
    "programmes",
    "texts",
    "cases"
  })
  void whatAnEditorShowsIsInBothLanguages(String kind) throws IOException {
    String text = Files.readString(PROFILES.resolve("schema/" + kind + ".schema.json"));
    JsonNode schema = new JsonMapper().readTree(text);
    assertThat(schema.get("title").asText()).containsPattern("\\p{IsHan}");
    assertThat(schema.get("description").asText()).containsPattern("[a-z]");
    JsonNode properties = schema.path("properties");
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      assertThat(property.getValue().path("title").asText())
          .as(property.getKey())
          .containsPattern("\\p{IsHan}");
      assertThat(property.getValue().path("description").asText())
          .as(property.getKey())
          .containsPattern("[a-z]");
    }
  }

  @Test
  void thereIsNoSchemaWithoutAFile() throws IOException {
    try (var schemas = Files.list(PROFILES.resolve("schema"))) {
      assertThat(schemas.map(path -> path.getFileName().toString().split("\\.", 2)[0]))
          .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    }
  }

  private static synchronized JsonSchema schema(String kind) throws IOException {
    if (!SCHEMAS.containsKey(kind)) {
      String text = Files.readString(PROFILES.resolve("schema/" + kind + ".schema.json"));
      SCHEMAS.put(kind, JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text));
    }
    return SCHEMAS.get(kind);
  }
}
