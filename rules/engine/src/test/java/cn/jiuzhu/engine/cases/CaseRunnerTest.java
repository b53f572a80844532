package cn.jiuzhu.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One household of two, whose income is 900.00 and standard 600.00: 450.00 a head, 150.00 below, an
 * allowance of (600.00 - 450.00) × 2 = 300.00. P2 has applied on their own, P1 has not.
 */
class CaseRunnerTest {
  private static final String HOUSEHOLD =
      """
      bases:
        couple:
          standards: {dibao: 600.00}
          household:
            area: URBAN
            currentAssistance: []
            members:
              - id: P1
                birthDate: 1980-03-02
                incomes: [{kind: WAGE, amount: 900.00, per: MONTH}]
                expenses: []
                ownApplication: false
              - {id: P2, birthDate: 1982-03-02, incomes: [], expenses: [], ownApplication: true}
      cases:
        - name: 两口之家
          clauses: [U-1]
          as-of: 2022-06-01
          base: couple
      """;

  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    upland = Upland.in(root);
  }

  private List<String> differences(String expect) {
    return differencesOf(HOUSEHOLD + expect.indent(4));
  }

  private List<String> differencesOf(String cases) {
    return upland.cases(cases).run().get(0).differences().stream()
        .map(Difference::toString)
        .toList();
  }

  @Test
  void everyKindOfExpectationThatHolds() {
    assertThat(
            differences(
                """
                expect:
                  categories:
                    DIBAO:
                      - {status: INELIGIBLE, outrankedBy: TEKUN, persons: [P2]}
                      - status: ELIGIBLE
                        conditions: {income-below-standard: {actual: 450, limit: 600, distance: -150}}
                    TEKUN: {P1: INELIGIBLE, P2: {status: ELIGIBLE, conditions: {own-application: MET}}}
                  assistance:
                    DIBAO_ALLOWANCE:
                      status: ELIGIBLE
                      persons: [P2, P1]
                      amount: 300
                      unit: CNY/MONTH
                      basis: EXACT
                      parts: {gap: 300.00}
                      departments: [CIVIL_AFFAIRS:LEAD]
                      clauses: [N-2]
                      force: MUST
                      cap: null
                      conditions: {qualifies-for-dibao: MET}
                  household: {countableMonthlyIncome: 900, perCapitaMonthlyIncome: 450.00, size: 2}
                  procedure: null
                  monitoring: {included: false, reasons: [], tasks: [{kind: VISIT, persons: [P1, P2]}]}
                  deadlines: []
                  absent: {categories: [RIGID_EXPENDITURE], tasks: []}
                  missing-exactly: []
                  notices: [CALLER_SUPPLIED_STANDARD, "CALLER_SUPPLIED_STANDARD:dibao"]
                """))
        .isEmpty();
  }

  @Test
  void aConditionThatDiffersIsToldWithItsFigures() {
    assertThat(
            differences(
                """
                expect:
                  categories:
                    DIBAO: {status: ELIGIBLE, conditions: {income-below-standard: NOT_MET}}
                """))
        .containsExactly(
            "categories/DIBAO/conditions/income-below-standard/status: expected NOT_MET,"
                + " was MET (actual 450.00, limit 600.00)");
  }

  @Test
  void aConditionThatIsNotThereNamesThoseThatAre() {
    assertThat(
            differences("expect: {categories: {TEKUN: {P2: {conditions: {income-below: MET}}}}}"))
        .containsExactly(
            "categories/TEKUN/P2/conditions/income-below: expected MET, was none among"
                + " [own-application]");
  }

  @Test
  void aCodeHasAStatusOnlyIfAllItsEntriesHave() {
    assertThat(differences("expect: {categories: {TEKUN: ELIGIBLE}}"))
        .containsExactly(
            "categories/TEKUN/status: expected ELIGIBLE, was INELIGIBLE (own-application NOT_MET"
                + " (actual false))");
  }

  @Test
  void figuresAreComparedByValueAndToldAsTheyAre() {
    assertThat(
            differences(
                """
                expect:
                  household: {perCapitaMonthlyIncome: 450.01}
                  assistance: {DIBAO_ALLOWANCE: {amount: 300.0, parts: {gap: 299}}}
                """))
        .containsExactly(
            "household/perCapitaMonthlyIncome: expected 450.01, was 450.00",
            "assistance/DIBAO_ALLOWANCE/parts/gap: expected 299, was 300.00");
  }

  @Test
  void whatMustBeAbsentIsNot() {
    assertThat(differences("expect: {absent: {tasks: [VISIT], categories: [TEKUN]}}"))
        .extracting(each -> each.replaceAll(", was .*", ""))
        .containsExactly("absent/tasks: expected no VISIT", "absent/categories: expected no TEKUN");
  }

  @Test
  void aCodeThatNoAnswerCanHaveIsNoProofOfAbsence() {
    assertThat(
            differences(
                """
                expect:
                  absent: {tasks: [VISITS], assistance: [DIBAO]}
                  assistance: {DIBAO_ALOWANCE: ELIGIBLE}
                  no-deadlines: [DECIDE]
                """))
        .containsExactly(
            "absent/tasks: expected a code of upland, was the unknown VISITS",
            "absent/assistance: expected a code of upland, was the unknown DIBAO",
            "assistance: expected a code of upland, was the unknown DIBAO_ALOWANCE",
            "assistance/DIBAO_ALOWANCE: expected ELIGIBLE, was nothing of that code",
            "no-deadlines: expected a code of upland, was the unknown DECIDE");
  }

  @Test
  void anItemMustMatchExactlyOne() {
    assertThat(
            differences(
                """
                expect:
                  monitoring:
                    tasks: [{kind: VISIT, department: HEALTH}, INFORM, VISIT]
                    reasons: [AGED]
                """))
        .containsExactly(
            "monitoring/tasks/VISIT/department: expected HEALTH, was TOWNSHIP",
            "monitoring/tasks/INFORM: expected INFORM, was none among [VISIT]",
            "monitoring/reasons: expected [AGED], was []");
  }

  @Test
  void aFactRemovedIsUnknown() {
    assertThat(
            differencesOf(
                HOUSEHOLD
                    + """
                          change:
                            standards: {dibao: null}
                            members: {P2: {ownApplication: null}}
                          expect:
                            categories:
                              DIBAO:
                                status: UNDETERMINED
                                conditions: {income-below-standard: {status: UNKNOWN, missing: [/standards/dibao]}}
                              TEKUN: {P1: INELIGIBLE, P2: UNDETERMINED}
                            missing-exactly: [/standards/dibao, /household/members/1/ownApplication]
                            household: {perCapitaMonthlyIncome: 450}
                      """))
        .isEmpty();
  }

  @Test
  void membersArePatchedAddedAndRemovedById() {
    // (900.00 + 120.00 + 0) / 2 = 510.00: P2 is gone, P3 has come, P1 earns 120.00 more
    assertThat(
            differencesOf(
                HOUSEHOLD
                    + """
                          change:
                            members:
                              P1: {incomes: [{kind: WAGE, amount: 1020.00, per: MONTH}]}
                              P2: null
                              P3: {birthDate: 2010-01-01, incomes: [], expenses: [], ownApplication: false}
                          expect:
                            household: {size: 2, perCapitaMonthlyIncome: 510}
                            categories: {DIBAO: {status: ELIGIBLE, persons: [P1, P3]}}
                      """))
        .isEmpty();
  }

  @Test
  void refusals() {
    String cases =
        """
        cases:
          - name: 早于首版
            clauses: [U-1]
            as-of: 2021-12-31
            facts: {household: {members: [{id: P1}]}}
            expect: {refused: BEFORE_FIRST_VERSION}
          - name: 无此版本
            clauses: [U-1]
            as-of: 2022-06-01
            version: 2022-02-01
            facts: {household: {members: [{id: P1}]}}
            expect: {refused: UNKNOWN_VERSION}
          - name: 负数
            clauses: [U-1]
            as-of: 2022-06-01
            facts: {household: {members: [{id: P1}], previousYearIncome: -1}}
            expect: {refused: INVALID, pointer: /household/previousYearIncome}
          - name: 未预期的拒绝
            clauses: [U-1]
            as-of: 2021-12-31
            facts: {household: {members: [{id: P1}]}}
            expect: {categories: {DIBAO: ELIGIBLE}}
          - name: 未见的拒绝
            clauses: [U-1]
            as-of: 2022-06-01
            facts: {household: {members: [{id: P1}]}}
            expect: {refused: INVALID}
        """;
    assertThat(upland.cases(cases).run())
        .extracting(result -> result.differences().toString())
        .containsExactly(
            "[]",
            "[]",
            "[]",
            "[refused: expected an answer, was BEFORE_FIRST_VERSION (the rules of upland are encoded"
                + " from 2022-01-01, not for 2021-12-31)]",
            "[refused: expected INVALID, was answered]");
  }

  @Test
  void aRuleThatBreaksFailsItsCaseAlone() {
    upland.write(
        "upland/2022-01-01/rules/20-tekun.drl",
        """
        package upland.tekun
        import cn.jiuzhu.engine.codes.*
        import cn.jiuzhu.engine.policy.*
        global Answer answer
        rule "U-2 未分类" @clause("U-2")
        when
          $p : Person( $other : classified("nobody-says-so") )
        then
          answer.category(Category.TEKUN, $p, $other);
        end
        """);
    assertThat(differences("expect: {categories: {DIBAO: ELIGIBLE}}"))
        .singleElement()
        .asString()
        .startsWith("rules: expected an answer, was java.lang.IllegalStateException")
        .contains("nobody-says-so");
  }

  @Test
  void aFailureNamesItsFileLineAndCase() {
    CaseResult result =
        upland.cases(HOUSEHOLD + "    expect: {household: {size: 3}}\n").run().get(0);
    assertThat(result.passed()).isFalse();
    assertThat(result)
        .hasToString("upland/cases/dibao.yaml:15 两口之家\n  household/size: expected 3, was 2");
  }
}
