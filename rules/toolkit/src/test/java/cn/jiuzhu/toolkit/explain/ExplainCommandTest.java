package cn.jiuzhu.toolkit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.Vale;
import cn.jiuzhu.toolkit.console.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One household in vale: two persons on 1100 a month, 550 a head, against a line of 600. */
class ExplainCommandTest {
  private static final String COUPLE =
      """
      {"locality": "vale", "asOf": "2023-03-10",
       "household": {"id": "H1", "lastVisitOn": "2023-01-05", "members": [
         {"id": "P1", "relation": "HEAD", "birthDate": "1980-01-01",
          "incomes": [{"kind": "WAGE", "amount": 1100.00, "per": "MONTH"}]},
         {"id": "P2", "relation": "SPOUSE", "birthDate": "1981-01-01", "incomes": []}]},
       "application": {"programme": "DIBAO", "appliedOn": "2023-02-25"}}
      """;

  @TempDir private Path temp;
  private Path profiles;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void policy() {
    profiles = Vale.in(temp.resolve("profiles")).root();
  }

  private int run(String language, String request, String... args) throws IOException {
    Path file = Files.writeString(temp.resolve("household.json"), request);
    return runOn(language, file.toString(), args);
  }

  private int runOn(String language, String file, String... args) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all =
        new ArrayList<>(List.of("explain", file, "-p", profiles.toString(), "--lang", language));
    all.addAll(Arrays.asList(args));
    return Jiuzhu.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  /**
   * 1100 / 2 = 550.00 below 600.00; (600.00 - 550.00) × 2 = 100.00. Ten days after 25 February end
   * on 7 March, three days before the day of the answer. Six months after 5 January is 5 July, 117
   * days ahead: 21 in March, 30, 31, 30 and 5.
   */
  @Test
  void tellsTheWholeAnswerInEnglish() throws IOException {
    assertThat(run("en", COUPLE)).as("exit code").isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .isEqualTo(
            """
            Vale vale · 2023-03-10 · version 2022-01-01 (national 2021-07-01)

            Household H1
            ├─ 2 member(s) count
            ├─ Income that counts 1100.00 CNY a month
            └─ Per head 550.00 CNY a month

            Categories: 1 eligible, 0 undetermined, 1 not
            ├─ ✓ On dibao DIBAO · eligible · P1 P2
            │  ├─ ✓ Income below the standard: actual 550.00, must be below 600.00, distance -50.00 CNY a head and month
            │  ├─ § V-1 Dibao by the measures
            │  └─ § N-1 Dibao for income below the standard
            └─ ✗ Dibao margin DIBAO_MARGINAL · not eligible · P1 P2
               ├─ ✗ outranked by On dibao DIBAO
               └─ § V-2 Dibao margin up to 1.5 times

            Assistance: 2 due, 0 undetermined, 0 not
            ├─ ✓ Dibao allowance DIBAO_ALLOWANCE · eligible · P1 P2 · 100.00 CNY a month
            │  ├─ Gap: 100.00
            │  ├─ calculation (600.00 - 550.00) × 2 = 100.00
            │  ├─ must be given · cash · basic living aid · to the household
            │  ├─ departments civil affairs (leads)
            │  ├─ ✓ On dibao: actual On dibao DIBAO, must be one of On dibao DIBAO
            │  └─ § N-2 The difference is paid
            └─ ✓ Heating aid HEATING_AID · eligible · P1 P2 · 900.00 CNY a year
               ├─ Heating: 900.00
               ├─ must be given · cash · special aid · to the household
               ├─ departments civil affairs (leads)
               ├─ ✓ On dibao: actual On dibao DIBAO, must be one of On dibao DIBAO
               ├─ § V-3 Heating aid for dibao
               └─ § V-1 Dibao by the measures

            Deadlines
            └─ ✗ Acceptance ACCEPTANCE · On dibao · township or subdistrict · due 2023-03-07, 3 day(s) overdue
               ├─ within 10 days after 2023-02-25, until 2023-03-07
               └─ § N-2 The difference is paid

            Monitoring: not included, no priority

            Tasks
            └─ Visit VISIT · township or subdistrict · due 2023-07-05, 117 day(s) left · every 6 months · P1 P2
               └─ § N-2 The difference is paid

            """);
  }

