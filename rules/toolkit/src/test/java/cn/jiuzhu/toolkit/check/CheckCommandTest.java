package cn.jiuzhu.toolkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.console.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small invented nation and its province hill. */
class CheckCommandTest {
  @TempDir private Path root;
  private String out;
  private String err;

  @BeforeEach
  void profiles() throws IOException {
    write(
        "nation/profile.yaml",
        """
        locality: nation
        name: {zh: 国, en: Nation}
        level: NATIONAL
        authority: {zh: 部, en: Ministry}
        first-encoded: 2021-07-01
        """);
    write("nation/documents/n.txt", "收入低于标准\n");
    write(
        "nation/clauses.yaml",
        """
        documents:
          - {id: N, title: {zh: 办法, en: Measures}, text: n.txt}
        clauses:
          - {id: N-1, phrase: 收入低于标准, kind: CAT, says: {zh: 甲, en: a}, status: rule}
        """);
    write(
        "nation/2021-07-01/amendment.yaml",
        "instrument: {zh: 办法, en: Measures}\neffective: 2021-07-01\n");
    StringBuilder options = new StringBuilder();
    for (String name :
        new String[] {"not-counted-as-member", "counted-when-alone", "amount-rounding"}) {
      options.append(
          "%s:\n  value: []\n  clauses: [N-1]\n  reason: {zh: 无, en: none}\n".formatted(name));
    }
    write("nation/2021-07-01/options.yaml", options.toString());
    write(
        "nation/standards/dibao.yaml",
        """
        title: {zh: 低保标准, en: Dibao standard}
        unit: CNY/PERSON/MONTH
        entries:
          - {effective: 2021-07-01, value: 600.00, source: {document: 公告, grade: OFFICIAL}}
        verified-through: 2022-06-30
        """);
    write(
        "nation/2021-07-01/texts.yaml",
        "DIBAO: {zh: 低保, en: Dibao}\nincome-below: {zh: 低, en: low}\n");
    write(
        "nation/2021-07-01/rules/30-dibao.drl",
        """
        package nation.dibao
        import cn.jiuzhu.engine.codes.*
        import cn.jiuzhu.engine.policy.*
        global Answer answer
        rule "N-1 收入低于标准" @clause("N-1")
        when
          $h : Household( $income : below("income-below", perCapitaIncome, standard("dibao")) )
        then
          answer.category(Category.DIBAO, $h, $income);
        end
        """);
    write(
        "hill/profile.yaml",
        """
        locality: hill
        name: {zh: 丘, en: Hill}
        level: PROVINCE
        authority: {zh: 丘, en: Hill}
        parent: nation
        first-encoded: 2022-01-01
        """);
    write("hill/clauses.yaml", "documents: []\nclauses: []\n");
    write(
        "hill/2022-01-01/amendment.yaml",
        "instrument: {zh: 方案, en: Plan}\neffective: 2022-01-01\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private int run(String... args) {
    StringWriter written = new StringWriter();
    StringWriter told = new StringWriter();
    int code =
        Jiuzhu.run(
            new PrintWriter(written),
            new PrintWriter(told),
            Stream.concat(Stream.of("check", "-p", root.toString()), Stream.of(args))
                .toArray(String[]::new));
    out = written.toString();
    err = told.toString();
    return code;
  }

  @Test
  void saysNothingButTheCountWhereNothingIsWrong() {
    assertThat(run("--lang", "en", "--on", "2023-06-30")).isEqualTo(ExitCode.OK);
    assertThat(out).isEqualToNormalizingNewlines("Check: 0 passed, 0 failed, 0 warning(s)\n");
  }

  @Test
  void aWarningIsToldAndLetsPass() {
    assertThat(run("--lang", "en", "--on", "2023-07-01")).isEqualTo(ExitCode.OK);
    assertThat(out)
        .isEqualToNormalizingNewlines(
            """
            nation/standards/dibao.yaml:5 STALE_VERIFIED the standard 'dibao' was last checked on 2022-06-30, more than 12 months ago
                check whether it still holds; renew verified-through or add an entry
                → messages/STALE_VERIFIED.md
            Check: 0 passed, 0 failed, 1 warning(s)
            """);
  }

  @Test
  void everyKindOfFindingNamesItsPageOnce() throws IOException {
    write("hill/2022-01-01/texts.yaml", "a: {zh: 甲, em: a}\nb: {zh: 乙, en: b, fr: b}\n");
    assertThat(run("--lang", "zh", "--on", "2023-01-01")).isEqualTo(ExitCode.FOUND);
    assertThat(out)
        .isEqualToNormalizingNewlines(
            """
            hill/2022-01-01/texts.yaml:1 MISSING_KEY 缺少“en”
                补上“en”
                → messages/MISSING_KEY.md
            hill/2022-01-01/texts.yaml:1 UNKNOWN_KEY 没有“em”这一项
                是否应为“en”？
                → messages/UNKNOWN_KEY.md
            hill/2022-01-01/texts.yaml:2 UNKNOWN_KEY 没有“fr”这一项
                可用：zh, en
            检查：通过 0，失败 3，提示 0
            """);
  }

  @Test
  void reportsEveryReaderAndTheCompilerAndTheLints() throws IOException {
    String rules = "nation/2021-07-01/rules/30-dibao.drl";
    write(
        rules,
        Files.readString(root.resolve(rules)).replace("perCapitaIncome", "perCapitalIncome"));
    write("hill/cases/dibao.yaml", "cases:\n  - name: 一\n    clause: [N-1]\n");
    write("hill/standards/oldAge.yaml", "title: {zh: 老, en: old}\nunit: YEARS\nentries: []\n");
    assertThat(run("--lang", "en", "--format", "json", "--on", "2023-01-01"))
        .isEqualTo(ExitCode.FOUND);
    assertThat(read(out).get("items"))
        .extracting(
            item ->
                item.get("code").asText()
                    + " "
                    + item.get("file").asText()
                    + ":"
                    + item.get("line"))
        .containsExactlyInAnyOrder(
            "UNKNOWN_WORD " + rules + ":7",
            "UNKNOWN_KEY hill/cases/dibao.yaml:3",
            "STANDARD_NOT_USED hill/standards/oldAge.yaml:1");
  }

  private static JsonNode read(String json) throws IOException {
    return new JsonMapper().readTree(json);
  }

  @Test
  void changesThatAreNotListedAreReported() throws IOException {
    write(
        "hill/2023-01-01/amendment.yaml",
        "instrument: {zh: 改, en: changed}\neffective: 2023-01-01\n");
    write("hill/2023-01-01/texts.yaml", "a: {zh: 甲, en: a}\n");
    write("hill/2022-01-01/rules/30-dibao.drl", "package hill.dibaos\n");
    assertThat(run("--lang", "en", "--on", "2023-01-01")).isEqualTo(ExitCode.FOUND);
    assertThat(out)
        .contains(
            "hill/2023-01-01/amendment.yaml:1 CHANGE_NOT_LISTED texts.yaml differs from version 2022-01-01")
        .contains(
            "hill/2022-01-01/rules/30-dibao.drl:1 PACKAGE_MISMATCH the package is 'hill.dibaos'");
  }

  @Test
  void explainsAKindOfFinding() {
    assertThat(run("--why", "binding_not_used")).isEqualTo(ExitCode.OK);
    assertThat(out).startsWith("# BINDING_NOT_USED\n").contains("## 应写 prefer");
    assertThat(run("--lang", "en", "--why", "NO_SUCH_CODE")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("there is no code NO_SUCH_CODE").contains("UNKNOWN_KEY");
  }

  @Test
  void theRealProfilesCanBePublished() throws IOException {
    root = Path.of("../../regional-profiles");
    assertThat(run("--lang", "en", "--format", "json", "--on", "2026-11-25"))
        .isEqualTo(ExitCode.OK);
    assertThat(read(out).get("FAILED").asInt()).isZero();
  }
}
