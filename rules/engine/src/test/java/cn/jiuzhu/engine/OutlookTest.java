package cn.jiuzhu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.OutcomeState;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.WillChange;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What will change on days for which rules or figures are already loaded. */
class OutlookTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

  private static final String ASKED = "\"compareNext\": true,";

  @TempDir private Path root;
  private Engine engine;

  /** A standard of 600.00, and of 700.00 from July 2030; a rule more from 2031. */
  @BeforeEach
  void profiles() throws Exception {
    Upland.in(root);
    Files.writeString(
        root.resolve("national/standards/dibao.yaml"),
        """
        title: {zh: 低保标准, en: Dibao standard}
        unit: CNY/PERSON/MONTH
        entries:
          - effective: 2021-07-01
            value: 600.00
            source: {document: 公告, clause: N-2, grade: CLAUSE}
          - effective: 2030-07-01
            value: 700.00
            source: {document: 公告, clause: N-2, grade: CLAUSE}
        """);
    Path next = root.resolve("upland/2031-01-01");
    Files.createDirectories(next.resolve("rules"));
    Files.copy(
        root.resolve("upland/2022-01-01/rules/20-tekun.drl"), next.resolve("rules/20-tekun.drl"));
    Files.writeString(
        next.resolve("amendment.yaml"),
        """
        instrument: {zh: 新方案, en: New plan}
        effective: 2031-01-01
        changes:
          - {clause: U-2, file: rules/40-children.drl, what: {zh: 新增, en: new}}
        """);
    Files.writeString(
        next.resolve("rules/40-children.drl"),
        """
        package upland.children
        import cn.jiuzhu.engine.codes.*
        import cn.jiuzhu.engine.policy.*
        global Answer answer
        rule "U-2 本人申请的为困境儿童" @clause("U-2")
        when
          $p : Person( $applied : is("own-application", ownApplication) )
        then
          answer.category(Category.CHILD_IN_DIFFICULTY, $p, $applied);
        end
        """);
    engine = Engine.load(ProfileSet.read(ProfileSource.folder(root)));
  }

  @Test
  void saysWhatANewFigureChanges() throws Exception {
    // 1300 / 2 = 650 a head: not below 600, but below 700; (700 - 650) × 2 = 100.
    Determination answer = ask("2025-03-01", "1300.00");
    WillChange change = answer.willChange();

    assertThat(answer.asOf()).isEqualTo(TODAY);
    assertThat(status(answer)).isEqualTo(Status.INELIGIBLE);
    assertThat(change.on()).isEqualTo(LocalDate.of(2030, 7, 1));
    assertThat(change.profile().version()).isEqualTo("2022-01-01");
    assertThat(change.categories())
        .containsExactly(
            new OutcomeChange(
                "DIBAO",
                List.of("P1", "P2"),
                new OutcomeState(Status.INELIGIBLE, null, null),
                new OutcomeState(Status.ELIGIBLE, null, null),
                List.of("U-1", "N-1")));
    assertThat(change.assistance()).hasSize(1);
    OutcomeChange allowance = change.assistance().get(0);
    assertThat(allowance.code()).isEqualTo("DIBAO_ALLOWANCE");
    assertThat(allowance.from().amount()).isNull();
    assertThat(allowance.to().amount().value()).isEqualTo(new BigDecimal("100.00"));
    assertThat(answer.notices()).contains(new Notice("WILL_CHANGE_ON", "2030-07-01"));
    assertThat(answer.texts()).containsKeys("DIBAO_ALLOWANCE", "gap");
  }

  @Test
  void isWhatIsAnsweredForThatDay() throws Exception {
    Determination then = ask("2030-07-01", "1300.00");

    assertThat(status(then)).isEqualTo(Status.ELIGIBLE);
    assertThat(then.profile()).isEqualTo(ask("2025-03-01", "1300.00").willChange().profile());
  }

  @Test
  void saysWhatANewVersionChangesPersonByPerson() throws Exception {
    Determination answer = ask("2030-07-01", "1300.00", ASKED, true);

    assertThat(answer.willChange().on()).isEqualTo(LocalDate.of(2031, 1, 1));
    assertThat(answer.willChange().profile().version()).isEqualTo("2031-01-01");
    assertThat(answer.willChange().categories())
        .containsExactly(
            new OutcomeChange(
                "CHILD_IN_DIFFICULTY",
                List.of("P1"),
                null,
                new OutcomeState(Status.ELIGIBLE, null, null),
                List.of("U-2")),
            new OutcomeChange(
                "CHILD_IN_DIFFICULTY",
                List.of("P2"),
                null,
                new OutcomeState(Status.INELIGIBLE, null, null),
                List.of("U-2")));
    assertThat(answer.willChange().assistance()).isEmpty();
  }

  @Test
  void saysWhereNothingChangesForTheHousehold() throws Exception {
    // 3000 / 2 = 1500 a head, above both figures.
    Determination answer = ask("2025-03-01", "3000.00");

    assertThat(answer.willChange().on()).isEqualTo(LocalDate.of(2030, 7, 1));
    assertThat(answer.willChange().categories()).isEmpty();
    assertThat(answer.willChange().assistance()).isEmpty();
    assertThat(answer.notices()).extracting(Notice::code).doesNotContain("WILL_CHANGE_ON");
  }

  @Test
  void saysNothingWhereNothingIsLoadedForLaterOrNobodyAsks() throws Exception {
    assertThat(ask("2031-01-01", "1300.00").willChange()).isNull();
    assertThat(ask("2025-03-01", "1300.00", "", false).willChange()).isNull();
  }

  @Test
  void anAmountThatChangesIsToldWithBothAmounts() throws Exception {
    // 1000 / 2 = 500: (600 - 500) × 2 = 200, then (700 - 500) × 2 = 400.
    WillChange change = ask("2025-03-01", "1000.00").willChange();

    assertThat(change.categories()).isEmpty();
    OutcomeChange allowance = change.assistance().get(0);
    assertThat(allowance.from().amount().value()).isEqualTo(new BigDecimal("200.00"));
    assertThat(allowance.to().amount().value()).isEqualTo(new BigDecimal("400.00"));
    assertThat(allowance.persons()).containsExactly("P1", "P2");
  }

  @Test
  void aPinnedVersionIsPinnedOnBothDays() throws Exception {
    WillChange change =
        ask("2030-07-01", "1300.00", ASKED + "\"version\": \"2022-01-01\",", false).willChange();

    assertThat(change.profile().version()).isEqualTo("2022-01-01");
    assertThat(change.categories()).isEmpty();
  }

  private static Status status(Determination answer) {
    return answer.categories().stream()
        .filter(one -> one.code().name().equals("DIBAO"))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private Determination ask(String asOf, String wage) throws Exception {
    return ask(asOf, wage, ASKED, false);
  }

  private Determination ask(String asOf, String wage, String more, boolean applied)
      throws Exception {
    String json =
        """
        {"locality": "upland", "asOf": "%s", %s "household": {"members": [
          {"id": "P1", "relation": "HEAD", "ownApplication": %s, "expenses": [],
           "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}]},
          {"id": "P2", "relation": "SPOUSE", "ownApplication": false, "expenses": [], "incomes": []}]}}
        """
            .formatted(asOf, more, applied, wage);
    ReadRequest read = FactReader.readJson(json.getBytes(StandardCharsets.UTF_8), TODAY);
    return engine.determine(read.request(), read.asOfDefaulted(), Locale.CHINESE);
  }
}
