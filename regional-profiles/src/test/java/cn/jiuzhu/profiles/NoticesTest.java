package cn.jiuzhu.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.notice.NoticeKind;
import cn.jiuzhu.engine.notice.NoticeOrder;
import cn.jiuzhu.engine.notice.Notices;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every kind of notice in the words of every locality, for the households of the READMEs. Expected
 * sentences are worked out by hand; a notice is compared without its tags.
 */
class NoticesTest {
  private static final Pattern REQUEST = Pattern.compile("(?s)/determinations -d '\\s(.*?)'\\s```");

  private static Engine engine;

  @BeforeAll
  static void load() throws Exception {
    engine = Engine.load(ProfileSet.read(ProfileSource.folder(Path.of("").toAbsolutePath())));
  }

  /** The request that a README shows. */
  private static ObjectNode readme(String page) throws Exception {
    Matcher matcher = REQUEST.matcher(Files.readString(Path.of(page)));
    assertThat(matcher.find()).isTrue();
    return (ObjectNode) FactReader.parseJson(matcher.group(1).getBytes(UTF_8));
  }

  /** The same household where the first member earns so much a month. */
  private static ObjectNode earning(ObjectNode request, String amount) {
    ObjectNode other = request.deepCopy();
    ((ObjectNode) other.at("/household/members/0/incomes/0")).put("amount", new BigDecimal(amount));
    return other;
  }

  /** The same household living on rent: no clause leaves a part of it out of account. */
  private static ObjectNode onRent(ObjectNode request, String amount) {
    ObjectNode other = earning(request, amount);
    ((ObjectNode) other.at("/household/members/0/incomes/0")).put("kind", "PROPERTY");
    return other;
  }

  private static ObjectNode refused(ObjectNode request, String programme, String decidedOn) {
    ObjectNode other = request.deepCopy();
    other
        .putObject("application")
        .put("programme", programme)
        .put("outcome", "REFUSED")
        .put("decidedOn", decidedOn);
    return other;
  }

  private static ObjectNode on(ObjectNode request, String day) {
    return request.deepCopy().put("asOf", day);
  }

  private static Determination decided(JsonNode request) throws Exception {
    if (request == null) {
      return null;
    }
    ReadRequest read = FactReader.read(request, LocalDate.of(2026, 1, 1));
    return engine.determine(read.request(), read.asOfDefaulted(), Locale.CHINESE);
  }

  private static String notice(NoticeKind kind, String about, JsonNode now, JsonNode before)
      throws Exception {
    String html =
        new Notices(engine.profiles())
            .html(new NoticeOrder(kind, about, decided(now), decided(before), "P1"));
    String body = html.substring(html.indexOf("<body>"));
    return body.replaceAll("<[^>]*>", "|").replaceAll("[|\\s]*\\|[|\\s]*", "|");
  }

  private static String notice(NoticeKind kind, String about, JsonNode now) throws Exception {
    return notice(kind, about, now, null);
  }

  // --- Shanghai: 2400.00 / 2 = 1200.00 a head; dibao 1650.00 from 2025-07-01, 1595.00 before
  // -------