  @Test
  void tellsTheSameInChinese() throws IOException {
    assertThat(run("zh", COUPLE)).isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .isEqualTo(
            """
            溪县 vale · 2023-03-10 · 版本 2022-01-01（national 2021-07-01）

            家庭 H1
            ├─ 计入 2 人
            ├─ 计入收入 1100.00 元/月
            └─ 人均 550.00 元/月

            对象类别：符合 1，待定 0，不符合 1
            ├─ ✓ 低保对象 DIBAO · 符合 · P1 P2
            │  ├─ ✓ 收入低于标准：实际 550.00，须低于 600.00，相差 -50.00 元/人·月
            │  ├─ § V-1 低保按办法
            │  └─ § N-1 收入低于标准的享受低保
            └─ ✗ 低保边缘家庭 DIBAO_MARGINAL · 不符合 · P1 P2
               ├─ ✗ 已归入 低保对象 DIBAO
               └─ § V-2 一点五倍以内为低保边缘

            待遇：符合 2，待定 0，不符合 0
            ├─ ✓ 低保金 DIBAO_ALLOWANCE · 符合 · P1 P2 · 100.00 元/月
            │  ├─ 差额：100.00
            │  ├─ 计算 (600.00 - 550.00) × 2 = 100.00
            │  ├─ 应当 · 现金 · 基本生活救助 · 给家庭
            │  ├─ 部门 民政（牵头）
            │  ├─ ✓ 享受低保：实际 低保对象 DIBAO，须为其一：低保对象 DIBAO
            │  └─ § N-2 按差额发放
            └─ ✓ 取暖补贴 HEATING_AID · 符合 · P1 P2 · 900.00 元/年
               ├─ 取暖费：900.00
               ├─ 应当 · 现金 · 专项救助 · 给家庭
               ├─ 部门 民政（牵头）
               ├─ ✓ 享受低保：实际 低保对象 DIBAO，须为其一：低保对象 DIBAO
               ├─ § V-3 低保家庭发取暖费
               └─ § V-1 低保按办法

            期限
            └─ ✗ 受理 ACCEPTANCE · 低保对象 · 乡镇(街道) · 应于 2023-03-07 前，已逾期 3 天
               ├─ 自 2023-02-25 起（当日不计）10 天以内，至 2023-03-07
               └─ § N-2 按差额发放

            动态监测：不纳入，非重点

            任务
            └─ 探访 VISIT · 乡镇(街道) · 应于 2023-07-05 前，还有 117 天 · 每 6 个月一次 · P1 P2
               └─ § N-2 按差额发放

            """);
  }

  @Test
  void whyShowsOneOutcomeBrokenToTheWidth() throws IOException {
    assertThat(run("zh", COUPLE, "--why", "DIBAO", "--width", "44")).isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .isEqualTo(
            """
            溪县 vale · 2023-03-10 · 版本 2022-01-01
            （national 2021-07-01）

            家庭 H1
            ├─ 计入 2 人
            ├─ 计入收入 1100.00 元/月
            └─ 人均 550.00 元/月

            对象类别：符合 1，待定 0，不符合 0
            └─ ✓ 低保对象 DIBAO · 符合 · P1 P2
               ├─ ✓ 收入低于标准：实际 550.00，须低于
               │    600.00，相差 -50.00 元/人·月
               ├─ § V-1 低保按办法
               └─ § N-1 收入低于标准的享受低保

            """);
  }

