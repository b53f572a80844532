package cn.jiuzhu.toolkit.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.SmallPolicy;
import cn.jiuzhu.toolkit.console.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the invented county whose only rule is dibao below 600.00, with one case, of 599.99. */
class SuggestCommandTest {
  private static final String CASES = "county/cases/dibao.yaml";

  @TempDir private Path root;
  private SmallPolicy policy;
  private String out;
  private String err;

  @BeforeEach
  void profiles() {
    policy = SmallPolicy.in(root);
  }

  private int run(String... args) {
    StringWriter written = new StringWriter();
    StringWriter told = new StringWriter();
    Stream<String> fixed = Stream.of("cases", "suggest", "-p", root.toString(), "--lang", "en");
    int code =
        Jiuzhu.run(
            new PrintWriter(written),
            new PrintWriter(told),
            Stream.concat(fixed, Stream.of(args)).toArray(String[]::new));
    out = written.toString();
    err = told.toString();
    return code;
  }

  @Test
  void findsTheSmallestHouseholdsOnTheLineAndOverIt() {
    assertThat(run()).isEqualTo(ExitCode.OK);
    assertThat(out.lines().filter(line -> line.contains("{id: P1")))
        .containsExactly(
            "        - {id: P1, incomes: [{kind: WAGE, amount: 600.00, per: MONTH}]}",
            "        - {id: P1, incomes: [{kind: WAGE, amount: 600.01, per: MONTH}]}");
    assertThat(out)
        .contains("clauses: [C-1, N-1]", "  expect: {}")
        .doesNotContain("ELIGIBLE", "NOT_MET");
    assertThat(err).contains("2 gap(s), 2 looked at, a household found for 2");
  }

  @Test
  void aPastedCaseWithItsExpectationClosesTheGap() {
    run("--limit", "1");
    paste("{categories: {DIBAO: {conditions: {income-below-standard: NOT_MET}}}}");
    run();
    assertThat(err).contains("1 gap(s)");
    assertThat(out).contains("amount: 600.01").doesNotContain("amount: 600.00");
  }

  @Test
  void findsAHouseholdThatTellsAnAlterationApart() {
    run("--for", "mutant");
    int at = out.indexOf("no case notices atMost(");
    assertThat(out.substring(at))
        .contains("amount: 600.00", "look at: categories/DIBAO", "  expect: {}");
    out = out.substring(out.indexOf("- name:", at), out.indexOf("expect: {}", at)) + "expect: {}";
    paste("{categories: {DIBAO: INELIGIBLE}}");
    run("--for", "mutant");
    assertThat(out).doesNotContain("no case notices atMost(");
  }

  @Test
  void saysForWhichItFoundNoneInTime() {
    assertThat(run("--seconds", "0")).isEqualTo(ExitCode.FOUND);
    assertThat(err)
        .contains("no household found: nation/2021-01-01/rules/30-dibao.drl:5")
        .contains("a household found for 0");
  }

  /** What was suggested, at the end of the file of cases, with what must come out. */
  private void paste(String expectation) {
    String pasted = out.replace("expect: {}", "expect: " + expectation).indent(2);
    policy.write(CASES, policy.text(CASES) + pasted);
  }
}
