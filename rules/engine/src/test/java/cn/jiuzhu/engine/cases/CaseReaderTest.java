package cn.jiuzhu.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.Words;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
  private static final String FILE =
      """
      bases:
        single: {household: {members: [{id: P1, sex: MALE}]}}
      cases:
        - name: 一
          why: 甲
          clauses: [U-1, N-1]
          as-of: 2022-06-01
          base: single
          change: {members: {P1: {sex: FEMALE}}}
          expect:
            categories: {DIBAO: ELIGIBLE}
            deadlines: [{kind: DECISION, days: 3}]
        - name: 二
          clauses: [U-1]
          as-of: 2022-06-01
          facts:
            household: {members: [{id: P1}]}
          expect: {missing: [/standards/dibao]}
      """;

  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    upland = Upland.in(root);
  }

  @Test
  void readsACase() throws InvalidCases {
    CaseFile file = upland.cases(FILE).read().get(0);
    assertThat(file.path()).isEqualTo("upland/cases/dibao.yaml");
    assertThat(file.cases()).extracting(Case::name).containsExactly("一", "二");
    Case first = file.cases().get(0);
    assertThat(first.line()).isEqualTo(4);
    assertThat(first.clauses()).containsExactly("U-1", "N-1");
    assertThat(first.request())
        .hasToString(
            "{\"locality\":\"upland\",\"asOf\":\"2022-06-01\",\"explain\":\"FULL\","
                + "\"household\":{\"members\":[{\"id\":\"P1\",\"sex\":\"FEMALE\"}]}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bases:            | base:              | 1 UNKNOWN_KEY 'base'",
        "why: 甲           | whye: 甲           | 5 UNKNOWN_KEY 'whye'",
        "name: 一          | name: 二           | 13 CASE_NAME_TWICE this name is already that of upland/cases/dibao.yaml:4",
        "[U-1, N-1]        | [U-1, N-9]         | 6 UNKNOWN_CLAUSE the clause 'N-9'",
        "[U-1, N-1]        | []                 | 6 MISSING_VALUE 'clauses'",
        "as-of: 2022-06-01 | as-of: 2022-02-30  | 7 BAD_DATE 'as-of' is not a date: 2022-02-30",
        "base: single      | base: double       | 8 CASE_UNKNOWN_BASE there is no base 'double'",
        "base: single      | locality: national | 8 CASE_UNKNOWN_LOCALITY the locality 'national'",
        "{sex: FEMALE}     | {sex: WOMAN}       | 9 CASE_FACT_REFUSED the service would refuse this fact: /household/members/0/sex UNKNOWN_CODE",
        "{sex: FEMALE}     | {sexx: MALE}       | 9 CASE_FACT_REFUSED the service would refuse this fact: /household/members/0/sexx UNKNOWN_FIELD",
        "sex: MALE         | age: 3             | 2 CASE_FACT_REFUSED the service would refuse this fact: /household/members/0/age UNKNOWN_FIELD",
        "{sex: FEMALE}     | 3                  | 9 WRONG_SHAPE 'P1' must be a mapping of keys",
        "P1: {sex: FEMALE} | P9: null           | 9 CASE_UNKNOWN_MEMBER there is no member 'P9' to remove",
        "DIBAO: ELIGIBLE   | DIBOA: ELIGIBLE    | 11 UNKNOWN_KEY 'DIBOA'",
        "DIBAO: ELIGIBLE   | DIBAO: MET         | 11 UNKNOWN_CODE 'MET'",
        "DIBAO: ELIGIBLE   | DIBAO: {P1: YES}   | 11 UNKNOWN_CODE 'YES'",
        "DIBAO: ELIGIBLE   | DIBAO: {P2: YES}   | 11 UNKNOWN_KEY 'P2'",
        "ELIGIBLE          | {conditions: {a: ELIGIBLE}} | 11 UNKNOWN_CODE 'ELIGIBLE'",
        "ELIGIBLE          | {conditions: {a: {limits: 1}}} | 11 UNKNOWN_KEY 'limits'",
        "categories:       | category:          | 11 UNKNOWN_KEY 'category'",
        "days: 3           | days: three        | 12 WRONG_SHAPE 'days' must be a number",
        "kind: DECISION    | kinds: DECISION    | 12 UNKNOWN_KEY 'kinds'",
        "facts:            | change:            | 13 CASE_FACTS_OR_BASE a case has either 'facts' or a 'base'",
        "[{id: P1}]        | []                 | 17 CASE_FACT_REFUSED the service would refuse this fact: /household/members EMPTY_HOUSEHOLD",
        "missing:          | refused:           | 18 WRONG_SHAPE 'refused' must be a single text",
        "{missing: [/standards/dibao]} | {}     | 18 CASE_EXPECTS_NOTHING 'expect' must expect something",
        "[U-1, N-1]        | [U-1, N-1          | 7 YAML_SYNTAX is not valid YAML",
        "name: 一          | version: 2022-01-01 | 4 MISSING_KEY 'name' is missing",
        "why: 甲           | readings: {bound: X}       | 5 UNKNOWN_OPTION there is no option 'bound'",
        "why: 甲           | readings: {amount-rounding: X} | 5 OPTION_VALUE_NOT_A_CHOICE 'X'",
        "why: 甲           | name: 甲           | 5 DUPLICATE_KEY 'name' is given twice",
      })
  void aMistakeIsToldWithItsLine(String old, String now, String problem) {
    assertThat(FILE).contains(old);
    int at =
        old.equals("facts:") || old.equals("[{id: P1}]")
            ? FILE.lastIndexOf(old)
            : FILE.indexOf(old);
    upland.cases(FILE.substring(0, at) + now + FILE.substring(at + old.length()));
    assertThat(upland.problems()).anySatisfy(each -> assertThat(each).startsWith(problem));
  }

  @Test
  void aMistakeIsToldInBothLanguagesWithAdvice() {
    upland.cases(FILE.replace("DIBAO: ELIGIBLE", "DIBOA: ELIGIBLE"));
    assertThatThrownBy(upland::read)
        .isInstanceOfSatisfying(
            InvalidCases.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        new ProfileProblem(
                            Upland.CASES,
                            11,
                            "UNKNOWN_KEY",
                            new Words("没有“DIBOA”这一项", "'DIBOA' is not a key here"),
                            new Words("是否应为“DIBAO”？", "did you mean 'DIBAO'?"))));
  }

  @Test
  void aMistakeInABaseIsToldOnceWhereItStands() {
    upland.cases(
        """
        bases:
          family:
            household:
              members:
                - {id: P1, sex: MALE}
                - {id: P2, sex: FEMLAE}
        cases:
          - name: 一
            clauses: [U-1]
            as-of: 2022-06-01
            base: family
            expect: {household: {size: 2}}
          - name: 二
            clauses: [U-1]
            as-of: 2022-06-01
            base: family
            change: {members: {P1: null}}
            expect: {household: {size: 1}}
        """);
    assertThat(upland.problems())
        .containsExactly(
            "6 CASE_FACT_REFUSED the service would refuse this fact: /household/members/1/sex"
                + " UNKNOWN_CODE: Unknown code; did you mean FEMALE? Allowed: FEMALE, MALE");
  }

  @Test
  void aFileWithoutCasesIsAMistake() {
    assertThat(upland.cases("cases: []\n").problems())
        .containsExactly("1 CASE_FILE_WITHOUT_CASES there is no case in this file");
  }

  @Test
  void aFileOfAnotherKindIsAMistake() {
    assertThat(upland.write("upland/cases/notes.yml", "").problems())
        .containsExactly("0 CASE_FILE_NAME a file of cases is named cases/<subject>.yaml");
  }

  @Test
  void casesOfTheNationNameALocality() {
    upland.write(
        "national/cases/dibao.yaml",
        """
        cases:
          - name: 一
            clauses: [N-1]
            as-of: 2022-06-01
            facts: {household: {members: [{id: P1}]}}
            expect: {categories: {DIBAO: UNDETERMINED}}
        """);
    assertThat(upland.problems())
        .containsExactly(
            "2 CASE_UNKNOWN_LOCALITY the locality 'national' does not stand on this layer");
  }

  @Test
  void scalarsAreThoseOfJson() throws InvalidCases {
    upland.cases(
        """
        cases:
          - name: NO
            why: "12"
            clauses: [U-1]
            as-of: 2022-06-01
            facts: {household: {county: "990100", members: [{id: P1, ownApplication: true}]}}
            expect: {household: {size: 1}}
        """);
    Case one = upland.read().get(0).cases().get(0);
    assertThat(one.name()).isEqualTo("NO");
    assertThat(one.why()).isEqualTo("12");
    assertThat(one.request().at("/household/county").isTextual()).isTrue();
    assertThat(one.request().at("/household/members/0/ownApplication").isBoolean()).isTrue();
  }
}
