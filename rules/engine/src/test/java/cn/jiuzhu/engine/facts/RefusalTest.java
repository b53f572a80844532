package cn.jiuzhu.engine.facts;

import static cn.jiuzhu.engine.facts.Requests.errors;
import static cn.jiuzhu.engine.facts.Requests.json;
import static cn.jiuzhu.engine.facts.Requests.refusals;
import static cn.jiuzhu.engine.facts.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is refused, with its pointer and code; and the last value on the other side of each line.
 */
class RefusalTest {
  private static final String P1 = "/household/members/0";

  /** One value set in a request that is otherwise right: refused there, and nowhere else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // names and kinds of value
        "/houshold                          | {}              | UNKNOWN_FIELD",
        "/household/members/0/gender        | \"FEMALE\"      | UNKNOWN_FIELD",
        "/household/assetTests/ORPHAN       | \"PASSED\"      | UNKNOWN_FIELD",
        "/household/housing                 | null            | NULL_VALUE",
        "/household/needs/0                 | null            | NULL_VALUE",
        "/household/members/1               | null            | NULL_VALUE",
        "/household/assetTests/TEKUN        | null            | NULL_VALUE",
        "/standards/dibao                   | null            | NULL_VALUE",
        "/record                            | \"true\"        | WRONG_TYPE",
        "/record                            | 1               | WRONG_TYPE",
        "/locality                          | 1               | WRONG_TYPE",
        "/explain                           | true            | WRONG_TYPE",
        "/asOf                              | 20240630        | WRONG_TYPE",
        "/household/previousYearIncome      | \"900.00\"      | WRONG_TYPE",
        "/household/events/0/personsAffected| 1.5             | WRONG_TYPE",
        "/household/events/0/personsAffected| \"1\"           | WRONG_TYPE",
        "/household/housing                 | []              | WRONG_TYPE",
        "/household/assets                  | {}              | WRONG_TYPE",
        "/household/assetTests              | \"PASSED\"      | WRONG_TYPE",
        "/household/members/0/disability    | 2               | WRONG_TYPE",
        "/household/members/0/registers/0   | 2               | WRONG_TYPE",
        "/standards                         | 600             | WRONG_TYPE",
        "/standards/dibao                   | \"600\"         | WRONG_TYPE",
        "/standards/dibao/URBAN             | {}              | WRONG_TYPE",
        // codes
        "/household/area                    | \"urban\"       | UNKNOWN_CODE",
        "/household/needs/0                 | \"MONEY\"       | UNKNOWN_CODE",
        "/household/members/0/disability    | \"VISUAL\"      | UNKNOWN_CODE",
        "/household/members/0/disability/type | \"NONE\"      | UNKNOWN_CODE",
        "/household/members/0/disability/components/0/type | \"MULTIPLE\" | UNKNOWN_CODE",
        "/household/members/0/registers/0   | \"NOBODY\"      | UNKNOWN_CODE",
        "/application/programme             | \"WINTER_COAL\" | UNKNOWN_CODE",
        "/application/stage                 | \"first look\"  | INVALID_CODE",
        "/household/received/0/programme    | \"coal\"        | INVALID_CODE",
        // texts
        "/locality                          | \"\"            | INVALID_ID",
        "/household/id                      | \"H 1\"         | INVALID_ID",
        "/household/id                      | \"户\"          | INVALID_ID",
        "/standards/di bao                  | 600             | INVALID_ID",
        "/household/county                  | \"31010\"       | INVALID_COUNTY",
        "/household/county                  | \"3101011\"     | INVALID_COUNTY",
        "/household/county                  | \"31010a\"      | INVALID_COUNTY",
        "/application/documentsMissing/0    | \" \"           | INVALID_TEXT",
        "/application/documentsMissing/0    | \"a\\u0000b\"   | INVALID_TEXT",
        "/application/documentsMissing/0    | \"\\u3000\"     | INVALID_TEXT",
        "/application/documentsMissing/0    | \"a\\ud842\"     | INVALID_TEXT",
        // days
        "/asOf                              | \"2024-6-30\"   | INVALID_DATE",
        "/household/lastVisitOn             | \"2023-02-29\"  | INVALID_DATE",
        "/household/lastVisitOn             | \"2023-02-30\"  | INVALID_DATE",
        "/household/lastVisitOn             | \"2023-00-10\"  | INVALID_DATE",
        "/household/lastVisitOn             | \"2023/02/03\"  | INVALID_DATE",
        "/household/lastVisitOn             | \"+023-02-03\"  | INVALID_DATE",
        "/household/lastVisitOn             | \"２０２3-02-03\" | INVALID_DATE",
        "/household/lastVisitOn             | \"2023-02-03T00:00:00Z\" | INVALID_DATE",
        "/household/lastVisitOn             | \"2024-07-01\"  | FUTURE_DATE",
        "/household/members/1/birthDate     | \"2024-07-01\"  | FUTURE_DATE",
        "/household/members/1/birthDate     | \"1879-12-31\"  | OUT_OF_RANGE",
        // numbers
        "/household/previousYearIncome      | -0.01           | NEGATIVE_AMOUNT",
        "/household/housing/floorArea       | -1              | NEGATIVE_AMOUNT",
        "/household/previousYearIncome      | 0.001           | TOO_MANY_DECIMALS",
        "/standards/dibaoMarginalMultiple   | 1.50001         | TOO_MANY_DECIMALS",
        "/standards/dibao/URBAN             | -1              | NEGATIVE_AMOUNT",
        "/household/previousYearIncome      | 1000000000000.01 | OUT_OF_RANGE",
        "/household/members/0/disability/level | 0            | OUT_OF_RANGE",
        "/household/members/0/disability/level | 5            | OUT_OF_RANGE",
        "/household/members/0/selfCareAbilitiesLost | -1      | OUT_OF_RANGE",
        "/household/members/0/selfCareAbilitiesLost | 7       | OUT_OF_RANGE",
        "/household/events/0/difficultyMonths | -1            | OUT_OF_RANGE",
        "/household/events/0/difficultyMonths | 121           | OUT_OF_RANGE",
        "/household/events/0/personsAffected | 0              | OUT_OF_RANGE",
        "/household/events/0/personsAffected | 3              | OUT_OF_RANGE", // two members
        "/household/findings/0/count        | -1              | OUT_OF_RANGE",
        // lists, and members named in them
        "/household/needs                   | [\"LEGAL\", \"CARE\", \"LEGAL\"] | /2"
            + " DUPLICATE_VALUE",
        "/household/events/0/persons        | [\"P1\", \"P1\"] | /1 DUPLICATE_VALUE",
        "/household/events/0/persons        | [\"P1\", \"P3\"] | /1 UNKNOWN_MEMBER",
        "/household/findings/0/persons      | [\"P9\"]        | /0 UNKNOWN_MEMBER",
        "/household/received/0/persons      | [\"P9\"]        | /0 UNKNOWN_MEMBER",
        "/household/currentAssistance/0/persons | [\"P9\"]    | /0 UNKNOWN_MEMBER",
        "/household/members/1/id            | \"P1\"          | DUPLICATE_ID",
        "/household/members/1/relation      | \"HEAD\"        | TWO_HEADS",
      })
  void refused(String pointer, String value, String refusal) {
    JsonNode request = with(pointer, value);
    if (refusal.equals("DUPLICATE_ID")) { // without it P2, who is gone, would be missed elsewhere
      ((ObjectNode) request.get("household")).remove("currentAssistance");
      ((ObjectNode) request.get("household")).remove("events");
    }

    String expected = refusal.startsWith("/") ? pointer + refusal : pointer + " " + refusal;
    assertThat(refusals(request)).containsExactly(expected);
  }

  /** The last value on the right side of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/household/lastVisitOn             | \"2024-06-30\"",
        "/household/lastVisitOn             | \"2024-02-29\"",
        "/household/members/1/birthDate     | \"2024-06-30\"",
        "/household/members/1/birthDate     | \"1880-01-01\"",
        "/household/previousYearIncome      | 0",
        "/household/previousYearIncome      | -0.00",
        "/household/previousYearIncome      | 0.01",
        "/household/previousYearIncome      | 1000000000000",
        "/household/housing/floorArea       | 0",
        "/standards/dibaoMarginalMultiple   | 1.5001",
        "/standards/anyNameIsForTheRules    | 1",
        "/household/members/0/disability/level | 1",
        "/household/members/0/disability/level | 4",
        "/household/members/0/selfCareAbilitiesLost | 0",
        "/household/members/0/selfCareAbilitiesLost | 6",
        "/household/events/0/difficultyMonths | 0",
        "/household/events/0/difficultyMonths | 120",
        "/household/events/0/personsAffected | 1",
        "/household/events/0/personsAffected | 2",
        "/household/events/0/personsAffected | 2.0",
        "/household/findings/0/count        | 0",
        // these may lie ahead
        "/asOf                              | \"2034-06-30\"",
        "/household/currentAssistance/0/validUntil | \"9999-12-31\"",
        "/household/members/0/registers/1/until | \"2034-06-30\"",
        "/application/publicityTo           | \"2034-06-30\"",
        // one category code, one programme of help
        "/application/programme             | \"RECENT_APPLICANT\"",
        "/application/programme             | \"EDUCATION_AID\"",
        "/household/id                      | \"aZ09._:-\"",
        // \ud842\udfb7 is one character outside the basic plane, as in many personal and place
        // names
        "/application/documentsMissing/0    | \"收入 证明\\ud842\\udfb7\"",
      })
  void accepted(String pointer, String value) {
    assertThat(refusals(with(pointer, value))).isEmpty();
  }

  @Test
  void textsHaveALongestLength() {
    assertThat(refusals(with("/household/id", quoted("a", 64)))).isEmpty();
    assertThat(refusals(with("/household/id", quoted("a", 65))))
        .containsExactly("/household/id TEXT_TOO_LONG");
    assertThat(refusals(with("/application/documentsMissing/0", quoted("证", 200)))).isEmpty();
    assertThat(refusals(with("/application/documentsMissing/0", quoted("证", 201))))
        .containsExactly("/application/documentsMissing/0 TEXT_TOO_LONG");
  }

  private static String quoted(String character, int times) {
    return "\"" + character.repeat(times) + "\"";
  }

  @Test
  void listsHaveALongestLength() {
    assertThat(refusals(with("/household/leads", "[" + "{},".repeat(199) + "{}]"))).isEmpty();
    assertThat(refusals(with("/household/leads", "[" + "{},".repeat(200) + "{}]")))
        .containsExactly("/household/leads TOO_MANY_ITEMS");
  }

  @Test
  void suppliedFiguresAreLimitedInNumber() {
    assertThat(refusals(with("/standards", figures(200)))).isEmpty();
    assertThat(refusals(with("/standards", figures(201))))
        .containsExactly("/standards TOO_MANY_ITEMS");
    assertThat(refusals(with("/standards/dibao", figures(201))))
        .containsExactly("/standards/dibao TOO_MANY_ITEMS");
  }

  private static String figures(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"s" + i + "\": 1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void aListOfPersonsNamesSomebody() {
    assertThat(refusals(with("/household/events", "[{\"persons\": []}]")))
        .containsExactly("/household/events/0/persons NO_PERSONS");
  }

  @Test
  void aHouseholdHasOneToFiftyMembers() {
    assertThat(refusals(household(0))).containsExactly("/household/members EMPTY_HOUSEHOLD");
    assertThat(refusals(household(1))).isEmpty();
    assertThat(refusals(household(50))).isEmpty();
    assertThat(refusals(household(51))).containsExactly("/household/members TOO_MANY_MEMBERS");
  }

  private static JsonNode household(int size) {
    JsonNode request = json("{\"locality\": \"huining\", \"household\": {\"members\": []}}");
    ArrayNode members = (ArrayNode) request.at("/household/members");
    IntStream.range(0, size).forEach(i -> members.addObject().put("id", "P" + i));
    return request;
  }

  /** Whoever it was that was refused may be the one who is referred to. */
  @Test
  void aReferenceIsNotJudgedWhereAMemberHasNoId() {
    assertThat(refusals(with("/household/members/1", "{}")))
        .containsExactly("/household/members/1/id MISSING_FIELD");
    assertThat(refusals(with("/household/members", "{}")))
        .containsExactly("/household/members WRONG_TYPE");
  }

