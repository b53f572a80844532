package cn.jiuzhu.toolkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.SmallPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One rule, {@code below(income, 600.00)}, and one published figure: six alterations in all. The
 * limit a fen up or down, atMost and atLeast for below, the condition taken as met, the figure a
 * fen up.
 */
class CoverageCommandTest {
  private static final String UNDER = one("收入比标准少一分", "599.99", "ELIGIBLE");
  private static final String ON = one("收入正好等于标准", "600.00", "INELIGIBLE");
  private static final String OVER = one("收入比标准多一分", "600.01", "INELIGIBLE");
  private static final String DAYS =
      """
        - name: 首日
          clauses: [C-1, N-1]
          as-of: 2021-01-01
          facts: {household: {members: [{id: P1, relation: HEAD, incomes: [], expenses: []}]}}
          expect: {categories: {DIBAO: ELIGIBLE}}
        - name: 首日前一天
          clauses: [C-1, N-1]
          as-of: 2020-12-31
          facts: {household: {members: [{id: P1, relation: HEAD, incomes: [], expenses: []}]}}
          expect: {refused: BEFORE_FIRST_VERSION}
      """;

  @TempDir private Path folder;
  private SmallPolicy policy;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static String one(String name, String wage, String status) {
    return """
        - name: %s
          clauses: [C-1, N-1]
          as-of: 2024-01-01
          facts:
            household:
              members:
                - {id: P1, relation: HEAD, expenses: [], incomes: [{kind: WAGE, amount: %s, per: MONTH}]}
          expect: {categories: {DIBAO: %s}}
      """
        .formatted(name, wage, status);
  }

  @BeforeEach
  void policy() {
    policy = SmallPolicy.in(folder);
  }

  private int run(String cases, String... options) {
    policy.write("county/cases/dibao.yaml", "cases:\n" + cases);
    String[] args = new String[options.length + 5];
    System.arraycopy(
        new String[] {"coverage", "--lang", "en", "-p", folder.toString()}, 0, args, 0, 5);
    System.arraycopy(options, 0, args, 5, options.length);
    return Jiuzhu.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void oneCaseUnderTheLineLeavesItsOtherSidesAndTheDaysOfChange() {
    assertThat(run(UNDER)).isEqualTo(1);

    assertThat(out.toString())
        .contains("no case shows the condition 'income-below-standard' NOT_MET")
        .contains("no case is close to the line 'income-below-standard' on the side ON")
        .contains("no case is close to the line 'income-below-standard' on the side OVER")
        .contains("the policy changes on 2021-01-01, and no case asks for 2020-12-31")
        .contains("the policy changes on 2021-01-01, and no case asks for 2021-01-01")
        .doesNotContain("on the side UNDER");
  }

  @Test
  void casesUnderOnAndOverTheLineAndOnTheDaysOfChangeLeaveNothing() {
    assertThat(run(UNDER + ON + OVER + DAYS, "--mutation")).isZero();

    assertThat(out.toString()).contains("Coverage: 0 passed, 0 failed, 0 warning(s)");
    assertThat(err.toString()).contains("6 alterations tried, 6 noticed by a case");
  }

  @Test
  void alterationsThatOneCaseCannotTellSurviveWithFileAndLine() {
    assertThat(run(UNDER, "--mutation", "nation")).isEqualTo(1);

    // 599.99 is below 600.01 too, at most 600.00 too, and met whatever is asked.
    assertThat(err.toString()).contains("6 alterations tried, 2 noticed by a case");
    assertThat(out.toString())
        .contains("nation/2021-01-01/rules/30-dibao.drl:7 MUTANT_SURVIVED")
        .contains("no case notices atMost(\"income-below-standard\"")
        .contains("standard(\"dibao\").plus(number(1).dividedBy(100))")
        .contains("nation/standards/dibao.yaml:5 MUTANT_SURVIVED")
        .contains("no case notices 600.01 instead of 600.00");
  }

  @Test
  void onlyTheLayersAskedForAreAltered() {
    run(UNDER, "--mutation", "county");

    assertThat(err.toString()).contains("0 alterations tried");
  }

  @Test
  void aSurvivorThatIsExplainedIsNotReported() {
    policy.write(
        "nation/equivalent-mutants.yaml",
        """
        - {subject: dibao 2021-01-01, was: "600.00", becomes: "600.01", why: 举例}
        """);

    assertThat(run(UNDER, "--mutation", "nation")).isEqualTo(1);

    assertThat(out.toString()).doesNotContain("600.01 instead of 600.00").contains("atMost(");
  }

  @Test
  void anExplanationThatExplainsNoSurvivorIsReported() {
    policy.write(
        "nation/equivalent-mutants.yaml",
        """
        - {subject: dibao 2021-01-01, was: "600.00", becomes: "600.01", why: 举例}
        """);

    assertThat(run(UNDER + ON + OVER + DAYS, "--mutation")).isEqualTo(1);

    assertThat(out.toString()).contains("nation/equivalent-mutants.yaml EQUIVALENT_STALE");
  }

  @Test
  void aSideOnWhichAConditionNeverIsCanBeExplained() {
    assertThat(run(UNDER)).isEqualTo(1);
    assertThat(out.toString()).contains("'income-below-standard' NOT_MET");
    out.getBuffer().setLength(0);
    policy.write(
        "nation/equivalent-mutants.yaml",
        """
        - {subject: N-1 收入低于标准, was: income-below-standard, becomes: NOT_MET, why: 举例}
        """);

    run(UNDER);
    assertThat(out.toString()).doesNotContain("NOT_MET", "EQUIVALENT_STALE");
    out.getBuffer().setLength(0);

    run(UNDER + ON + OVER + DAYS);
    assertThat(out.toString()).contains("nation/equivalent-mutants.yaml EQUIVALENT_STALE");
  }

  @Test
  void aSecondRunOverTheSameFilesKnowsWhatTheFirstFound() {
    run(UNDER, "--mutation");
    String first = out.toString();
    out.getBuffer().setLength(0);

    assertThat(run(UNDER, "--mutation")).isEqualTo(1);

    assertThat(out.toString()).isEqualTo(first);
  }
}
