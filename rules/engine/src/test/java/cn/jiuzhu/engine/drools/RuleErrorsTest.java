package cn.jiuzhu.engine.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiuzhu.engine.profile.RuleFile;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typing error in a rule is said once, at its line, with the word that is wrong. */
class RuleErrorsTest {
  private static final String RULES =
      """
      package upland.dibao
      import cn.jiuzhu.engine.codes.*
      import cn.jiuzhu.engine.policy.*
      global Answer answer

      rule "U-1 收入低于标准" @clause("U-1")
      when
        $h : Household(
          $income : below("income-below-standard", perCapitaIncome,
                      standard("dibao")),
          $assets : assetsWithinLimit("assets-within-limit", Category.DIBAO) )
      then
        answer.category(Category.DIBAO, $h, $income, $assets);
      end
      """;

  @Test
  void theRulesThemselvesCompileAndLoad() throws Exception {
    byte[] compiled = RuleCompiler.compile(file(RULES)).toBytes();

    assertThat(CompiledFile.read(compiled).load().models())
        .flatExtracting(Model::getRules)
        .extracting(Rule::getName)
        .containsExactly("U-1 收入低于标准");
  }

  @ParameterizedTest
  @CsvSource({
    "perCapitaIncome, perCapitaIncom, 9, perCapitaIncom",
    "standard(, standart(, 10, standart",
    "assetsWithinLimit(, assetsInLimit(, 11, assetsInLimit",
    "$income : below, $incom : below, 13, $income",
  })
  void aWordThatIsWrongIsFoundAtItsLine(String right, String wrong, int line, String word) {
    assertThatThrownBy(() -> RuleCompiler.compile(file(RULES.replace(right, wrong))))
        .isInstanceOfSatisfying(
            RulesDoNotCompile.class,
            e ->
                assertThat(e.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.file())
                              .isEqualTo("upland/2022-01-01/rules/30-dibao.drl");
                          assertThat(error.line()).isEqualTo(line);
                          assertThat(error.text()).contains(word);
                        }));
  }

  /** Where the compiler names no word, the line is its own: that of the file. */
  @Test
  void whatCannotBeReadIsFoundAtItsLine() {
    assertThatThrownBy(
            () -> RuleCompiler.compile(file(RULES.replace("perCapitaIncome,", "perCapitaIncome"))))
        .isInstanceOfSatisfying(
            RulesDoNotCompile.class,
            e -> assertThat(e.errors()).extracting(RuleError::line).containsExactly(9));
  }

  private static RuleFile file(String text) {
    return new RuleFile(
        "upland/2022-01-01/rules/30-dibao.drl", "upland", "30-dibao", text, List.of());
  }
}