  @Test
  void shanghaiNotifiesOfAnApproval() throws Exception {
    assertThat(notice(NoticeKind.APPROVAL, "DIBAO", readme("../README.md")))
        .startsWith("|社会救助确认通知书|申请人：＿＿＿＿＿＿＿＿（户主，成员P1）|您（户）于")
        .contains("提出的最低生活保障家庭申请，按2025年8月1日的情况和标准审核，符合规定的条件，决定给予救助，享受人员为成员P1、P2。")
        .contains("现予通知（《上海市社会救助条例》SHR-36.3）。")
        // (1650.00 - 1200.00) × 2
        .contains("|最低生活保障金（成员P1、P2）：每月900.00元。计算：(1650.00 - 1200.00) × 2 = 900.00。|")
        // what no published figure prices is left to the office
        .contains("|低保家庭特殊成员增发或实物（成员P2）：＿＿＿＿＿＿元（由经办机关按规定核定）。|")
        .contains("|实际为每人每月1200.00元，应低于每人每月1650.00元，低450.00元|符合|")
        .contains("|《上海市社会救助条例》：SHR-10“在本市共同生活的家庭成员人均可支配收入低于本市最低生活保障标准")
        .contains("（《社会救助暂行办法》NAT-IM-65；《最低生活保障审核确认办法》（民发〔2021〕57号）NAT-57-38）")
        .contains("|说明：标准取自二手来源或者超出核实期间，未经确认：最低生活保障标准。|")
        .containsPattern(
            "规则集：全国 2025-01-01 sha256:[0-9a-f]{64}；上海市 2024-12-31 sha256:[0-9a-f]{64}\\|")
        .containsPattern("文书模板：sha256:[0-9a-f]{64}\\|$");
  }

  @Test
  void shanghaiRefusesWithReasons() throws Exception {
    // 3600.00 / 2 = 1800.00
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO", onRent(readme("../README.md"), "3600.00")))
        .startsWith("|社会救助不予救助通知书|")
        .contains("不符合规定的条件，决定不予救助。现予通知，并说明理由如下（《上海市社会救助条例》SHR-36.3）。")
        .contains("|实际为每人每月1800.00元，应低于每人每月1650.00元，高出150.00元|不符合|")
        .doesNotContain("最低生活保障金（");
  }

  @Test
  void shanghaiTellsAChange() throws Exception {
    // before (1595.00 - 1200.00) × 2 = 790.00, now 900.00
    ObjectNode now = readme("../README.md");
    assertThat(notice(NoticeKind.CHANGE, "DIBAO", now, on(now, "2025-06-30")))
        .startsWith("|社会救助变更告知书|")
        .contains("决定变更如下，并说明理由。自＿＿＿＿年＿＿月起执行。")
        .contains("|最低生活保障金（成员P1、P2）|每月790.00元|每月900.00元|增加110.00元|")
        .doesNotContain("家庭人均月收入");
  }

  @Test
  void shanghaiStopsWithItsOwnClause() throws Exception {
    ObjectNode before = readme("../README.md");
    assertThat(notice(NoticeKind.END, "DIBAO", onRent(before, "3600.00"), before))
        .startsWith("|停止社会救助告知书|")
        .contains("决定停止救助（《上海市社会救助条例》SHR-45.2“不再符合相关社会救助条件的”），自＿＿＿＿年＿＿月起执行。")
        .contains("|停止的救助内容|最低生活保障金（成员P1、P2）：每月900.00元。")
        .contains("高出150.00元|不符合|");
  }

  // --- Henan: dibao 600.00 by the request, marginal below 900.00; 1600.00 / 2 = 800.00 a head
  // -----

  @Test
  void henanTellsOfWhatElseFitsWhenItRefuses() throws Exception {
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO", readme("henan/README.md")))
        .startsWith("|社会救助不予认定告知书|申请人（或其代理人）：＿＿＿＿＿＿＿＿（户主，成员P1）|")
        .contains("|实际为每人每月800.00元，应低于每人每月600.00元，高出200.00元|不符合|")
        .contains("|按同一情况，成员P2符合最低生活保障边缘人口的认定条件。")
        .contains("HEN-2.2.10规定：“应当告知相关救助政策,经申请人同意后于3个工作日内予以认定”。")
        .contains("|说明：标准由请求方提供，未经核实：最低生活保障标准。|")
        // its three days are for marginal and expenditure-hardship people
        .doesNotContain("HEN-2.2.9");
  }

