package cn.jiuzhu.toolkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.SmallPolicy;
import cn.jiuzhu.toolkit.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** On an invented county whose only rule is dibao below 600.00, with a case of 599.99. */
class TestCommandTest {
  private static final String CASES = "county/cases/dibao.yaml";

  @TempDir private Path root;
  private SmallPolicy policy;
  private String out;
  private String err;

  @BeforeEach
  void profiles() {
    policy = SmallPolicy.in(root.resolve("policy"));
  }

  private int run(String... args) {
    StringWriter written = new StringWriter();
    StringWriter told = new StringWriter();
    Stream<String> fixed = Stream.of("test", "-p", policy.root().toString(), "--lang", "en");
    int code =
        Jiuzhu.run(
            new PrintWriter(written),
            new PrintWriter(told),
            Stream.concat(fixed, Stream.of(args)).toArray(String[]::new));
    out = written.toString();
    err = told.toString();
    return code;
  }

  private void expect(String status) {
    policy.write(CASES, policy.text(CASES).replace("DIBAO: ELIGIBLE", "DIBAO: " + status));
  }

  @Test
  void countsWhatPasses() {
    assertThat(run()).isEqualTo(ExitCode.OK);
    assertThat(out).isEqualToNormalizingNewlines("Cases: 1 passed, 0 failed, 0 warning(s)\n");
  }

  @Test
  void showsTheRuleAndItsConditionBehindADifference() {
    expect("INELIGIBLE");
    assertThat(run()).isEqualTo(ExitCode.FOUND);
    assertThat(out.lines().map(String::strip))
        .containsExactly(
            "county/cases/dibao.yaml:2 收入低于标准一分 1 difference(s)",
            "categories/DIBAO/status: expected INELIGIBLE, was ELIGIBLE",
            "rule nation/2021-01-01/rules/30-dibao.drl:5 N-1 收入低于标准",
            "✓ MET income-below-standard Income below the standard: "
                + "599.99 < 600.00 CNY/PERSON/MONTH, distance -0.01",
            "Cases: 0 passed, 1 failed, 0 warning(s)");
  }

  @Test
  void namesTheFactsThatAreMissing() {
    policy.write(
        CASES,
        policy.text(CASES).replace(", incomes: [{kind: WAGE, amount: 599.99, per: MONTH}]", ""));
    assertThat(run()).isEqualTo(ExitCode.FOUND);
    assertThat(out)
        .contains("? UNKNOWN income-below-standard")
        .contains("missing /household/members/0/incomes");
  }

  @Test
  void writesJunitAndHtmlInOneRun() throws Exception {
    expect("INELIGIBLE");
    Path junit = root.resolve("made/cases.xml");
    Path html = root.resolve("made/cases.html");
    assertThat(run("--junit", junit.toString(), "--html", html.toString()))
        .isEqualTo(ExitCode.FOUND);
    Element suite =
        (Element)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(junit.toFile())
                .getElementsByTagName("testsuite")
                .item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getTextContent()).contains("599.99 < 600.00");
    assertThat(read(html)).contains("收入低于标准一分", "599.99 &lt; 600.00");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void showsWhatKeepsFilesFromBeingReadAsCheckDoes() {
    policy.write(CASES, policy.text(CASES).replace("as-of:", "asof:"));
    assertThat(run()).isEqualTo(ExitCode.FOUND);
    assertThat(out).contains("county/cases/dibao.yaml:4 UNKNOWN_KEY", "Check: 0 passed");
  }

  @Test
  void filtersByClauseWhateverItsCaseAndSaysWhereNothingIsLeft() {
    assertThat(run("--filter", "c-1", "county")).isEqualTo(ExitCode.OK);
    assertThat(run("--filter", "C-2")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("there is no such case");
  }

  @Test
  void refusesALayerThatIsNone() {
    assertThat(run("country")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("there is no layer country; there are: county, nation");
  }
}
