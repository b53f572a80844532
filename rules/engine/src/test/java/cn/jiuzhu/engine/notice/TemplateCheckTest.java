package cn.jiuzhu.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.profile.ProfileProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the templates of notices, each told with its file and line and what to do. */
class TemplateCheckTest {
  private static final String END = "national/notices/end.html";

  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    upland = Upland.in(root).write("national/notices/head.html", "<h1>{notice.about.name}</h1>\n");
  }

  private List<String> problems() {
    return TemplateCheck.problems(upland.profiles()).stream().map(TemplateCheckTest::told).toList();
  }

  private static String told(ProfileProblem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line();
    return problem.file()
        + place
        + " "
        + problem.code()
        + " "
        + problem.message().en()
        + " | "
        + problem.advice().en();
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    upland.write(
        END,
        """
        {#include head /}
        <style>p { margin: 0 }</style>
        {#if notice.tier && !notice.reasons.isEmpty || notice.about.code == 'DIBAO'}{notice.tier}{#else if notice.head}{notice.head ?: '—'}{/if}
        {#for reason in notice.reasons}{reason_count}{reason.words}{#if reason_hasNext}、{/if}{/for}
        {#each notice.basis}{it.title}{#for clause in it.clauses}{clause.id}{/for}{/each}
        {notice.reasons.size}{notice.instead ? notice.instead.name : '无'}
        {#if clause:inForce('N-1')}{clause:cite('N-1')}{clause:phrase('N-1')}{/if}
        """);

    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a mistake on the second line | what is found there | the advice
        "{notice.asof} | UNKNOWN_PLACEHOLDER there is no placeholder 'notice.asof' | did you mean 'notice.asOf'?",
        "{notise.asOf} | UNKNOWN_PLACEHOLDER there is no placeholder 'notise' | did you mean 'notice'?",
        "{#for r in notice.reasons}{r.word}{/for} | UNKNOWN_PLACEHOLDER there is no placeholder 'r.word' | did you mean 'r.words'?",
        "{#for r in notice.reasons}{r_hasnext}{/for} | UNKNOWN_PLACEHOLDER there is no placeholder 'r_hasnext' | did you mean 'r_hasNext'?",
        "{#if notice.about.cod == 'DIBAO'}a{/if} | UNKNOWN_PLACEHOLDER there is no placeholder 'notice.about.cod' | did you mean 'notice.about.code'?",
        "{#if notice.tier}a{#else if notice.teir}b{/if} | UNKNOWN_PLACEHOLDER there is no placeholder 'notice.teir' | did you mean 'notice.tier'?",
        "{notice.tier ?: notice.hed} | UNKNOWN_PLACEHOLDER there is no placeholder 'notice.hed' | did you mean 'notice.head'?",
        "{notice.head.raw} | UNKNOWN_PLACEHOLDER there is no placeholder 'notice.head.raw' | did you mean 'notice.head'?",
        "{clause:cites('N-1')} | UNKNOWN_PLACEHOLDER there is no placeholder 'clause:cites' | did you mean 'clause:cite'?",
        "p{margin:0} | UNKNOWN_PLACEHOLDER there is no placeholder 'margin:0' | known here: clause:cite, clause:phrase, clause:inForce. A brace of CSS",
        "{clause:cite('N-11')} | UNKNOWN_CLAUSE the clause 'N-11' is in no register of this layer or its parents | did you mean 'N-1'?",
        "{#include haed /} | UNKNOWN_NOTICE there is no notice template 'haed' | did you mean 'head'?",
        "{#include head}a | NOTICE_SYNTAX the template is broken: it is written {#include head /} | close every",
        "{#foreach r in notice.reasons}{/foreach} | UNKNOWN_SECTION there is no section '#foreach' | sections: if, else, for, each, include",
        "{#fro r in notice.reasons}{/fro} | UNKNOWN_SECTION there is no section '#fro' | sections: if, else, for, each, include",
        "{/if} | NOTICE_SYNTAX the template is broken: {/if} closes nothing | close every",
        "{#for r in notice.reasons}{/if} | NOTICE_SYNTAX the template is broken: {/if} does not close {#for} | close every",
        "{#if}a{/if} | NOTICE_SYNTAX the template is broken: mandatory section parameters not declared for {#if}: [condition] | close every",
      })
  void aMistakeIsToldWithItsLine(String mistake, String found, String advice) {
    upland.write(END, "<p>\n" + mistake + "\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(END + ":2 " + found + " | ")
        .contains(" | " + advice);
  }

  @Test
  void whatIsNotClosedIsToldAtTheEnd() {
    upland.write(END, "{#if notice.tier}\n<p>");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(END + ":2 NOTICE_SYNTAX the template is broken: {#if} is not closed");
  }

  @Test
  void aFileOfAnotherNameIsNoTemplate() {
    upland.write("upland/notices/refusals.html", "<p>\n");

    assertThat(problems())
        .containsExactly(
            "upland/notices/refusals.html UNKNOWN_NOTICE there is no notice template 'refusals'"
                + " | did you mean 'refusal'?");
  }

  @Test
  void aLayerMayCiteItsOwnClausesAndThoseAboveIt() {
    upland
        .write(
            "upland/notices/end.html", "{#include head /}{clause:cite('U-1')}{clause:cite('N-1')}")
        .write(END, "{clause:cite('U-1')}");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(END + ":1 UNKNOWN_CLAUSE the clause 'U-1' is in no register");
  }
}