  @Test
  void henanRefusesMarginalInWritingWithinThreeWorkingDays() throws Exception {
    // 2000.00 / 2 = 1000.00; decided on Wednesday 2023-05-31: 1, 2 and 5 June
    ObjectNode request =
        refused(earning(readme("henan/README.md"), "2000.00"), "DIBAO_MARGINAL", "2023-05-31");
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO_MARGINAL", request))
        .contains("HEN-2.2.9“不予认定的,应当自作出决定3个工作日内,书面告知申请人或其代理人并说明理由”）")
        .contains("|实际为每人每月1000.00元，应低于每人每月900.00元，高出100.00元|不符合|")
        .contains("|本告知书应当自作出决定之日起3个工作日内送达，即不晚于2023年6月5日（HEN-2.2.9）。|")
        .doesNotContain("HEN-2.2.10");
  }

  @Test
  void henanApprovesMarginal() throws Exception {
    assertThat(notice(NoticeKind.APPROVAL, "DIBAO_MARGINAL", readme("henan/README.md")))
        .contains("提出的最低生活保障边缘人口申请，按2023年6月1日的情况和标准审核，符合规定的条件，决定予以同意，享受人员为成员P2。")
        .contains("实际为每人每月800.00元，应低于每人每月900.00元，低100.00元|符合|")
        // the mother's own entry, in which another category comes first, is not hers
        .doesNotContain("不再重复认定");
  }

  @Test
  void whatComesFirstIsTheReason() throws Exception {
    ObjectNode request = earning(readme("henan/README.md"), "900.00");
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO_MARGINAL", request))
        .contains("|该户已符合最低生活保障对象的条件，最低生活保障边缘人口不再重复认定。|")
        .contains("HEN-2.1.3a“");
  }

  @Test
  void henanTellsACut() throws Exception {
    // before (600.00 - 450.00) × 2 = 300.00, now (600.00 - 500.00) × 2 = 200.00
    ObjectNode base = readme("henan/README.md");
    assertThat(
            notice(NoticeKind.CHANGE, "DIBAO", earning(base, "1000.00"), earning(base, "900.00")))
        .contains("NAT-57-32“决定减发、停发最低生活保障金的，应当告知最低生活保障家庭成员并说明理由”）。自")
        .contains("|最低生活保障金（成员P1、P2）|每月300.00元|每月200.00元|减少100.00元|")
        .contains("|家庭人均月收入|450.00元|500.00元|增加50.00元|");
  }

  @Test
  void henanEndsDibaoInWriting() throws Exception {
    ObjectNode base = readme("henan/README.md");
    assertThat(notice(NoticeKind.END, "DIBAO", base, earning(base, "900.00")))
        .startsWith("|社会救助终止告知书|")
        .contains("NAT-IM-13b“决定停发最低生活保障金的，应当书面说明理由”")
        .contains("|终止的救助内容|最低生活保障金（成员P1、P2）：每月300.00元。")
        .contains("高出200.00元|不符合|");
  }

  // --- Huining, which says nothing of notices: dibao 600.00 by the request; 900.00 / 2 = 450.00
  // -----

  @Test
  void huiningApproves() throws Exception {
    assertThat(notice(NoticeKind.APPROVAL, "DIBAO", readme("huining/README.md")))
        .startsWith("|社会救助确认通知书|申请人：")
        .contains("每月420.00元。计算：(600.00 - 450.00) × 2 = 300.00；600.00 × 20% × 1 = 120.00。")
        .contains("|实际为每人每月450.00元，应低于每人每月600.00元，低150.00元|符合|");
  }

  @Test
  void huiningRefuses() throws Exception {
    // 1300.00 / 2 = 650.00
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO", onRent(readme("huining/README.md"), "1300.00")))
        .contains("决定不予同意。现将理由书面告知如下。")
        .contains("|实际为每人每月650.00元，应低于每人每月600.00元，高出50.00元|不符合|");
  }

