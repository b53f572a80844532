package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scanner sees in a rule file, and what it must not mistake for something else. */
class RuleTextTest {

  @Test
  void rulesWithTheirClausesAndLines() {
    RuleText text =
        new RuleText(
            """
            package henan.dibao; // rule "not one"
            /* rule "nor this" when 2 then end */
            rule 'HEN-1a 甲'
              @reason("含 end 与 then")
              @clause( "HEN-1a,HEN-2" )
              when
                Person( end == true, name == "end" )
              then
                range.end(); answer.end ("x");
            end
            rule "HEN-3 乙" @clause("HEN-3") then end
            """);

    assertThat(text.packageName()).isEqualTo(new RuleText.Hit("henan.dibao", 1));
    assertThat(text.rules())
        .extracting(RuleText.Rule::name, RuleText.Rule::clauses, RuleText.Rule::line)
        .containsExactly(tuple("HEN-1a 甲", "HEN-1a,HEN-2", 3), tuple("HEN-3 乙", "HEN-3", 11));
    assertThat(text.faults()).isEmpty();
  }

  @Test
  void numbersAreForbiddenInConditionsOnly() {
    RuleText text =
        new RuleText(
            """
            rule "A 18 周岁" @clause("A")
            when
              Person( $p2 : age >= 18, x1 == 0, y == 1.0B, level == 1, note == "2 级", z > .5 )
              // 99
              Person( income > 1_000B, rate < 0.3, v3.part == 10 )
            then
              answer.of($p2, 60, 2.5);
            end
            """);

    assertThat(text.forbidden())
        .containsExactly(
            new RuleText.Hit("18", 3),
            new RuleText.Hit(".5", 3),
            new RuleText.Hit("1_000B", 5),
            new RuleText.Hit("0.3", 5),
            new RuleText.Hit("10", 5));
  }

  @Test
  void forbiddenWordsCountOnlyAsWords() {
    RuleText text =
        new RuleText(
            """
            // salience, System.exit, LocalDate.now() and new Date() in a comment
            rule "A salience" @clause("A") when
              Person( salienceOf == "eval(", evaluation == true, mySystem.on == true )
            then
              Instant.now(); view.nowhere(); new Dated();
            end
            """);

    assertThat(text.forbidden()).containsExactly(new RuleText.Hit("Instant.now(", 5));
  }

  @Test
  void callsWithALiteralName() {
    RuleText text =
        new RuleText(
            """
            rule "A 甲" @clause("A") when
              Household( below(income, standard ( "dibao" )), h.option('bound').is("standard(") )
              // table("no")
            then
              answer.of(table("grades", key), myoption("x"), standard(name));
            end
            """);

    assertThat(text.calls())
        .isEqualTo(
            List.of(
                new RuleText.Call("standard", "dibao", 2),
                new RuleText.Call("option", "bound", 2),
                new RuleText.Call("table", "grades", 5)));
  }

  @Test
  void brokenTextsAreNamed() {
    assertThat(new RuleText("rule \"A\" when\n then\n").faults())
        .extracting(fault -> fault.line() + " " + fault.what().en())
        .containsExactly("2 a rule lacks its 'end'");
    assertThat(new RuleText("rule A when then end").faults())
        .extracting(fault -> fault.what().en())
        .containsExactly("a rule name must be quoted");
    assertThat(new RuleText("\nrule \"A when\nthen end").faults())
        .extracting(fault -> fault.line() + " " + fault.what().en())
        .contains("2 a string does not end");
  }
}
