package cn.jiuzhu.toolkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.Vale;
import cn.jiuzhu.toolkit.console.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of vale, and vale beside hill. */
class DiffCommandTest {
  @TempDir private Path temp;
  private Path profiles;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void policy() {
    profiles = Vale.in(temp.resolve("profiles")).root();
  }

  private int diff(String language, String... args) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("diff", "-p", profiles.toString()));
    all.addAll(List.of("--lang", language));
    all.addAll(Arrays.asList(args));
    return Jiuzhu.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  @Test
  void anUprating() {
    // 700 - 600 = 100; 100 / 600 = 16.67%.
    assertThat(diff("en", "vale@2023-06-30", "vale@2023-07-01")).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString())
        .isEqualTo(
            """
            Redline: A vale@2023-06-30 → B vale@2023-07-01
              national 2021-07-01 (Measures), the same
              vale 2022-01-01 (Plan), the same

            § V-1 Dibao by the measures
              ~ standard Dibao standard dibao · CNY a head and month  vale/standards/dibao.yaml:5 → vale/standards/dibao.yaml:8
                  figure: [-600.00-]{+700.00+}  +100.00, +16.7%
                  source: 县公告[-一-]{+二+}号 (OFFICIAL), from [-2022-01-01-]{+2023-07-01+}

            standard ~1
            """);
  }

  /** A rule renamed and stricter, another repealed with its programme, rows, an option, words. */
  @Test
  void anAmendment() {
    assertThat(diff("zh", "vale@2023-12-31", "vale@2024-01-01")).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString())
        .isEqualTo(
            """
            修订对照：A vale@2023-12-31 → B vale@2024-01-01
              national 2021-07-01（办法），相同
              vale 2022-01-01 → 2024-01-01（修订方案）

            § N-1 收入低于标准的享受低保
              ↗ 选项 not-counted-as-member：见 V-1

            § V-1 低保按办法
              ~ 选项 not-counted-as-member
                  取值：IN_PRISON{+、DECLARED_MISSING+}
                  理由：[-无-]{+修订+}
              ↗ 规则 V-3 取暖补贴：见 V-3

            § V-2 一点五倍以内为低保边缘
              ~ 规则 V-2 不超过一点五倍  vale/2022-01-01/rules/48-margin.drl:5 → vale/2024-01-01/rules/48-margin.drl:5
                  名称：V-2 [-低于-]{+不超过+}一点五倍
                  收入低：人均收入 [-低于-]{+不超过+} 低保标准 × 边缘倍数
                  居住在城镇：{+城乡类型 为 城镇+}
              ~ 用语 low-enough
                  用语：收入[-足够-]低

            § V-3 低保家庭发取暖费
              - 规则 V-3 取暖补贴  vale/2022-01-01/rules/62-heating.drl:5
                  享受低保：[-符合 低保对象-]
                  $aid：[-取暖费-]
                  则：[-answer.programme("HEATING_AID", $h, $on).part("heating", $aid, "CNY/YEAR");-]
              - 项目 取暖补贴 HEATING_AID
                  名称：[-取暖补贴-]
                  类型：[-专项救助-]
                  方式：[-现金-]
                  效力：[-应当-]
                  给付对象：[-给家庭-]
                  部门：[-民政 牵头-]

            § V-4 不计入的收入
              ~ 表行 income-not-counted/V4-1  vale/2022-01-01/tables/income-not-counted.csv:2 → vale/2024-01-01/tables/income-not-counted.csv:2
                  note：[-转移性收入-]{+亲友赠与+}
              + 表行 income-not-counted/V4-2  vale/2024-01-01/tables/income-not-counted.csv:3
                  kind：{+PENSION+}
                  purpose：{+*+}
                  note：{+养老金+}

            选项 ~1 · 规则 -1 ~1 · 表行 +1 ~1 · 项目 -1 · 用语 ~1
            """);
  }

  /** Hill's rule of the margin is found by what it decides: nothing else is alike. */
  @Test
  void twoLocalities() {
    // 500 - 700 = -200; 200 / 700 = 28.57%. 2 - 1.5 = 0.5; 0.5 / 1.5 = 33.33%.
    assertThat(diff("en", "vale@2023-12-31", "hill@2023-12-31")).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString())
        .isEqualTo(
            """
            Redline: A vale@2023-12-31 → B hill@2023-12-31
              national 2021-07-01 (Measures), the same
              vale 2022-01-01 → none
              hill none → 2022-01-01 (Rules)

            § V-1 Dibao by the measures
              ↗ standard Dibao standard dibao · CNY a head and month: see H-1
              ↗ rule V-3 取暖补贴: see V-3

            § V-2 Dibao margin up to 1.5 times
              ↗ standard Multiple of the margin marginMultiple · times: see H-2
              ↗ rule H-2 不超过两倍: see H-2

            § V-3 Heating aid for dibao
              - standard Heating aid heating · CNY a year  vale/standards/heating.yaml:5
                  figure: [-900.00-]
                  source: [-方案 (CLAUSE), from 2021-01-01-]
              - rule V-3 取暖补贴  vale/2022-01-01/rules/62-heating.drl:5
                  On dibao: [-qualifies for On dibao-]
                  $aid: [-Heating aid-]
                  then: [-answer.programme("HEATING_AID", $h, $on).part("heating", $aid, "CNY/YEAR");-]
              - programme Heating aid HEATING_AID
                  name: [-Heating aid-]
                  strand: [-special aid-]
                  form: [-cash-]
                  force: [-must be given-]
                  recipient: [-to the household-]
                  departments: [-civil affairs leads-]

            § V-4 Income that does not count
              - row income-not-counted/V4-1  vale/2022-01-01/tables/income-not-counted.csv:2
                  kind: [-TRANSFER-]
                  purpose: [-*-]
                  note: [-转移性收入-]

            § H-1 Dibao by the measures
              ~ standard Dibao standard dibao · CNY a head and month  vale/standards/dibao.yaml:8 → hill/standards/dibao.yaml:5
                  figure: [-700.00-]{+500.00+}  -200.00, -28.6%
                  source: [-县公告二号-]{+方案+} ([-OFFICIAL-]{+CLAUSE+}), from [-2023-07-01-]{+2021-01-01+}

            § H-2 Dibao margin up to twice
              ~ standard Multiple of the margin marginMultiple · times  vale/standards/marginMultiple.yaml:5 → hill/standards/marginMultiple.yaml:5
                  figure: [-1.5-]{+2+}  +0.5, +33.3%
              ~ rule H-2 不超过两倍  vale/2022-01-01/rules/48-margin.drl:5 → hill/2022-01-01/rules/48-margin.drl:5
                  name: [-V-2 低于一点五倍-]{+H-2 不超过两倍+}
                  clauses: [-V-2-]{+H-2+}
                  Income low enough: income per head [-below-]{+at most+} Dibao standard × Multiple of the margin

            standard -1 ~2 · rule -1 ~1 · row -1 · programme -1
            """);
  }

  @Test
  void theSamePolicyOnTwoDays() {
    assertThat(diff("en", "hill", "hill@2022-01-01", "--on", "2024-06-01")).isEqualTo(ExitCode.OK);
    assertThat(out.toString())
        .isEqualTo(
            """
            Redline: A hill@2024-06-01 → B hill@2022-01-01
              national 2021-07-01 (Measures), the same
              hill 2022-01-01 (Rules), the same

            No difference
            """);
  }

  @Test
  void aDraftInAnotherFolderMayRewordItsClauses() throws IOException {
    Path draft = temp.resolve("draft");
    Vale edited = Vale.in(draft);
    String file = "hill/clauses.yaml";
    edited.write(
        file, Files.readString(draft.resolve(file)).replace("up to twice", "up to double"));
    diff("en", "hill@2024-01-01", draft + "#hill@2024-01-01");
    assertThat(out.toString())
        .contains("  ~ clause H-2\n      says: Dibao margin up to [-twice-]{+double+}\n")
        .endsWith("clause ~1\n");
  }

  @Test
  void conditionsThatReadAlikeAreShownAsTheyAre() throws IOException {
    Path draft = temp.resolve("draft");
    Vale edited = Vale.in(draft);
    String file = "hill/2022-01-01/rules/48-margin.drl";
    edited.write(
        file, Files.readString(draft.resolve(file)).replace("\"low-enough\"", "\"low-too\""));
    edited.write("hill/2022-01-01/texts.yaml", "low-too: {zh: 收入足够低, en: Income low enough}\n");
    diff("en", "hill@2024-01-01", draft + "#hill@2024-01-01");
    assertThat(out.toString())
        .contains("Income low enough: atMost(\"[-low-enough-]{+low-too+}\", perCapitaIncome, ")
        .contains("+ wording low-too: {+Income low enough+}");
  }

  @Test
  void aConditionThatNoLongerCountsIsShownInTheConclusion() throws IOException {
    Path draft = temp.resolve("draft");
    Vale edited = Vale.in(draft);
    String file = "vale/2024-01-01/rules/48-margin.drl";
    edited.write(file, Files.readString(draft.resolve(file)).replace(", $low, $town)", ", $low)"));
    diff("en", "vale@2024-01-01", draft + "#vale@2024-01-01");
    assertThat(out.toString())
        .contains("then: answer.category(Category.DIBAO_MARGINAL, $h, $low[-, $town-]);");
  }

  @Test
  void json() throws IOException {
    assertThat(diff("en", "vale@2023-12-31", "vale@2024-01-01", "-f", "json"))
        .isEqualTo(ExitCode.FOUND);
    JsonNode root = new JsonMapper().readTree(out.toString());
    assertThat(root.at("/before/policy").asText()).isEqualTo("vale@2023-12-31");
    assertThat(root.at("/after/layers/1/version").asText()).isEqualTo("2024-01-01");
    assertThat(root.at("/counts/RULE").toString())
        .isEqualTo("{\"ADDED\":0,\"REMOVED\":1,\"CHANGED\":1}");
    JsonNode repealed = root.at("/clauses/3");
    assertThat(repealed.get("clause").asText()).isEqualTo("V-3");
    assertThat(repealed.at("/changes/0/how").asText()).isEqualTo("REMOVED");
    assertThat(repealed.at("/changes/0/after").isNull()).isTrue();
    JsonNode condition = root.at("/clauses/2/changes/0/details/1");
    assertThat(condition.get("label").asText()).isEqualTo("Income low enough");
    assertThat(condition.get("before").asText())
        .isEqualTo("income per head below Dibao standard × Multiple of the margin");
    assertThat(condition.get("after").asText())
        .isEqualTo("income per head at most Dibao standard × Multiple of the margin");
  }

  @Test
  void html() throws IOException {
    Path page = temp.resolve("pages/redline.html");
    assertThat(
            diff("zh", "vale@2023-12-31", "vale@2024-01-01", "-f", "html", "-o", page.toString()))
        .isEqualTo(ExitCode.FOUND);
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(page))
        .contains("<h2><code>V-2</code>一点五倍以内为低保边缘</h2>")
        .contains("人均收入 <del>低于</del><ins>不超过</ins> 低保标准 × 边缘倍数")
        .contains("<article class=\"REMOVED\">")
        .contains("answer.programme(&quot;HEATING_AID&quot;")
        .doesNotContain("http://", "https://", "<script");
  }

  @Test
  void aPolicyThatIsNotThereIsSaid() {
    assertThat(diff("en", "vail", "hill", "--on", "2024-01-01")).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("there is no locality 'vail'");
    assertThat(diff("zh", "vale@2021-12-31", "hill")).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("vale@2021-12-31：规则自 2022-01-01 起才有");
    assertThat(diff("en", "vale@yesterday", "hill")).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("'vale@yesterday' is not [FOLDER#]LOCALITY");
  }
}