  @Test
  void whyNotShowsWhatIsMissingAndWhatItSettles() throws IOException {
    // Who says nothing of the second income leaves at least 1100 / 2 a head.
    assertThat(run("en", COUPLE.replace(", \"incomes\": []", ""), "--why-not", "DIBAO"))
        .isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .isEqualTo(
            """
            Vale vale · 2023-03-10 · version 2022-01-01 (national 2021-07-01)

            Household H1
            ├─ 2 member(s) count
            ├─ Income that counts known only within bounds
            └─ Per head known only within bounds

            Categories: 0 eligible, 1 undetermined, 0 not
            └─ ? On dibao DIBAO · undetermined · P1 P2
               ├─ ? Income below the standard: actual at least 550.00, must be below 600.00 CNY a head and month
               │  └─ lacks /household/members/1/incomes (incomes)
               ├─ § V-1 Dibao by the measures
               └─ § N-1 Dibao for income below the standard

            Missing facts and standards: 1 (what would settle the rest)
            └─ ? /household/members/1/incomes (incomes) · P2
               └─ would settle On dibao, Dibao margin, Dibao allowance, Heating aid and 1 task(s), alerts and the like

            """);
  }

  @Test
  void fullShowsEveryRuleWithItsPlace() throws IOException {
    run("en", COUPLE, "--full");
    assertThat(out.toString())
        .contains("Rules fired: 6")
        .contains(
            """
            ├─ V-3 取暖补贴
            │  ├─ vale/2022-01-01/rules/62-heating.drl:5
            │  └─ ✓ On dibao: actual On dibao DIBAO, must be one of On dibao DIBAO
            """);
  }

  @Test
  void whatWillChangeIsToldWhereItIsAskedFor() throws IOException {
    // From 2023-07-01 the line is 700: (700.00 - 550.00) × 2.
    run("en", COUPLE.replace("\"household\":", "\"compareNext\": true, \"household\":"));
    assertThat(out.toString())
        .contains("Will change on 2023-07-01")
        .contains("eligible · 100.00 CNY a month → eligible · 300.00 CNY a month");
  }

  @Test
  void aFactThatIsRefusedHasItsPlaceAndWhatIsAllowed() throws IOException {
    assertThat(run("en", COUPLE.replace("HEAD", "BOSS"))).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString())
        .isEqualTo(
            """
            1 part(s) of the request are refused:
              /household/members/0/relation UNKNOWN_CODE Unknown code; allowed: HEAD, SPOUSE, CHILD, PARENT, SIBLING, GRANDCHILD, GRANDPARENT, OTHER
            """);
  }

  @Test
  void aLocalityThatIsNotThereHasItsNearest() throws IOException {
    assertThat(run("zh", COUPLE.replace("vale", "vail"), "-f", "json")).isEqualTo(ExitCode.FOUND);
    JsonNode error = new JsonMapper().readTree(out.toString()).at("/errors/0");
    assertThat(error.get("pointer").asText()).isEqualTo("/locality");
    assertThat(error.get("code").asText()).isEqualTo("UNKNOWN_LOCALITY");
    assertThat(error.get("message").asText()).isEqualTo("没有这个地区，是否指 vale");
  }

  @Test
  void jsonIsTheAnswerOfTheService() throws IOException {
    assertThat(run("en", COUPLE, "-f", "json")).isEqualTo(ExitCode.OK);
    JsonNode answer = new JsonMapper().readTree(out.toString());
    assertThat(answer.at("/asOf").asText()).isEqualTo("2023-03-10");
    assertThat(answer.at("/categories/0/code").asText()).isEqualTo("DIBAO");
    assertThat(answer.at("/assistance/0/amount/value").decimalValue()).isEqualByComparingTo("100");
    assertThat(answer.has("rules")).as("as the request asks, reasons without the rules").isFalse();
  }

  @Test
  void theHouseholdMayBePiped() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(COUPLE.getBytes(StandardCharsets.UTF_8)));
      assertThat(runOn("en", "-", "--why", "DIBAO")).isEqualTo(ExitCode.OK);
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).contains("✓ On dibao DIBAO · eligible · P1 P2");
  }

  @Test
  void anOutcomeThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
    assertThat(run("en", COUPLE, "--why", "DIBAOO")).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString())
        .contains("has no 'DIBAOO'; there are DIBAO, DIBAO_ALLOWANCE, DIBAO_MARGINAL, HEATING_AID");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThat(runOn("zh", "none.json")).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("没有这个文件：none.json");
  }
}
