package cn.jiuzhu.engine.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.notice.NoticeRefused.Reason;
import cn.jiuzhu.engine.profile.ProfileSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a notice says of an answer, and of which answers there is none. */
class NoticesTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);

  private Upland upland;
  private ProfileSet profiles;
  private Engine engine;

  @BeforeEach
  void profile(@TempDir Path root) throws Exception {
    upland = Upland.in(root);
    for (NoticeKind kind : NoticeKind.values()) {
      upland.write("national/notices/" + kind.template() + ".html", "{#include reasons /}\n");
    }
    upland.write(
        "national/notices/reasons.html",
        """
        {notice.about.name} {notice.asOf} {notice.head ?: '—'}
        {#for reason in notice.reasons}{reason.words}:{reason.finding}{/for}
        {#for grant in notice.grants}{grant.name}({grant.persons}):{grant.amount}={#for line in grant.calculation}{line}{/for}{/for}
        {#for change in notice.changes}{change.before}>{change.after}:{change.difference}{/for}
        {#for change in notice.circumstances}{change.name}:{change.before}>{change.after}:{change.difference}{/for}
        {#for one in notice.basis}{one.title}{#for clause in one.clauses} {clause.id}“{clause.phrase}”{/for}{/for}
        {#for remark in notice.remarks}{remark}{/for}
        {#for rule in notice.rules}{rule.name} {rule.version} {rule.digest};{/for} {notice.templates}
        """);
    load();
  }

  private void load() throws Exception {
    profiles = upland.profiles();
    engine = Engine.load(profiles);
  }

  /** A couple of whom one earns so much a month, where dibao is 600.00 a head. */
  private Determination answer(String wage) throws Exception {
    return answer("P1", wage, "");
  }

  private Determination answer(String id, String wage, String more) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "2022-06-01", "standards": {"dibao": 600.00}, %s
         "household": {"members": [
          {"id": "%s", "relation": "HEAD", "ownApplication": false, "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], "expenses": []},
          {"id": "P2", "relation": "SPOUSE", "ownApplication": false, "incomes": [], "expenses": []}]}}
        """
            .formatted(more, id, wage);
    ReadRequest read = FactReader.readJson(request.getBytes(UTF_8), TODAY);
    return engine.determine(read.request(), read.asOfDefaulted(), Locale.CHINESE);
  }

  private String html(NoticeKind kind, Determination now, Determination before) throws Exception {
    return new Notices(profiles).html(new NoticeOrder(kind, "DIBAO", now, before, "P1"));
  }

  private Reason refused(NoticeKind kind, String about, Determination now, Determination before) {
    try {
      new Notices(profiles).html(new NoticeOrder(kind, about, now, before, null));
      return null;
    } catch (NoticeRefused refused) {
      return refused.reason();
    }
  }

  @Test
  void anApprovalTellsWhyAndHowMuch() throws Exception {
    // 900.00 / 2 = 450.00 a head, 150.00 below 600.00; (600.00 - 450.00) × 2 = 300.00
    assertThat(html(NoticeKind.APPROVAL, answer("900.00"), null))
        .startsWith(
            """
            低保对象 2022年6月1日 P1
            收入低于标准:实际为每人每月450.00元，应低于每人每月600.00元，低150.00元
            低保金(P1、P2):每月300.00元=(600.00 - 450.00) × 2 = 300.00


            《方案》 U-1“低保”《办法》 N-1“收入” N-2“标准”
            CALLER_SUPPLIED_STANDARD：低保标准
            全国 2021-07-01 sha256:""");
  }

  @Test
  void aRefusalTellsByHowMuchItIsMissed() throws Exception {
    // 1201.00 / 2 = 600.50 a head, 0.50 over
    assertThat(html(NoticeKind.REFUSAL, answer("1201.00"), null))
        .contains("\n收入低于标准:实际为每人每月600.50元，应低于每人每月600.00元，高出0.50元\n")
        .contains("《方案》 U-1“低保”《办法》 N-1“收入”")
        .doesNotContain("低保金");
  }

  @Test
  void exactlyAtTheLineIsSaid() throws Exception {
    assertThat(html(NoticeKind.REFUSAL, answer("1200.00"), null))
        .contains("实际为每人每月600.00元，应低于每人每月600.00元，与之相等");
  }

  @Test
  void aChangeTellsBothAmounts() throws Exception {
    // before (600 - 450) × 2 = 300; now 1000 / 2 = 500, (600 - 500) × 2 = 200
    assertThat(html(NoticeKind.CHANGE, answer("1000.00"), answer("900.00")))
        .contains("\n每月300.00元>每月200.00元:减少100.00元\n")
        .contains("\n家庭人均月收入:450.00元>500.00元:增加50.00元\n");
  }

  @Test
  void anEndTellsWhatEndsAndWhy() throws Exception {
    assertThat(html(NoticeKind.END, answer("1300.00"), answer("900.00")))
        .contains("实际为每人每月650.00元，应低于每人每月600.00元，高出50.00元")
        .contains("低保金(P1、P2):每月300.00元");
    assertThat(html(NoticeKind.END, answer("1300.00"), null)).doesNotContain("低保金");
  }

  @Test
  void whatACallerSentIsEscaped() throws Exception {
    Determination answer = answer("900.00");
    String html =
        new Notices(profiles)
            .html(new NoticeOrder(NoticeKind.APPROVAL, "DIBAO", answer, null, "<b>P&1\"'"));

    assertThat(html).contains("&lt;b&gt;P&amp;1&quot;&#39;").doesNotContain("<b>");
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void ofAnOpenAnswerThereIsNoNotice(NoticeKind kind) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "2022-06-01",
         "household": {"members": [{"id": "P1", "incomes": [], "expenses": []}]}}
        """;
    Determination open =
        engine.determine(
            FactReader.readJson(request.getBytes(UTF_8), TODAY).request(), false, Locale.CHINESE);

    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> html(kind, open, answer("900.00")))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.UNDETERMINED);
              assertThat(refused.words().zh()).endsWith("还缺：/standards/dibao");
              assertThat(refused.words().en()).endsWith("missing: /standards/dibao");
            });
  }

  @Test
  void aNoticeMustAgreeWithTheAnswer() throws Exception {
    Determination due = answer("900.00");
    Determination notDue = answer("1300.00");

    assertThat(refused(NoticeKind.APPROVAL, "DIBAO", notDue, null)).isEqualTo(Reason.NOT_GRANTED);
    assertThat(refused(NoticeKind.CHANGE, "DIBAO", notDue, due)).isEqualTo(Reason.NOT_GRANTED);
    assertThat(refused(NoticeKind.REFUSAL, "DIBAO", due, null)).isEqualTo(Reason.STILL_GRANTED);
    assertThat(refused(NoticeKind.END, "DIBAO", due, due)).isEqualTo(Reason.STILL_GRANTED);
    assertThat(refused(NoticeKind.CHANGE, "DIBAO", due, null)).isEqualTo(Reason.BEFORE_NEEDED);
    assertThat(refused(NoticeKind.CHANGE, "DIBAO", due, due)).isEqualTo(Reason.NOTHING_CHANGED);
    assertThat(refused(NoticeKind.END, "DIBAO", notDue, notDue))
        .isEqualTo(Reason.BEFORE_DOES_NOT_FIT);
    assertThat(refused(NoticeKind.APPROVAL, "DIBOA", due, null)).isEqualTo(Reason.UNKNOWN_SUBJECT);
  }

  @Test
  void reasonsThatWereNotAskedForCannotBeTold() throws Exception {
    Determination bare = answer("P1", "900.00", "\"explain\": \"NONE\",");

    assertThat(refused(NoticeKind.APPROVAL, "DIBAO", bare, null)).isEqualTo(Reason.NO_REASONS);
  }

  @Test
  void anAnswerOfAnotherStateOfThePolicyIsNotToldInTheWordsOfThisOne() throws Exception {
    Determination earlier = answer("900.00");
    upland.write(
        "national/clauses.yaml", upland.text("national/clauses.yaml").replace("收入", "收入额"));
    load();

    assertThat(refused(NoticeKind.APPROVAL, "DIBAO", earlier, null)).isEqualTo(Reason.OTHER_POLICY);
  }

  @Test
  void theSameAnswerAndTemplatesGiveTheSameBytes() throws Exception {
    String first = html(NoticeKind.APPROVAL, answer("900.00"), null);
    load();

    assertThat(html(NoticeKind.APPROVAL, answer("900.00"), null)).isEqualTo(first);
  }

  @Test
  void anotherTemplateIsAnotherNoticeButTheSameAnswer() throws Exception {
    Determination before = answer("900.00");
    String first = html(NoticeKind.APPROVAL, before, null);
    upland.write("upland/notices/approval.html", "本省：{#include reasons /}");
    load();
    Determination after = answer("900.00");

    assertThat(after.profile()).isEqualTo(before.profile());
    assertThat(html(NoticeKind.APPROVAL, after, null))
        .startsWith("本省：低保对象")
        .doesNotContain(profiles.notices("national").digest())
        .contains(profiles.notices("upland").digest());
    assertThat(first).doesNotContain(profiles.notices("upland").digest());
  }

  @Test
  void withoutATemplateThereIsNoNotice(@TempDir Path root) throws Exception {
    upland = Upland.in(root);
    load();

    assertThat(refused(NoticeKind.REFUSAL, "DIBAO", answer("1300.00"), null))
        .isEqualTo(Reason.NO_TEMPLATE);
  }
}
