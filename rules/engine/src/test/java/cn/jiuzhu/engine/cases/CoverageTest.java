package cn.jiuzhu.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.profile.ProfileProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  private static final String CASES =
      """
      cases:
        - name: 收入低于标准
          clauses: [U-1, N-1]
          as-of: 2022-06-01
          facts:
            standards: {dibao: 600.00}
            household: {members: [{id: P1, incomes: [], expenses: [], ownApplication: false}]}
          expect: {categories: {DIBAO: ELIGIBLE}}
        - name: 收入高于标准
          clauses: [U-1, N-2]
          as-of: 2022-06-01
          facts:
            standards: {dibao: 600.00}
            household: {members: [{id: P1, incomes: [{kind: WAGE, amount: 700.00, per: MONTH}], expenses: [], ownApplication: false}]}
          expect: {categories: {DIBAO: INELIGIBLE}}
      """;

  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    upland = Upland.in(root).cases(CASES);
  }

  @Test
  void aRuleWhoseConditionsNoCaseMeetsIsAGap() {
    assertThat(RuleCoverage.gaps(upland.profiles(), upland.run()))
        .extracting(CoverageTest::told)
        .containsExactly(
            "upland/2022-01-01/rules/20-tekun.drl:5 no case meets the rule 'U-2 本人申请'");
  }

  @Test
  void aRuleTakenOverUnchangedNeedsNoCaseOfItsOwn() {
    upland
        .write(
            "upland/2023-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2023-01-01
            changes:
              - {clause: U-2, file: rules/20-tekun.drl, what: {zh: 增一条, en: one more}}
            """)
        .cases(
            CASES
                .replace("[U-1, N-2]", "[U-1, U-2, N-2]")
                .replaceFirst(
                    "ownApplication: false}",
                    "ownApplication: false}, {id: P2, incomes: [], expenses: [], ownApplication:"
                        + " true}"));
    String rules = "rules/20-tekun.drl";
    String added = "rule \"U-2 另一条\" @clause(\"U-2\")\nwhen\n  Person()\nthen\nend\n";
    upland.write("upland/2023-01-01/" + rules, upland.text("upland/2022-01-01/" + rules) + added);
    assertThat(RuleCoverage.gaps(upland.profiles(), upland.run()))
        .extracting(CoverageTest::told)
        .containsExactly(
            "upland/2023-01-01/rules/20-tekun.drl:11 no case meets the rule 'U-2 另一条'");
  }

  @Test
  void aRuleThatNoCaseOfItsClausesFailsIsAGap() {
    upland.cases(CASES.replace("[U-1, N-2]", "[U-1]"));
    assertThat(RuleCoverage.gaps(upland.profiles(), upland.run()))
        .extracting(CoverageTest::told)
        .contains(
            "national/2021-07-01/rules/60-amount.drl:5 no case of its clauses fails the rule 'N-2"
                + " 补差'")
        .doesNotContain(
            "national/2021-07-01/rules/30-dibao.drl:5 no case of its clauses fails the rule 'N-1"
                + " 收入低于标准'");
  }

  @Test
  void aClauseNeedsARuleAndACase() throws InvalidCases {
    upland.write(
        "upland/clauses.yaml",
        upland.text("upland/clauses.yaml")
            + "  - {id: U-3, phrase: 一, kind: CAT, says: {zh: 甲, en: a}, status: rule}\n");
    assertThat(ClauseCoverage.gaps(upland.profiles(), upland.read()))
        .extracting(CoverageTest::told)
        .containsExactly(
            "upland/clauses.yaml:5 U-2 is shown by no case",
            "upland/clauses.yaml:6 U-3 has status rule, but no rule or table row carries it out",
            "upland/clauses.yaml:6 U-3 is shown by no case");
  }

  @Test
  void aRuleIsNotNamedAfterAClauseThatIsOnlyRecorded() throws InvalidCases {
    upland.write(
        "upland/clauses.yaml",
        upland
            .text("upland/clauses.yaml")
            .replace("en: b}, status: rule", "en: b}, status: recorded"));
    assertThat(ClauseCoverage.gaps(upland.profiles(), upland.read()))
        .extracting(CoverageTest::told)
        .contains(
            "upland/2022-01-01/rules/20-tekun.drl:5 the rule carries out U-2, whose status is not"
                + " rule");
  }

  @Test
  void aCodeWithoutWordsIsAGap() {
    String texts = "national/2021-07-01/texts.yaml";
    upland.write(texts, upland.text(texts).replaceAll("own-application.*\n|VISIT.*\n", ""));
    assertThat(Wording.gaps(upland.profiles(), upland.run()))
        .extracting(gap -> gap.message().en())
        .containsExactly(
            "the code 'CALLER_SUPPLIED_STANDARD' has no words in a texts.yaml of upland",
            "the code 'VISIT' has no words in a texts.yaml of upland",
            "the code 'own-application' has no words in a texts.yaml of upland");
  }

  private static String told(ProfileProblem gap) {
    return gap.file() + ":" + gap.line() + " " + gap.message().en();
  }
}
