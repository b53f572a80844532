package cn.jiuzhu.engine.facts;

import static cn.jiuzhu.engine.facts.Requests.errors;
import static cn.jiuzhu.engine.facts.Requests.json;
import static cn.jiuzhu.engine.facts.Requests.refusals;
import static cn.jiuzhu.engine.facts.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How errors are told: all at once, in order, with advice, without anything personal. */
class FactErrorsTest {
  @Test
  void allErrorsAreToldAtOnceInTheOrderOfTheDocument() {
    JsonNode request =
        json(
            """
            {
              "household": {
                "members": [
                  {"id": "A", "relation": "HEAD", "birthDate": "2023-02-30", "color": 1},
                  "B",
                  {"relation": "HEAD", "incomes": [{"amount": -1}, {"amount": 1}, {"kind": "X"}]}
                ],
                "events": [{"personsAffected": 4, "persons": ["A", "A"]}],
                "area": null
              },
              "asOf": "tomorrow"
            }
            """);

    assertThat(refusals(request))
        .containsExactly(
            "/household/members/0/birthDate INVALID_DATE",
            "/household/members/0/color UNKNOWN_FIELD",
            "/household/members/1 WRONG_TYPE",
            "/household/members/2/relation TWO_HEADS",
            "/household/members/2/incomes/0/amount NEGATIVE_AMOUNT",
            "/household/members/2/incomes/2/kind UNKNOWN_CODE",
            "/household/members/2/id MISSING_FIELD",
            "/household/events/0/personsAffected OUT_OF_RANGE", // three members
            "/household/events/0/persons/1 DUPLICATE_VALUE",
            "/household/area NULL_VALUE",
            "/asOf INVALID_DATE",
            "/locality MISSING_FIELD");
  }

  @Test
  void aHundredAreListedAndTheRestCounted() {
    ObjectNode request = (ObjectNode) Requests.example();
    for (int i = 0; i < 100; i++) {
      request.put("surplus" + i, i);
    }
    assertThat(errors(request)).hasSize(100);

    for (int i = 100; i < 2000; i++) {
      request.put("surplus" + i, i);
    }
    assertThat(errors(request)).hasSize(101);
    assertThat(errors(request).get(99).pointer()).isEqualTo("/surplus99");
    // 2000 unknown fields, 100 of them listed
    assertThat(errors(request).get(100))
        .isEqualTo(
            new FactError(
                "",
                FactErrorCode.TOO_MANY_ERRORS,
                "另有 1900 处错误未列出",
                "1900 more errors are not listed"));
  }

  @ParameterizedTest
  @CsvSource({
    "/household/members/0/birthdate, birthDate",
    "/household/members/0/birth_date, birthDate",
    "/household/members/0/bitrhDate, birthDate", // two neighbours swapped: one edit
    "/household/members/0/income, incomes",
    "/household/members/0/selfCareAbilityLost, selfCareAbilitiesLost", // three edits in 19
    "/household/assetTests/DIABO, DIBAO",
    "/houshold, household",
  })
  void aNearMissIsSuggested(String pointer, String meant) {
    assertThat(errors(with(pointer, "1")).get(0).messageEn())
        .endsWith("did you mean \"" + meant + "\"?");
    assertThat(errors(with(pointer, "1")).get(0).messageZh()).endsWith("是否为“" + meant + "”？");
  }

  @ParameterizedTest
  @CsvSource({"/household/members/0/zz", "/household/members/0/favouriteColour", "/household/zzzz"})
  void nothingIsSuggestedWhereNothingIsNear(String pointer) {
    assertThat(errors(with(pointer, "1")).get(0).messageEn()).doesNotContain("did you mean");
  }

  @Test
  void fewCodesAreListedAndOfManyTheNearest() {
    assertThat(errors(with("/household/area", "\"TOWN\"")).get(0).messageEn())
        .isEqualTo("Unknown code; allowed: URBAN, RURAL");
    assertThat(errors(with("/household/area", "\"URBNA\"")).get(0).messageEn())
        .isEqualTo("Unknown code; did you mean URBAN? Allowed: URBAN, RURAL");
    assertThat(errors(with("/application/programme", "\"DIBAO_MARGINL\"")).get(0).messageEn())
        .isEqualTo("Unknown code; near it: DIBAO_MARGINAL");
    assertThat(errors(with("/application/programme", "\"COAL_FOR_WINTER\"")).get(0).messageEn())
        .isEqualTo("Unknown code; the schema lists those allowed");
  }

  @Test
  void theNameOfAnUnknownFieldIsQuotedWithCare() {
    ObjectNode request = (ObjectNode) Requests.example();
    request.put("line\nbreak\u202E", 1);
    FactError error = errors(request).get(0);
    assertThat(error.pointer()).isEmpty(); // a pointer would have to repeat it unchanged
    assertThat(error.messageEn()).isEqualTo("There is no field \"linebreak\"");

    request.remove("line\nbreak\u202E");
    request.put("x".repeat(61), 1);
    error = errors(request).get(0);
    assertThat(error.pointer()).isEmpty();
    assertThat(error.messageEn()).isEqualTo("There is no field \"" + "x".repeat(60) + "…\"");

    request.remove("x".repeat(61));
    request.put("a/b~c", 1);
    assertThat(errors(request).get(0).pointer()).isEqualTo("/a~1b~0c"); // RFC 6901
  }

  /** Every value of a request in turn becomes a marker, which no message may repeat. */
  @Test
  void noMessageRepeatsAValue() {
    List<String> leaves = new ArrayList<>();
    collectLeaves(Requests.everyField(), "", leaves);
    assertThat(leaves).hasSizeGreaterThan(150);
    List<JsonNode> markers =
        List.of(
            TextNode.valueOf("MARKER7391"),
            TextNode.valueOf("marker 7391 \u0000"),
            TextNode.valueOf("7391-99-99"),
            TextNode.valueOf("7391-01-01"),
            TextNode.valueOf("MARKER7391".repeat(30)),
            DecimalNode.valueOf(new BigDecimal("7391.7391391")),
            DecimalNode.valueOf(new BigDecimal("-7391")),
            DecimalNode.valueOf(new BigDecimal("7391E+20")));

    int refused = 0;
    for (String leaf : leaves) {
      for (JsonNode marker : markers) {
        JsonNode request = Requests.everyField();
        Requests.set(request, leaf, marker);
        for (FactError error : errors(request)) {
          refused++;
          assertThat(error.toString()).doesNotContain("7391").doesNotContainIgnoringCase("marker");
        }
      }
    }
    assertThat(refused).isGreaterThan(leaves.size());
  }

  private static void collectLeaves(JsonNode node, String pointer, List<String> leaves) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        collectLeaves(field.getValue(), pointer + "/" + field.getKey(), leaves);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collectLeaves(node.get(i), pointer + "/" + i, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }

  @Test
  void theExceptionTellsWhereAndWhat() {
    InvalidFacts invalid = new InvalidFacts(errors(with("/household/county", "\"1\"")));

    assertThat(invalid)
        .hasMessage("/household/county INVALID_COUNTY: A county code has six digits (GB/T 2260)");
  }
}