  @Test
  void withoutThePlaceAndThePersonsNothingCanBeDecided() {
    assertThat(refusals(json("{}")))
        .containsExactly("/locality MISSING_FIELD", "/household MISSING_FIELD");
    assertThat(refusals(json("{\"locality\": \"huining\", \"household\": {}}")))
        .containsExactly("/household/members MISSING_FIELD");
    assertThat(refusals(json("{\"locality\": \"huining\", \"household\": {\"members\": [{}]}}")))
        .containsExactly("/household/members/0/id MISSING_FIELD");
  }

  @Test
  void theDocumentItselfMayBeOfTheWrongKind() {
    assertThat(refusals(json("[]"))).containsExactly(" WRONG_TYPE");
    assertThat(refusals(json("null"))).containsExactly(" NULL_VALUE");
  }

  /** Both days are reported, each naming the other. The second day is never before the first. */
  @ParameterizedTest
  @CsvSource({
    "/household/pastAssistance/0/from, /household/pastAssistance/0/to",
    "/household/currentAssistance/0/since, /household/currentAssistance/0/validUntil",
    "/household/pastApplications/0/appliedOn, /household/pastApplications/0/decidedOn",
    "/household/members/0/registers/1/since, /household/members/0/registers/1/until",
    "/household/members/0/birthDate, /household/members/0/residentSince",
    "/household/members/0/birthDate, /household/members/0/trainedOn",
    "/household/members/0/birthDate, /household/members/0/schoolEnrolledOn",
    "/application/appliedOn, /application/acceptedOn",
    "/application/publicityFrom, /application/publicityTo",
  })
  void daysComeInOrder(String earlier, String later) {
    JsonNode request = with(later, "\"" + Requests.everyField().at(earlier).asText() + "\"");
    assertThat(refusals(request)).isEmpty(); // one and the same day

    String dayBefore =
        DateType.parse(Requests.everyField().at(earlier).asText()).minusDays(1).toString();
    Requests.set(request, later, json("\"" + dayBefore + "\""));
    assertThat(refusals(request))
        .containsExactlyInAnyOrder(earlier + " DATE_ORDER", later + " DATE_ORDER");
    assertThat(errors(request)).anyMatch(error -> error.messageEn().endsWith(" " + earlier));
    assertThat(errors(request)).anyMatch(error -> error.messageEn().endsWith(" " + later));
  }

