package cn.jiuzhu.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that a reader of files lets pass, each told with its file and line. */
class LintsTest {
  private static final String AMOUNT = "national/2021-07-01/rules/60-amount.drl";
  private static final String TEKUN = "upland/2022-01-01/rules/20-tekun.drl";
  private static final String OPTIONS = "national/2021-07-01/options.yaml";

  private Path root;
  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    this.root = root;
    this.upland =
        Upland.in(root)
            .write("national/documents/n.txt", "收入 标\n准 记录\n")
            .write("upland/documents/u.txt", "低保 申请\n");
  }

  private List<String> findings() {
    return found().stream().map(LintsTest::told).toList();
  }

  private List<Finding> found() {
    Material material =
        new Material(new SourceTexts(ProfileSource.folder(root)), upland.profiles(), Set.of());
    return ProfileCheck.lint(material);
  }

  private static String told(Finding finding) {
    return finding.place() + " " + finding.code() + " " + finding.message().en();
  }

  private void replace(String file, String old, String now) {
    assertThat(upland.text(file)).contains(old);
    upland.write(file, upland.text(file).replace(old, now));
  }

  /** A rule of persons in upland, fourteenth line on, with that head of its conditions. */
  private void rule(String subject, String conditions, String conclusion) {
    upland.write(
        "upland/2022-01-01/rules/70-more.drl",
        """
        package upland.more
        import cn.jiuzhu.engine.codes.*
        import cn.jiuzhu.engine.policy.*
        global Answer answer
        rule "U-2 另一条" @clause("U-2")
        when
          $s : %s(
            %s )
        then
          %s
        end
        """
            .formatted(subject, conditions, conclusion));
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // two conditions of one rule | what is found on line 8 or 9
        "$a : oneOf('a', area, Area.URBAN) | $b : oneOf('b', area, Area.RURAL)",
        "$a : is('a', incomeStable) | $b : isNot('b', is('c', incomeStable))",
        "$a : below('a', perCapitaIncome, standard('dibao')) | $b : atLeast('b', perCapitaIncome, standard('dibao'))",
        "$a : atMost('a', perCapitaIncome, standard('dibao')) | $b : above('b', perCapitaIncome, standard('dibao'))",
        "$a : above('a', perCapitaIncome, standard('dibao')) | $b : isNot('n', atLeast('b', perCapitaIncome, standard('dibao')))",
        "$a : qualifies('a', Category.DIBAO) | $b : isNot('n', belongs('b', Category.DIBAO, Category.TEKUN))",
        "$a : allOf('all', oneOf('a', area, Area.URBAN), is('i', incomeStable)) | $b : isNot('n', anyOf('any', is('j', incomeStable), oneOf('c', hardship, Hardship.NONE)))",
        "$a : happened('a', lastVisitOn) | $b : notStated('b', lastVisitOn)",
      })
  void conditionsThatCannotBothHold(String one, String other) {
    rule(
        "Household",
        (one + ",\n    " + other).replace('\'', '"'),
        "answer.category(Category.OTHER_LOW_INCOME, $s, $a, $b);");
    assertThat(findings())
        .filteredOn(each -> !each.contains("CODE_WITHOUT_WORDS"))
        .singleElement()
        .asString()
        .startsWith("upland/2022-01-01/rules/70-more.drl:9 CONTRADICTORY_CONDITIONS '");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$a : oneOf('a', area, Area.URBAN, Area.RURAL) | $b : oneOf('b', area, Area.RURAL)",
        "$a : hasAny('a', needs, Need.SERVICE) | $b : hasAny('b', needs, Need.MEDICAL)",
        "$a : atLeast('a', perCapitaIncome, standard('dibao')) | $b : atMost('b', perCapitaIncome, standard('dibao'))",
        "$a : below('a', perCapitaIncome, standard('dibao')) | $b : atLeast('b', annualIncome, standard('dibao'))",
        "$a : qualifies('a', Category.DIBAO, Category.TEKUN) | $b : isNot('n', qualifies('b', Category.TEKUN))",
        "$a : anyOf('any', is('i', incomeStable), oneOf('c', hardship, Hardship.NONE)) | $b : isNot('n', is('j', incomeStable))",
      })
  void conditionsThatCanBothHold(String one, String other) {
    rule(
        "Household",
        (one + ",\n    " + other).replace('\'', '"'),
        "answer.category(Category.OTHER_LOW_INCOME, $s, $a, $b);");
    assertThat(findings()).filteredOn(each -> !each.contains("CODE_WITHOUT_WORDS")).isEmpty();
  }

  @Test
  void aRuleThatIsNotOneSubjectWithNamedConditions() {
    rule("Person", "ownApplication != null", "answer.category(Category.TEKUN, $s);");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/rules/70-more.drl:5 RULE_SHAPE the rule 'U-2 另一条' is not one"
                + " subject with named conditions");
  }

  @Test
  void whatIsStillToBeFilledIn() {
    upland.write("upland/documents/u.txt", "低保 申请\nFILL IN\n某文 FILL IN\n");
    assertThat(findings())
        .containsExactly(
            "upland/documents/u.txt:2 NOT_FILLED_IN 2 place(s) are still to be filled in");
  }

  @Test
  void aTableOrOptionThatTheLocalityHasNot() {
    // The conditions begin on line 8.
    rule(
        "Person",
        """
        $a : disabilityIn("in-the-list", "severe-dissability"),
        $b : listedIn("of-a-kind", employment, "kinds-of-work")""",
        "answer.classify(\"x\", $s, $a, $b);");

    assertThat(findings())
        .anySatisfy(
            found ->
                assertThat(found).startsWith("upland/2022-01-01/rules/70-more.drl:8 UNKNOWN_TABLE"))
        .anySatisfy(
            found ->
                assertThat(found)
                    .startsWith("upland/2022-01-01/rules/70-more.drl:9 UNKNOWN_OPTION"));
  }

  @Test
  void aConditionThatTheConclusionDoesNotTakeUp() {
    rule(
        "Person",
        "$a : is(\"own-application\", ownApplication),\n    $b : under(\"own-application\", number(0))",
        "answer.category(Category.ORPHAN, $s, $a);");
    assertThat(findings())
        .filteredOn(each -> !each.contains("CODE_WITHOUT_WORDS"))
        .containsExactly(
            "upland/2022-01-01/rules/70-more.drl:9 BINDING_NOT_USED '$b' is not used in the"
                + " conclusion and has no effect");
  }

  @Test
  void aConclusionThatNamesWhatNothingDefines() {
    replace(TEKUN, "$p, $applied)", "$p, $aplied)");
    assertThat(findings())
        .containsExactly(
            TEKUN
                + ":7 BINDING_NOT_USED '$applied' is not used in the conclusion and has no effect",
            TEKUN + ":9 VARIABLE_NOT_BOUND the conclusion names '$aplied', which nothing defines");
  }

  @Test
  void aConditionAfterNoCode() {
    rule(
        "Household",
        "$a : enrolled(\"own-application\")",
        "answer.category(Category.TEKUN, $s, $a);");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/rules/70-more.drl:8 UNREACHABLE_RULE"
                + " 'enrolled(\"own-application\")' can never hold: the rule never applies");
  }

  @Test
  void anOptionThatNeverHasTheValueAskedFor() {
    rule(
        "Household",
        "$a : option(\"amount-rounding\", \"YUAN\")",
        "answer.category(Category.TEKUN, $s, $a);");
    assertThat(findings())
        .contains(
            "upland/2022-01-01/rules/70-more.drl:8 UNREACHABLE_RULE 'option(\"amount-rounding\","
                + " \"YUAN\")' can never hold: the rule never applies");
    replace(OPTIONS, "value: FEN_HALF_UP", "value: FEN_HALF_UP\n  choices: [FEN_HALF_UP, YUAN_UP]");
    assertThat(findings())
        .contains(
            "upland/2022-01-01/rules/70-more.drl:8 OPTION_VALUE_NOT_A_CHOICE 'YUAN' is not a choice"
                + " of the option 'amount-rounding'");
  }

  @Test
  void twoRulesWithOneBody() {
    rule(
        "Person",
        "$other : is(\"own-application\", ownApplication)",
        "answer.category(Category.TEKUN, $s, $other);");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/rules/70-more.drl:5 DUPLICATE_RULE_BODY has the conditions and the"
                + " conclusion of the rule 'U-2 本人申请' in "
                + TEKUN
                + ":5");
  }

  @Test
  void aRuleThatNeedsMoreThanAnotherForTheSame() {
    rule(
        "Person",
        "$a : is(\"own-application\", ownApplication),\n    $b : is(\"own-application\", willingToWork)",
        "answer.category(Category.TEKUN, $s, $b, $a);");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/rules/70-more.drl:5 SUBSUMED_RULE whenever it applies, the rule 'U-2"
                + " 本人申请' in "
                + TEKUN
                + ":5 has concluded the same with fewer conditions");
  }

  @Test
  void aRuleThatItsParentTakesOverOnlyLaterIsNotADuplicate() {
    upland
        .write(
            "national/2023-01-01/amendment.yaml",
            """
            instrument: {zh: 办法, en: Measures}
            effective: 2023-01-01
            changes:
              - {clause: N-1, file: rules/20-tekun.drl, what: {zh: 增, en: added}}
            """)
        .write(
            "national/2023-01-01/rules/20-tekun.drl",
            upland
                .text(TEKUN)
                .replace("upland.tekun", "national.tekun")
                .replace("U-2 本人申请\" @clause(\"U-2\")", "N-1 本人申请\" @clause(\"N-1\")"));
    for (String file :
        List.of(
            "options.yaml",
            "programmes.yaml",
            "texts.yaml",
            "rules/30-dibao.drl",
            "rules/60-amount.drl",
            "tables/income-not-counted.csv",
            "tables/income-deductions.csv")) {
      upland.write("national/2023-01-01/" + file, upland.text("national/2021-07-01/" + file));
    }
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "classified('severe') | NEVER_CLASSIFIED no rule classifies a Person as 'severe'",
        "household.classified('own-application') | NEVER_CLASSIFIED no rule classifies a Household as 'own-application'",
        "qualifies('own-application', Category.ORPHAN) | NEVER_DECIDED no rule decides the category ORPHAN",
        "qualifies('own-application', Category.DIBAO) | DECIDED_TOO_LATE the category DIBAO is decided only in national/*/rules/30-dibao.drl",
      })
  void whatIsAskedForBeforeItIsConcluded(String condition, String found) {
    replace(TEKUN, "is(\"own-application\", ownApplication)", condition.replace('\'', '"'));
    assertThat(findings())
        .filteredOn(each -> !each.contains("CODE_WITHOUT_WORDS"))
        .singleElement()
        .asString()
        .startsWith(TEKUN + ":7 " + found);
  }

  @Test
  void whatIsClassifiedInAFileOfALaterOrTheSameNumber() {
    rule(
        "Person",
        "$a : is(\"own-application\", ownApplication)",
        "answer.classify(\"own-application\", $s, $a);");
    replace(TEKUN, "is(\"own-application\", ownApplication)", "classified(\"own-application\")");
    assertThat(findings())
        .containsExactly(
            TEKUN
                + ":7 CLASSIFIED_TOO_LATE 'own-application' is classified only in"
                + " upland/*/rules/70-more.drl and not known yet here");
    upland.write(
        "national/2021-07-01/rules/20-tekun.drl",
        upland
            .text("upland/2022-01-01/rules/70-more.drl")
            .replace("upland.more", "national.tekun")
            .replace("U-2 另一条\" @clause(\"U-2\")", "N-1 归类\" @clause(\"N-1\")"));
    rule(
        "Person",
        "$a : is(\"own-application\", ownApplication)",
        "answer.monitor(\"VISIT\", $s, $a);");
    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith(
            TEKUN
                + ":7 SAME_STAGE 'own-application' is concluded in national/*/rules/20-tekun.drl");
  }

  @Test
  void aProgrammeThatNothingDescribesAndCodesWithoutWords() {
    replace(AMOUNT, "\"DIBAO_ALLOWANCE\"", "\"DIBAO_ALOWANCE\"");
    replace("national/2021-07-01/texts.yaml", "gap: {zh: 差额, en: Gap}\n", "");
    replace("national/2021-07-01/texts.yaml", "TEKUN: {zh: 特困人员, en: Tekun}\n", "");
    replace(
        "national/2021-07-01/texts.yaml", "own-application: {zh: 本人申请, en: Own application}\n", "");
    assertThat(findings())
        .containsExactly(
            AMOUNT + ":10 CODE_WITHOUT_WORDS the code 'gap' has no words in a texts.yaml of upland",
            AMOUNT
                + ":10 PROGRAMME_NOT_DESCRIBED no programmes.yaml of upland describes 'DIBAO_ALOWANCE'",
            TEKUN
                + ":7 CODE_WITHOUT_WORDS the code 'own-application' has no words in a texts.yaml of upland",
            TEKUN
                + ":9 CODE_WITHOUT_WORDS the code 'TEKUN' has no words in a texts.yaml of upland");
  }

  private void table(String name, String rows) {
    upland.write("upland/2022-01-01/tables/" + name + ".csv", rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // rows of two cells after id and clause | what is found
        "0,FULL/1 2,PARTIAL/3 4 5 6,TOTAL |",
        "0,FULL/1 2,PARTIAL/4 5 6,TOTAL | 4 TABLE_INCOMPLETE the table 'self-care' says nothing for 3",
        "0,FULL/1 2 3,PARTIAL/3 4 5 6,TOTAL | 4 CONTRADICTORY_ROWS has another outcome than row R2 of upland/2022-01-01/tables/self-care.csv:3",
        "0,FULL/*,PARTIAL | 3 CONTRADICTORY_ROWS has another outcome than row R1",
        "0,FULL/1 2 3,PARTIAL/2,PARTIAL/4 5 6,TOTAL | 4 DUPLICATE_ROW row R2 already says this",
      })
  void aTableThatGrades(String rows, String found) {
    StringBuilder text = new StringBuilder("id,clause,lost,grade,note\n");
    int id = 1;
    for (String row : rows.strip().split("/", -1)) {
      text.append("R").append(id++).append(",U-2,").append(row).append(",*\n");
    }
    table("self-care", text.toString());
    if (found == null) {
      assertThat(findings()).isEmpty();
    } else {
      assertThat(findings())
          .singleElement()
          .asString()
          .startsWith("upland/2022-01-01/tables/self-care.csv:" + found);
    }
  }

  @Test
  void tiersLackACategoryThatIsDecided() {
    table("tiers", "id,clause,category,tier,note\nT1,U-2,TEKUN,A,*\n");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/tables/tiers.csv:2 CODE_WITHOUT_WORDS the code 'A' has no words in a"
                + " texts.yaml of upland",
            "upland/2022-01-01/tables/tiers.csv:2 TABLE_INCOMPLETE the table 'tiers' says nothing"
                + " for DIBAO");
  }

  @Test
  void aTierThatIsMisspelt() {
    upland.write("upland/2022-01-01/texts.yaml", "ABSOLUTE: {zh: 绝对贫困, en: absolute}\n");
    table("tiers", "id,clause,category,tier,note\nT1,U-2,DIBAO TEKUN,ABSOLUTE,*\n");
    assertThat(findings()).isEmpty();
    table("tiers", "id,clause,category,tier,note\nT1,U-2,DIBAO TEKUN,ABSOLTUE,*\n");
    assertThat(found())
        .singleElement()
        .hasToString(
            "upland/2022-01-01/tables/tiers.csv:2 UNKNOWN_CODE 'ABSOLTUE' is not one of the codes"
                + " — did you mean 'ABSOLUTE'?");
  }

  @Test
  void rowsWithDates() {
    replace(
        "national/2021-07-01/tables/income-not-counted.csv",
        "kind,purpose,note",
        "kind,purpose,from,until,note");
    table(
        "income-not-counted",
        """
        id,clause,kind,purpose,from,until,note
        R1,U-2,WAGE,DIBAO,2022-01-01,2022-12-31,*
        R2,U-2,WAGE,DIBAO,2022-07-01,2023-12-31,*
        R3,U-2,WAGE,TEKUN,2022-07-01,2023-12-31,*
        R4,U-2,PENSION,DIBAO,2023-01-01,2022-01-01,*
        """);
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/tables/income-not-counted.csv:3 ROW_DATES_OVERLAP is in force on"
                + " days on which row R1 is",
            "upland/2022-01-01/tables/income-not-counted.csv:5 ROW_DATES_REVERSED 'until'"
                + " 2022-01-01 is before 'from' 2023-01-01: the row is never in force");
  }

  @Test
  void aRowThatContradictsThatOfALayerAbove() {
    String header = "id,clause,expense,who,standard,note\n";
    upland.write(
        "national/2021-07-01/tables/income-deductions.csv", header + "D1,N-1,MEDICAL,*,dibao,*\n");
    upland.write(
        "upland/standards/medicalShare.yaml",
        "title: {zh: 比例, en: share}\nunit: RATIO\nentries: []\n");
    table(
        "income-deductions",
        header + "E1,U-1,MEDICAL,*,medicalShare,*\nE2,U-1,EDUCATION,pupil,dibao,*\n");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/tables/income-deductions.csv:2 CONTRADICTORY_ROWS has another"
                + " outcome than row D1 of national/2021-07-01/tables/income-deductions.csv:2 for"
                + " the same case",
            "upland/2022-01-01/tables/income-deductions.csv:3 NEVER_CLASSIFIED no rule classifies a"
                + " Person as 'pupil'");
  }

  @Test
  void aTableThatNobodyReads() {
    table("severe-disability", "id,clause,type,level,note\nR1,U-2,*,1 2,*\n");
    assertThat(findings())
        .containsExactly(
            "upland/2022-01-01/tables/severe-disability.csv:1 TABLE_NOT_READ no rule uses the table"
                + " 'severe-disability'");
    rule(
        "Person",
        "$a : disabilityIn(\"own-application\", \"severe-disability\")",
        "answer.category(Category.TEKUN, $s, $a);");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aTableUnderANameThatIsMisspelt() {
    table("income-not-conted", "id,clause,kind,purpose,note\n");
    assertThat(found())
        .singleElement()
        .hasToString(
            "upland/2022-01-01/tables/income-not-conted.csv:1 TABLE_NOT_READ no rule uses the table"
                + " 'income-not-conted' — did you mean 'income-not-counted'?");
  }

  @Test
  void daysWithoutAVersion() {
    replace("upland/profile.yaml", "first-encoded: 2022-01-01", "first-encoded: 2021-01-01");
    assertThat(findings())
        .containsExactly(
            "upland/profile.yaml:6 NO_VERSION_ON_DAY upland has no version on 2021-01-01, only from"
                + " 2022-01-01 on",
            "upland/profile.yaml:6 NO_VERSION_ON_DAY national has no version on 2021-01-01, only"
                + " from 2021-07-01 on");
  }

  @Test
  void whatBeginsAfterThePeriodOfTheDocument() {
    replace("upland/profile.yaml", "first-encoded:", "period-ends: 2022-12-31\nfirst-encoded:");
    upland
        .write(
            "upland/2023-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2023-01-01
            changes:
              - {clause: U-2, file: rules/20-tekun.drl, what: {zh: 废止, en: repealed}}
            """)
        .write(
            "upland/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            by: [area]
            entries:
              - effective: 2022-07-01
                values: {URBAN: 600.00, RURAL: 420.00}
                source: {document: U, grade: CLAUSE}
              - effective: 2023-07-01
                values: {URBAN: 640.00, VILLAGE: 430.00}
                source: {document: U, grade: CLAUSE}
            """);
    assertThat(findings())
        .containsExactly(
            "upland/2023-01-01/amendment.yaml:2 ENTRY_AFTER_PERIOD 2023-01-01 is after the end of"
                + " the document's period, 2022-12-31",
            "upland/standards/dibao.yaml:8 ENTRY_AFTER_PERIOD 2023-07-01 is after the end of the"
                + " document's period, 2022-12-31",
            "upland/standards/dibao.yaml:8 STANDARD_KEY_DROPPED lacks 'RURAL', which the entry"
                + " before has: unknown from 2023-07-01 on",
            "upland/standards/dibao.yaml:8 UNKNOWN_CODE 'VILLAGE' is not one of the codes");
  }

  @Test
  void whatNobodyAsksFor() {
    upland.write(
        "upland/2022-01-01/options.yaml",
        "visits:\n  value: YES\n  clauses: [U-1]\n  reason: {zh: 无, en: none}\n");
    upland.write(
        "upland/standards/oldAge.yaml", "title: {zh: 老年, en: old age}\nunit: YEARS\nentries: []\n");
    replace(OPTIONS, "amount-rounding:", "rounding:");
    assertThat(findings())
        .containsExactly(
            OPTIONS
                + ":9 OPTION_NOT_READ no rule asks for the option 'rounding', nor does the engine",
            "upland/2022-01-01/options.yaml ENGINE_NEEDS_OPTION upland lacks the option"
                + " 'amount-rounding', which every answer asks for",
            "upland/2022-01-01/options.yaml:1 OPTION_NOT_READ no rule asks for the option 'visits',"
                + " nor does the engine",
            "upland/standards/oldAge.yaml:1 STANDARD_NOT_USED no rule, table or option reads the"
                + " standard 'oldAge'");
  }

  /** Of a clause that a rule carries out, the rule should read the figure, or it says why not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses: [U-1] | STANDARD_NOT_USED",
        "clauses: [N-2] | STANDARD_NOT_USED",
        "clauses: [N-3] |",
        "clauses: [U-1, N-3] |",
        "'clauses: [U-1]\nnote: {zh: 事实已含, en: the fact says so}' |",
      })
  void aStandardOfAClauseThatNoRuleReads(String more, String found) {
    upland.write(
        "upland/standards/oldAge.yaml",
        "title: {zh: 老年, en: old age}\nunit: YEARS\nentries: []\n" + more + "\n");
    assertThat(findings())
        .isEqualTo(
            found == null
                ? List.of()
                : List.of(
                    "upland/standards/oldAge.yaml:1 STANDARD_NOT_USED no rule, table or option"
                        + " reads the standard 'oldAge'"));
  }

  @Test
  void aStandardOfARuleThatEveryLocalityReplaces() {
    upland.write(
        "upland/2022-01-01/amendment.yaml",
        upland.text("upland/2022-01-01/amendment.yaml")
            + "replaces: [rules/30-dibao.drl, rules/60-amount.drl]\n");
    assertThat(findings()).noneMatch(each -> each.contains("STANDARD_NOT_USED"));
  }

  @Test
  void aRegisterThatPromisesWhatIsNotThere() {
    replace("upland/clauses.yaml", "phrase: 申请", "phrase: 受理");
    upland.write(
        "upland/clauses.yaml",
        upland.text("upland/clauses.yaml")
            + "  - {id: U-3, phrase: 低保, kind: CAT, says: {zh: 甲, en: a}, status: rule}\n");
    assertThat(findings())
        .containsExactly(
            "upland/clauses.yaml:5 PHRASE_NOT_IN_DOCUMENT the phrase of U-2 is not in the text of"
                + " its document",
            "upland/clauses.yaml:6 CLAUSE_NOT_CARRIED_OUT U-3 has status rule, but no rule or table"
                + " row carries it out");
  }

  /** What does not compile is the compiler's to report; no lint breaks over it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$a : below('a') | answer.category();",
        "$a : oneOf() | answer.classify();",
        "$a : isNot('a'), $b : anyOf() | answer.category(Category.DIBAO, $s, $a, $b).part();",
        "$a : a.b.c('x', y -> y) | if (true) { answer.category(Category.DIBAO, $s, $a); }",
        "$a : standard, $b : 'text' | $a; $b;",
      })
  void aBrokenRuleBreaksNoLint(String conditions, String conclusion) {
    rule("Person", conditions.replace('\'', '"'), conclusion.replace('\'', '"'));
    assertThat(findings()).noneMatch(each -> each.contains("CONTRADICTORY"));
  }
}
