package cn.jiuzhu.service.openapi;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the service gives: a change of either is seen. */
@QuarkusTest
class OpenApiDocumentTest {
  private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
  private static final Pattern REFERENCE =
      Pattern.compile("\\$ref: \"#/components/(\\w+)/(\\w+)\"");

  @Test
  void theCommittedDocumentIsThatOfTheService() throws IOException {
    Path generated = Path.of("target/openapi.yaml");
    Files.writeString(generated, document());

    assertThat(Files.readString(COMMITTED, UTF_8))
        .as(
            "The API's description has changed. If it was meant to: cp service/%s service/%s and"
                + " commit it with the change.",
            generated, COMMITTED)
        .isEqualTo(document());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    String document = document();
    Set<String> names =
        REFERENCE
            .matcher(document)
            .results()
            .map(match -> match.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names).isNotEmpty().allMatch(name -> document.contains("\n    " + name + ":\n"));
  }

  private static String document() {
    return given().get("/q/openapi").then().statusCode(200).extract().asString();
  }
}
