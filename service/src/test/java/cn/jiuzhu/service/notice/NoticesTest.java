package cn.jiuzhu.service.notice;

import static cn.jiuzhu.service.Households.couple;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller of {@code POST /notices} gets. */
@QuarkusTest
class NoticesTest {

  @BeforeEach
  void ready() throws InterruptedException {
    Ready.await();
  }

  private static String order(String kind, String more, String request) {
    return "{\"kind\": \"" + kind + "\"" + more + ", \"request\": " + request + "}";
  }

  /** 900 / 2 = 450 a head, where the standard of 2023-07-01 is 550. */
  private static String approval() {
    return order("APPROVAL", ", \"about\": \"DIBAO\"", couple("2024-01-01", "900.00"));
  }

  private static ValidatableResponse post(String body, String accept) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(body)
        .post("/api/v1/notices")
        .then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"*/*", "text/html", "text/html,application/pdf;q=0.9", "text/*"})
  void aPageUnlessAPdfIsLikedBetter(String accept) {
    post(approval(), accept)
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", "zh")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", startsWith("default-src 'none'"))
        .body(
            allOf(
                containsString("<h1>同意告知书</h1>"),
                containsString("申请人：P1<br>最低生活保障对象，2024年1月1日"),
                containsString("实际为每人每月450.00元，应低于每人每月550.00元，低100.00元")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"application/pdf", "text/html;q=0.5,application/pdf", "application/*"})
  void aPdfThatBringsItsChineseWithIt(String accept) throws IOException {
    byte[] pdf =
        post(approval(), accept)
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Language", "zh")
            .extract()
            .asByteArray();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("同意告知书", "申请人：P1", "最低生活保障对象，2024年1月1日")
          .contains("应低于每人每月550.00元");
      PDResources resources = document.getPage(0).getResources();
      assertThat(resources.getFontNames()).isNotEmpty();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).contains("NotoSansSC");
      }
    }
  }

  @Test
  void aNoticeIsChineseWhoeverAsks() {
    given()
        .contentType("application/json")
        .header("Accept-Language", "en")
        .body(approval())
        .post("/api/v1/notices")
        .then()
        .statusCode(200)
        .header("Content-Language", "zh")
        .body(containsString("最低生活保障对象"));
  }

  @Test
  void itIsAboutTheApplicationUnlessItSaysOtherwise() {
    String applied =
        couple("2024-01-01", "900.00")
            .replace("\"household\"", "\"application\": {\"programme\": \"DIBAO\"}, \"household\"");
    post(order("APPROVAL", "", applied), "text/html").statusCode(200);

    refused(order("APPROVAL", "", couple("2024-01-01", "900.00")))
        .body("errors[0].pointer", equalTo("/about"))
        .body("errors[0].code", equalTo("NO_SUBJECT"));
  }

  @Test
  void aChangeTakesTheFactsBefore() {
    // 450.00 a head before, 500.00 now
    String before = ", \"about\": \"DIBAO\", \"before\": " + couple("2023-08-01", "900.00");
    post(order("CHANGE", before, couple("2024-01-01", "1000.00")), "text/html")
        .statusCode(200)
        .body(containsString("家庭人均月收入由450.00元变为500.00元"));
  }

  @Test
  void ofAnAnswerThatCannotTellThereIsNoNotice() {
    String unknown =
        couple("2024-01-01", "900.00")
            .replace("\"incomes\": [], \"expenses\": []", "\"expenses\": []");
    refused(order("REFUSAL", ", \"about\": \"DIBAO\"", unknown))
        .body("title", equalTo("不能出具这种告知书"))
        .body("errors.code", contains("UNDETERMINED"))
        .body("detail", endsWith("/household/members/1/incomes"));
  }

  @Test
  void anAnswerIsNotToldOtherwiseThanItIs() {
    refused(order("REFUSAL", ", \"about\": \"DIBAO\"", couple("2024-01-01", "900.00")))
        .body("errors.code", contains("STILL_GRANTED"));
    refused(order("CHANGE", ", \"about\": \"DIBAO\"", couple("2024-01-01", "900.00")))
        .body("errors.code", contains("BEFORE_NEEDED"));
  }

  private static ValidatableResponse refused(String body) {
    return post(body, "text/html")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("NOTICE_REFUSED"));
  }

  @Test
  void whatIsWrongWithAnOrderIsToldAtOnce() {
    post("{\"kind\": \"APROVAL\", \"about\": \"dibao\", \"befor\": {}}", "application/pdf")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("INVALID_FACTS"))
        .body("errors.pointer", contains("/befor", "/kind", "/about", "/request"))
        .body(
            "errors.code",
            contains("UNKNOWN_FIELD", "UNKNOWN_CODE", "INVALID_CODE", "MISSING_FIELD"));
  }

  @Test
  void whatIsWrongWithTheFactsIsToldWhereItStands() {
    String wrong = couple("2024-01-01", "-1.00");
    post(order("APPROVAL", ", \"about\": \"DIBAO\"", wrong), "text/html")
        .statusCode(422)
        .body("code", equalTo("INVALID_FACTS"))
        .body("errors.pointer", hasItem("/request/household/members/0/incomes/0/amount"));
    post(
            order(
                "CHANGE",
                ", \"about\": \"DIBAO\", \"before\": " + wrong,
                couple("2024-01-01", "900.00")),
            "text/html")
        .statusCode(422)
        .body("errors.pointer", hasItem("/before/household/members/0/incomes/0/amount"));
    String nowhere = couple("2024-01-01", "900.00").replace("testland", "testlnd");
    post(order("APPROVAL", ", \"about\": \"DIBAO\"", nowhere), "text/html")
        .statusCode(404)
        .body("errors.pointer", contains("/request/locality"));
    String kept = couple("2024-01-01", "900.00").replaceFirst("\\{", "{\"record\": true, ");
    post(order("APPROVAL", ", \"about\": \"DIBAO\"", kept), "text/html")
        .statusCode(422)
        .body("code", equalTo("NOTICE_REFUSED"))
        .body("errors.pointer", contains("/request/record"));
  }

  @Test
  void anotherFormatThereIsNot() {
    post(approval(), "application/json")
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }

  @Test
  void noBodyAndNoJson() {
    post("", "text/html").statusCode(400).body("code", equalTo("EMPTY_BODY"));
    post("{", "text/html").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    post("[]", "text/html").statusCode(422).body("errors.code", contains("WRONG_TYPE"));
  }

  @Test
  void theExampleOfTheDocumentationIsTrue() throws IOException {
    try (var in = NoticesTest.class.getResourceAsStream("/openapi/notice.json")) {
      post(new String(in.readAllBytes(), StandardCharsets.UTF_8), "text/html")
          .statusCode(200)
          .body(containsString("同意告知书"));
    }
  }

  @Test
  void aRecordedDecisionHasItsNotice() {
    String id =
        given()
            .contentType("application/json")
            .body(couple("2024-01-01", "900.00").replaceFirst("\\{", "{\"record\": true, "))
            .post("/api/v1/determinations")
            .path("id");
    String address = "/api/v1/decisions/" + id + "/notice";

    given()
        .get(address + "?kind=APPROVAL&about=DIBAO")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("450.00"));
    given().get(address + "?kind=APPROVAL").then().statusCode(422);
    given().get(address + "?kind=PRAISE&about=DIBAO").then().statusCode(400);
    given().get("/api/v1/decisions/none/notice?kind=APPROVAL").then().statusCode(404);
  }
}
