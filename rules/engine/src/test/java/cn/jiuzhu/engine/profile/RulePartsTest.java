package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulePartsTest {
  private static final String RULES =
      """
      package upland.dibao
      rule "U-1 one, with a comma (and brackets)" @clause("U-1, U-2")
      when
        $h : Household(
          $income : below("income, below", perCapitaIncome, standard("dibao")), // why, so
          $assets : anyOf("assets", is("a", x), isNot("b", is("c", y))) )
      then
        answer.category(Category.DIBAO, $h, $income, $assets);
      end

      rule "U-2 two patterns" @clause("U-2")
      when
        $h : Household( $a : is("a", x) )
        $p : Person( $b : is("b", y) )
      then
        answer.category(Category.DIBAO, $h, $a, $b);
      end

      rule "U-3 none" @clause("U-3")
      when
        $p : Person( $b : is("b", y) )
      then
        answer.monitor("WATCHED", $p, $b);
      end
      """;

  private static List<RuleParts> parts() {
    return RuleParts.of(
        new RuleFile(
            "upland/2022-01-01/rules/30-dibao.drl", "upland", "30-dibao", RULES, List.of()));
  }

  @Test
  void aRuleIsTakenApart() {
    RuleParts rule = parts().get(0);

    assertThat(rule.name()).isEqualTo("U-1 one, with a comma (and brackets)");
    assertThat(rule.variable()).isEqualTo("$h");
    assertThat(rule.subject()).isEqualTo("Household");
    assertThat(rule.bindings())
        .extracting(RuleParts.Binding::name)
        .containsExactly("$income", "$assets");
    assertThat(rule.bindings().get(0).expression().text())
        .isEqualTo("below(\"income, below\", perCapitaIncome, standard(\"dibao\"))");
    assertThat(rule.bindings().get(1).expression().line()).isEqualTo(6);
    assertThat(rule.conclusion().text())
        .isEqualTo("answer.category(Category.DIBAO, $h, $income, $assets);");
  }

  @Test
  void piecesStandWhereTheySay() {
    for (RuleParts rule : parts()) {
      for (RuleParts.Binding binding : rule.bindings()) {
        RuleParts.Piece piece = binding.expression();
        assertThat(RULES.substring(piece.start(), piece.end())).isEqualTo(piece.text());
      }
    }
  }

  @Test
  void aRuleOfAnotherFormIsLeftOut() {
    assertThat(parts())
        .extracting(rule -> rule.name().substring(0, 3))
        .containsExactly("U-1", "U-3");
  }
}
