package cn.jiuzhu.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the packaged application, with its packaged policy, returns. */
@QuarkusIntegrationTest
@TestProfile(PackagedPolicy.class)
class ReadmeIT {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @BeforeEach
  void untilThePolicyIsCompiled() throws InterruptedException {
    Ready.await();
  }

  /** The first page, and the page of each locality. */
  static Stream<Path> readmes() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md")));
    try (Stream<Path> layers = Files.list(Path.of("../regional-profiles"))) {
      layers
          .filter(layer -> Files.exists(layer.resolve("profile.yaml")))
          .filter(layer -> !layer.endsWith("national"))
          .sorted()
          .forEach(layer -> pages.add(layer.resolve("README.md")));
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void theRequestGetsTheAnswer(Path page) throws IOException {
    String readme = Files.readString(page);
    String answer =
        given()
            .contentType("application/json")
            .header("Accept-Language", "en")
            .body(block(readme, "(?s)/determinations -d '\\s(.*?)'\\s```"))
            .post("/api/v1/determinations")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    JsonNode shown = JSON.readTree(block(readme, "(?s)```json\\s(.*?)```"));
    assertShown("", shown, JSON.readTree(answer));
  }

  private static String block(String readme, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(readme);
    assertThat(matcher.find()).as("the README has no block %s", pattern).isTrue();
    return matcher.group(1);
  }

  /** Everything shown is there: each field with its value, each entry of a list somewhere in it. */
  private static void assertShown(String path, JsonNode shown, JsonNode real) {
    if (shown.isObject()) {
      shown
          .properties()
          .forEach(
              field ->
                  assertShown(
                      path + "/" + field.getKey(), field.getValue(), real.path(field.getKey())));
    } else if (shown.isArray() && shown.size() > 0 && shown.get(0).isObject()) {
      shown.forEach(
          entry ->
              assertThat(real)
                  .as("%s has an entry %s", path, entry)
                  .anyMatch(candidate -> holds(entry, candidate)));
    } else {
      assertThat(real).as(path).isEqualTo(shown);
    }
  }

  private static boolean holds(JsonNode shown, JsonNode real) {
    if (shown.isObject()) {
      return shown.properties().stream()
          .allMatch(field -> holds(field.getValue(), real.path(field.getKey())));
    }
    if (shown.isArray() && shown.size() > 0 && shown.get(0).isObject()) {
      return StreamSupport.stream(shown.spliterator(), false)
          .allMatch(
              entry ->
                  StreamSupport.stream(real.spliterator(), false)
                      .anyMatch(candidate -> holds(entry, candidate)));
    }
    return shown.equals(real);
  }
}
