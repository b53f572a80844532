package cn.jiuzhu.service.localities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy behind the answers, as people read it. */
@QuarkusTest
class LocalitiesTest {

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  @Test
  void listsTheLayersThatHaveAParent() {
    ok("/localities")
        .body("localities.locality", contains("testland"))
        .body("localities[0].name", equalTo("试县"))
        .body("localities[0].versions", contains("2021-01-01", "2023-01-01"));
  }

  @Test
  void tellsTheLayersTheVersionsAndTheirSources() {
    ok("/localities/testland")
        .body("layers.layer", contains("testland", "base"))
        // A version ends the day before the next, the last with the document's period.
        .body("layers[0].versions.to", contains("2022-12-31", "2029-12-31"))
        .body("layers[1].versions[0].to", nullValue())
        .body("layers[1].documents[0].number", equalTo("甲1号"));
  }

  @Test
  void tellsWhatIsCovered() {
    ok("/localities/testland")
        .body("coverage.clauses.layer", contains("testland", "base"))
        .body("coverage.clauses[1].byStatus.RULE", equalTo(2))
        .body("coverage.clauses[1].byStatus.RECORDED", equalTo(0))
        .body("coverage.clauses[1].byStatus.NARRATIVE", equalTo(1))
        // dibao has none in the nation but one in the county; uplift has none anywhere.
        .body("coverage.standards.withValue", equalTo(1))
        .body("coverage.standards.withoutValue", contains("uplift"))
        .body("coverage.notCovered", contains("农村标准", "除低保外的一切"));
  }

  @Test
  void speaksEnglishWhereItIsPreferred() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/localities/testland")
        .then()
        .header("Content-Language", "en")
        .body("name", equalTo("Testland"));
  }

  @Test
  void saysOfEachClauseWhereItIsImplemented() {
    // TEST-1 is named by its own rule and carried out by the rule of BASE-1, which it applies.
    ok("/localities/testland/clauses?asOf=2024-01-01")
        .body("total", equalTo(5))
        .body("clauses.id", contains("TEST-1", "TEST-2", "BASE-1", "BASE-2", "BASE-3"))
        .body(
            "clauses[0].implementedBy.file",
            contains(
                "base/2020-01-01/rules/30-dibao.drl", "testland/2023-01-01/rules/40-marginal.drl"))
        .body("clauses[0].implementedBy.line", contains(8, 8))
        .body("clauses[1].implementedBy", empty())
        .body("clauses[4].why", equalTo("It asks nothing that can be computed"));
  }

  @Test
  void anImplementationIsThatOfTheDay() {
    ok("/localities/testland/clauses?asOf=2022-01-01").body("clauses[0].implementedBy", hasSize(1));
  }

  @Test
  void tellsWhichTableRowsCarryOutAClause() {
    ok("/localities/testland/clauses?layer=base&kind=AMT")
        .body("clauses.id", contains("BASE-2"))
        .body("clauses[0].implementedBy.row.findAll { it != null }", contains("D1", "N1"));
  }

  @Test
  void filtersAndPages() {
    ok("/localities/testland/clauses?status=rule")
        .body("clauses.status", everyItem(equalTo("RULE")));
    ok("/localities/testland/clauses?limit=2&offset=1&nonsense=1")
        .body("total", equalTo(5))
        .body("clauses.id", contains("TEST-2", "BASE-1"));
    ok("/localities/testland/clauses?offset=99").body("clauses", empty());
  }

  @Test
  void showsEveryNumberWithItsDatesAndSources() {
    ok("/localities/testland/standards?asOf=2023-06-30")
        .body("asOf", equalTo("2023-06-30"))
        .body("standards.key", contains("dibao", "uplift"))
        .body("standards.known", contains(true, false))
        .body("standards[0].layer", equalTo("testland"))
        .body("standards[0].entries.effective", contains("2021-01-01", "2023-07-01"))
        .body("standards[0].entries.inForce", contains(true, false))
        .body("standards[0].entries[0].values.URBAN", equalTo(500.00f))
        .body("standards[0].entries[1].source.document", equalTo("试县公告"))
        .body("standards[1].entries", empty());
  }

  @Test
  void showsEveryRuleWithItsText() {
    ok("/localities/testland/rules?asOf=2024-01-01")
        .body("layers.version", contains("2020-01-01", "2023-01-01"))
        .body("total", equalTo(3))
        .body("rules[0].clauses", contains("TEST-1", "BASE-1"))
        .body("rules[0].line", equalTo(8))
        .body("rules[0].text", startsWith("rule \"BASE-1 人均收入低于标准的家庭享受低保\""))
        // The comment before the next rule is not part of this one.
        .body("rules[0].text", endsWith("\nend\n"));
    ok("/localities/testland/rules?asOf=2022-01-01").body("total", equalTo(2));
  }

  @Test
  void findsTheRulesOfAClauseAndOfAnOlderVersion() {
    ok("/localities/testland/rules?asOf=2024-01-01&clause=TEST-1").body("total", equalTo(2));
    ok("/localities/testland/rules?asOf=2024-01-01&version=2021-01-01")
        .body("layers.version", contains("2020-01-01", "2021-01-01"))
        .body("total", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "clauses?limit=0, 400, limit, INVALID_PARAMETER",
    "clauses?limit=501, 400, limit, INVALID_PARAMETER",
    "rules?offset=-1, 400, offset, INVALID_PARAMETER",
    "rules?limit=many, 400, limit, INVALID_PARAMETER",
    "clauses?status=done, 400, status, INVALID_PARAMETER",
    "standards?asOf=2024-02-30, 400, asOf, INVALID_PARAMETER",
    "rules?asOf=2020-12-31, 422, asOf, BEFORE_FIRST_VERSION",
    "rules?version=2022-05-05, 422, version, UNKNOWN_VERSION",
  })
  void refusesAWrongParameter(String query, int status, String parameter, String code) {
    given()
        .get("/api/v1/localities/testland/" + query)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("errors.parameter", contains(parameter));
  }

  @ParameterizedTest
  @CsvSource({"''", "/clauses", "/standards", "/rules"})
  void knowsNoOtherLocality(String rest) {
    given()
        .get("/api/v1/localities/base" + rest)
        .then()
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_LOCALITY"))
        .body("errors.parameter", contains("locality"));
  }

  private static ValidatableResponse ok(String path) {
    return given().get("/api/v1" + path).then().statusCode(200).contentType("application/json");
  }
}