  @Test
  void aDecisionStandsBetweenApplicationAndNotice() {
    // 2024-05-31 is before the application of 2024-06-01, 2024-06-22 after the notice of 06-21.
    assertThat(refusals(with("/application/decidedOn", "\"2024-05-31\"")))
        .containsExactly("/application/appliedOn DATE_ORDER", "/application/decidedOn DATE_ORDER");
    assertThat(refusals(with("/application/decidedOn", "\"2024-06-22\"")))
        .containsExactly("/application/decidedOn DATE_ORDER", "/application/notifiedOn DATE_ORDER");
  }

  /** What cannot both be true is refused at both places, each naming the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/household/members/0 | schoolStage     | \"NONE\"         | schoolEnrolledOn",
        "/household/members/0 | employment      | \"UNEMPLOYED\"   | job",
        "/household/members/0 | employment      | \"NONE\"         | job",
        "/household/members/0 | sex             | \"MALE\"         | circumstances",
        "/household/members/0 | childStatus     | \"ORPHAN\"       | parents",
        "/household/members/0 | childStatus     | \"DE_FACTO_UNATTENDED\" | parents",
        "/household/members/0/insurance | basicMedical | false    | scheme",
        "/household/members/0/insurance | scheme  | \"NONE\"      | basicMedical",
        "/household/members/0/disability | type   | \"VISUAL\"    | components",
        "/household/members/0/registers/1 | code  | \"MEDICAL_AID\" | grade",
        "/household/members/0/registers/1 | grade | \"EXTREME\"   | code",
        "/household/events/0  | personsAffected | 1                | persons",
      })
  void contradictionsAreRefusedAtBothPlaces(String at, String changed, String value, String other) {
    JsonNode request = with(P1 + "/circumstances", "[\"PREGNANT\"]");
    Requests.set(request, P1 + "/parents/0/status", json("\"ABLE\""));
    Requests.set(request, "/household/events/0/persons", json("[\"P1\", \"P2\"]"));
    assertThat(refusals(request)).isEmpty();

    Requests.set(request, at + "/" + changed, json(value));

    assertThat(refusals(request))
        .containsExactlyInAnyOrder(
            at + "/" + changed + " CONTRADICTION", at + "/" + other + " CONTRADICTION");
    assertThat(errors(request))
        .extracting(FactError::messageEn)
        .containsExactlyInAnyOrder(
            "Contradicts " + at + "/" + changed, "Contradicts " + at + "/" + other);
  }

  @Test
  void aStudentIsAtSchool() {
    JsonNode request = with(P1 + "/employment", "\"STUDENT\"");
    ((ObjectNode) request.at(P1)).remove("schoolEnrolledOn");
    Requests.set(request, P1 + "/schoolStage", json("\"NONE\""));

    assertThat(refusals(request))
        .containsExactly(P1 + "/employment CONTRADICTION", P1 + "/schoolStage CONTRADICTION");
  }

  @Test
  void whoIsOutOfWorkMayInsureThemselves() {
    JsonNode request = with(P1 + "/employment", "\"UNEMPLOYED\"");
    Requests.set(request, P1 + "/job", json("{\"selfInsures\": true, \"contractSigned\": false}"));

    assertThat(refusals(request)).isEmpty();
  }

  @Test
  void aGradeWithoutACodeIsOnlyIncomplete() {
    assertThat(refusals(with(P1 + "/registers/0", "{\"grade\": \"DEEP\"}"))).isEmpty();
    assertThat(
            refusals(
                with(
                    P1 + "/registers/0",
                    "{\"code\": \"HARDSHIP_STUDENT\", \"grade\": \"GENERAL\"}")))
        .isEmpty();
  }
}