  @Test
  void huiningTellsAChange() throws Exception {
    // now (600.00 - 500.00) × 2 + 120.00 = 320.00
    ObjectNode base = readme("huining/README.md");
    assertThat(notice(NoticeKind.CHANGE, "DIBAO", onRent(base, "1000.00"), base))
        .contains("每月420.00元|每月320.00元|减少100.00元|");
  }

  @Test
  void huiningEnds() throws Exception {
    ObjectNode base = readme("huining/README.md");
    assertThat(notice(NoticeKind.END, "DIBAO", onRent(base, "1300.00"), base))
        .contains("每月420.00元。")
        .contains("高出50.00元|不符合|");
  }

  // --- Yixing, which says nothing of notices either: 5400.00 / 3 = 1800.00 a head
  // ------------------

  @Test
  void yixingApprovesWithTheGrade() throws Exception {
    assertThat(notice(NoticeKind.APPROVAL, "LOW_INCOME", readme("yixing/README.md")))
        .contains("享受人员为成员P1、P2、P3，档次为第一类：政策认定的低收入群体。");
  }

  @Test
  void yixingRefuses() throws Exception {
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO", readme("yixing/README.md")))
        .contains("|实际为每人每月1800.00元，应低于每人每月")
        .contains("|不符合|");
  }

  @Test
  void yixingTellsAChange() throws Exception {
    // 5100.00 / 3 = 1700.00
    ObjectNode base = readme("yixing/README.md");
    assertThat(
            notice(
                NoticeKind.CHANGE, "LOW_INCOME", onRent(base, "5100.00"), onRent(base, "5400.00")))
        .contains("|家庭人均月收入|1800.00元|1700.00元|减少100.00元|");
  }

  @Test
  void yixingEnds() throws Exception {
    ObjectNode base = readme("yixing/README.md");
    assertThat(notice(NoticeKind.END, "LOW_INCOME", onRent(base, "30000.00"), base))
        .contains("|实际为每人每月10000.00元，应低于每人每月")
        .contains("|不符合|");
  }

  // --- Yuquan: 800.00 for town and country by the request; 1200.00 / 2 = 600.00
  // --------------------

  @Test
  void yuquanApprovesAndNamesThePapers() throws Exception {
    assertThat(notice(NoticeKind.APPROVAL, "DIBAO", readme("yuquan/README.md")))
        .contains("档次为绝对贫困。")
        .contains("每月400.00元。计算：(800.00 - 600.00) × 2 = 400.00。")
        .contains("YQ-3.1.3c“从“申请—审核—审批”各环节出具所需证明材料等书面告知书,实现智能审核”）。所需证明材料：＿")
        // the measures of 2021-07-01 were not yet in force
        .contains("|可以依法申请行政复议或者提起行政诉讼（《社会救助暂行办法》NAT-IM-65）。|");
  }

  @Test
  void yuquanRefuses() throws Exception {
    // 1800.00 / 2 = 900.00
    assertThat(notice(NoticeKind.REFUSAL, "DIBAO", onRent(readme("yuquan/README.md"), "1800.00")))
        .contains("|实际为每人每月900.00元，应低于每人每月800.00元，高出100.00元|不符合|")
        .contains("所需证明材料：＿");
  }

  @Test
  void yuquanTellsAChange() throws Exception {
    // now (800.00 - 500.00) × 2 = 600.00
    ObjectNode base = readme("yuquan/README.md");
    assertThat(notice(NoticeKind.CHANGE, "DIBAO", earning(base, "1000.00"), base))
        .contains("|每月400.00元|每月600.00元|增加200.00元|")
        .doesNotContain("NAT-57-32");
  }

  @Test
  void yuquanEnds() throws Exception {
    ObjectNode base = readme("yuquan/README.md");
    assertThat(notice(NoticeKind.END, "DIBAO", onRent(base, "1800.00"), base))
        .contains("每月400.00元。")
        .contains("NAT-IM-13b“决定停发最低生活保障金的，应当书面说明理由”");
  }
}
