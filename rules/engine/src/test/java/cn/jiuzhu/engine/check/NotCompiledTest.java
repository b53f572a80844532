package cn.jiuzhu.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule that does not compile is told once, in an analyst's words, and nothing follows from it.
 */
class NotCompiledTest {
  private static final String RULE = "national/2021-07-01/rules/30-dibao.drl";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Category.DIBAO, | Category.DIBOA, | :9 UNKNOWN_WORD there is no rule word 'DIBOA' — did you mean 'DIBAO'?",
        "Category.DIBAO, | Categry.DIBAO, | :9 UNKNOWN_WORD there is no rule word 'Categry' — did you mean 'Category'?",
        "below(\"income-below-standard\", perCapitaIncome, standard(\"dibao\")) | oneOf(\"income-below-standard\", registration, Registration.LOCLA) | :7 UNKNOWN_WORD there is no rule word 'LOCLA' — did you mean 'LOCAL'?",
        "$h, $income) | $h, $incom) | :9 VARIABLE_NOT_BOUND the conclusion names '$incom', which nothing defines — did you mean '$income'?",
        "perCapitaIncome, | perCapitaIncom, | :7 UNKNOWN_WORD there is no rule word 'perCapitaIncom' — did you mean 'perCapitaIncome'?",
        "perCapitaIncome, standard | perCapitaIncome standard | :7 RULE_SYNTAX the rule text is broken: it cannot be read on after 'perCapitaIncome'",
        "$h, $income); | $h, $income) | :9 RULE_SYNTAX the rule text is broken: it cannot be read on after ')'",
      })
  void isToldOnce(String right, String wrong, String found, @TempDir Path root) throws IOException {
    Upland upland =
        Upland.in(root)
            .write("national/documents/n.txt", "收入 标\n准 记录\n")
            .write("upland/documents/u.txt", "低保 申请\n");
    assertThat(upland.text(RULE)).contains(right);
    upland.write(RULE, upland.text(RULE).replace(right, wrong));

    ProfileCheck check = ProfileCheck.of(ProfileSource.folder(root), CompiledRules.packaged());

    assertThat(check.findings()).singleElement().asString().startsWith(RULE + found);
    assertThat(check.broken()).isEqualTo(check.findings());
  }
}
