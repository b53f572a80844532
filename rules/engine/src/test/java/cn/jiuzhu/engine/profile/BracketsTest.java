package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bracket or comma that is missing is told on the line where it is missing. */
class BracketsTest {
  private static final String RULE =
      """
      rule "U-1" @clause("U-1")
      when
        $h : Household(
          $income : below("income", perCapitaIncome,
                      standard("dibao")),
          $assets : isNot("n", assetsWithinLimit("assets)", Category.DIBAO)) )
      then
        answer.category(Category.DIBAO, $h, $income);
        answer.programme("X", $h, $assets)
            .part("gap", $income, "CNY");
      end
      """;

  @Test
  void aRuleWithAllItsBrackets() {
    assertThat(new RuleText(RULE).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "standard(\"dibao\")), | standard(\"dibao\"), | 4 | a bracket is not closed before '$assets' | 在“$assets”之前有一个括号没有合上",
        "standard(\"dibao\")), | standard(\"dibao\")) | 5 | a comma is missing before '$assets' | “$assets”之前缺少逗号",
        "standard(\"dibao\")), | standard(\"dibao\"))), | 5 | a bracket too many before '$assets' | “$assets”之前多了一个右括号",
        "Category.DIBAO)) ) | Category.DIBAO) ) | 6 | a bracket is not closed before 'then' | 在“then”之前有一个括号没有合上",
        "Category.DIBAO)) ) | Category.DIBAO)) )) | 6 | a bracket is closed that was not opened | 多了一个右括号",
        "$h, $income); | $h, $income; | 8 | a bracket is not closed before ';' | 在“;”之前有一个括号没有合上",
        "$h, $income); | $h, $income)); | 8 | a bracket is closed that was not opened | 多了一个右括号",
        "$h, $assets) | $h, $assets | 9 | a bracket is not closed before ';' | 在“;”之前有一个括号没有合上",
        "\"CNY\"); | \"CNY\" | 10 | a bracket is not closed before 'end' | 在“end”之前有一个括号没有合上",
      })
  void isFound(String right, String wrong, int line, String en, String zh) {
    assertThat(RULE).contains(right);
    assertThat(new RuleText(RULE.replace(right, wrong)).faults())
        .containsExactly(new RuleText.Fault(new Words(zh, en), line));
  }
}
