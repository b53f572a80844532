package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake at a time: it is found, alone, in its file and line. */
class ProfileMistakesTest {
  private static final String CLAUSES = "national/clauses.yaml";
  private static final String STANDARD = "ridge/standards/dibao.yaml";
  private static final String AMENDMENT = "ridge/2022-06-01/amendment.yaml";
  private static final String OPTIONS = "ridge/2022-06-01/options.yaml";
  private static final String PROGRAMMES = "national/2021-07-01/programmes.yaml";
  private static final String TEXTS = "national/2021-07-01/texts.yaml";
  private static final String DIBAO = "national/2021-07-01/rules/30-dibao.drl";
  private static final String AMOUNT = "national/2021-07-01/rules/60-amount.drl";
  private static final String TABLE = "national/2021-07-01/tables/grades.csv";
  private static final String OWN_TABLE = "ridge/2022-06-01/tables/grades.csv";

  @TempDir private Path root;

  @Test
  void theSmallProfileItselfIsSound() {
    assertThat(SmallProfile.in(root).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{3}: {2}")
  @MethodSource
  void isFound(String file, String old, String now, List<String> expected) {
    SmallProfile profile = SmallProfile.in(root).replace(file, old, now);

    assertThat(profile.problems()).containsExactlyInAnyOrderElementsOf(expected);
  }

  static Stream<Arguments> isFound() {
    return Stream.of(
        // YAML
        mistake("ridge/profile.yaml", "level:", "levle:", "1 MISSING_KEY", "3 UNKNOWN_KEY"),
        mistake(STANDARD, "verified-through", "verifed-through", "8 UNKNOWN_KEY"),
        mistake(STANDARD, "grade: STORED-2ND, ", "", "7 MISSING_KEY"),
        mistake(STANDARD, "by: [area]", "by: [area]\nunit: CNY", "4 DUPLICATE_KEY"),
        mistake(STANDARD, "title: {zh: 低保标准", "title: {zh: ", "1 MISSING_VALUE"),
        mistake(STANDARD, "by: [area]", "by: area", "3 WRONG_SHAPE", "5 VALUE_OR_VALUES"),
        mistake(STANDARD, "by: [area]", "by: [area", "4 YAML_SYNTAX"),
        mistake(STANDARD, "effective: 2022-07-01", "effective: 2022-02-30", "5 BAD_DATE"),
        mistake(STANDARD, "effective: 2022-07-01", "effective: 2022-7-1", "5 BAD_DATE"),
        mistake(STANDARD, "600.00", "6e2", "6 BAD_NUMBER"),
        mistake(STANDARD, "600.00", "-600.00", "6 BAD_NUMBER"),
        mistake(STANDARD, "600.00", "\"600.00\"", "6 NUMBER_IN_QUOTES"),
        mistake(STANDARD, "600.00", "600.005", "6 BELOW_A_FEN"),
        mistake(STANDARD, "RURAL: 420.50", "RURAL: 420.500", "6 BELOW_A_FEN"),
        mistake(STANDARD, "600.00", "NO", "6 BAD_NUMBER"),
        mistake(STANDARD, "CNY/PERSON/MONTH", "MONTHS", "6 NOT_WHOLE"),
        mistake(
            STANDARD,
            "CNY/PERSON/MONTH\nby: [area]\nentries:\n  - effective: 2022-07-01\n    values: {URBAN: 600.00, RURAL: 420.50}",
            "MONTHS\nentries:\n  - effective: 2022-07-01\n    value: 0",
            "5 NOT_WHOLE"),
        // standards
        mistake(STANDARD, "CNY/PERSON/MONTH", "CNY/PERSON/WEEK", "2 UNKNOWN_CODE"),
        mistake(STANDARD, "STORED-2ND", "STORED", "7 UNKNOWN_CODE"),
        mistake(
            STANDARD, "values: {URBAN: 600.00, RURAL: 420.50}", "value: 1", "5 VALUE_OR_VALUES"),
        mistake(STANDARD, "URBAN", "URBAN/1", "6 VALUE_KEY_PARTS"),
        mistake(
            STANDARD,
            "verified-through",
            """
              - effective: 2022-07-01
                values: {URBAN: 1}
                source: {document: 公告, grade: STORED-2ND}
            verified-through""",
            "8 ENTRIES_NOT_ASCENDING"),
        mistake(
            "national/standards/exitMonths.yaml", "clause: N-2", "clause: N-9", "6 UNKNOWN_CLAUSE"),
        // layers
        mistake("ridge/profile.yaml", "locality: ridge", "locality: rige", "1 LOCALITY_MISMATCH"),
        mistake(
            "ridge/profile.yaml",
            "2022-06-01",
            "2022-06-02",
            "ridge/2022-06-01:0 " + "VERSION_BEFORE_FIRST_ENCODED"),
        mistake(
            AMENDMENT, "effective: 2022-06-01", "effective: 2022-06-10", "2 EFFECTIVE_MISMATCH"),
        mistake(
            AMENDMENT,
            "effective:",
            "changes: [{clause: R-1, file: options.yaml, what: {zh: 改, en: new}}]\neffective:",
            "2 CHANGES_IN_FIRST_VERSION"),
        mistake(
            AMENDMENT,
            "effective:",
            "errata: [{on: 2023-01-01, file: rules/1.drl, what: {zh: 误, en: slip}}]\neffective:",
            "2 UNKNOWN_ERRATUM_FILE"),
        mistake(
            AMENDMENT,
            "effective:",
            "replaces:\n  - rules/30-dibaos.drl\neffective:",
            "3 UNKNOWN_REPLACED_FILE"),
        // clauses
        mistake(CLAUSES, "id: N-3", "id: N-2", "6 DUPLICATE_ID"),
        mistake(
            "ridge/clauses.yaml",
            "id: R-2",
            "id: N-3",
            "5 DUPLICATE_ID",
            OWN_TABLE + ":2 UNKNOWN_CLAUSE"),
        mistake(CLAUSES, "kind: ORG", "kind: ORGA", "6 UNKNOWN_CODE"),
        mistake(CLAUSES, ", why: 组织", "", "6 NARRATIVE_WITHOUT_WHY"),
        mistake(CLAUSES, "narrative", "recorded", "6 WHY_WITHOUT_NARRATIVE"),
        mistake(CLAUSES, "text: n.txt", "text: m.txt", "2 UNKNOWN_DOCUMENT"),
        mistake("upland/clauses.yaml", "applies: [N-1]", "applies: [N-11]", "9 UNKNOWN_CLAUSE"),
        // options, programmes, texts
        mistake(OPTIONS, "up-to", "above", "2 OPTION_VALUE_NOT_A_CHOICE"),
        mistake(OPTIONS, "[R-1]", "[R-7]", "3 UNKNOWN_CLAUSE"),
        mistake(OPTIONS, "[R-1]", "[]", "3 MISSING_VALUE"),
        mistake(PROGRAMMES, "DIBAO_ALLOWANCE", "dibao-allowance", "1 BAD_NAME"),
        mistake(PROGRAMMES, "BASIC", "BASE", "3 UNKNOWN_CODE"),
        mistake(PROGRAMMES, "CIVIL_AFFAIRS", "CIVIL_AFFIARS", "7 UNKNOWN_CODE"),
        mistake(TEXTS, ", en: On dibao", "", "1 MISSING_KEY"),
        // rules
        mistake(DIBAO, "package national.dibao", "package national.amount", "1 PACKAGE_MISMATCH"),
        mistake(DIBAO, " @clause(\"N-1, N-2\")", "", "4 RULE_WITHOUT_CLAUSE"),
        mistake(DIBAO, "\"N-1, N-2\"", "\"N-1, N-22\"", "4 UNKNOWN_CLAUSE"),
        mistake(DIBAO, "\"N-1 收入", "\"N-1a 收入", "4 RULE_NAME_WITHOUT_CLAUSE"),
        mistake(DIBAO, "\"N-1 收入低于标准 2 人以上\"", "\"N-2 补差\"", AMOUNT + ":3 DUPLICATE_RULE"),
        mistake(DIBAO, "standard(\"dibao\")", "standard(\"dibo\")", "6 UNKNOWN_STANDARD"),
        mistake(DIBAO, "option(\"bound\")", "option(\"bounds\")", "6 UNKNOWN_OPTION"),
        mistake(DIBAO, "option(\"bound\")", "table(\"bound\")", "6 UNKNOWN_TABLE"),
        mistake(DIBAO, "size > 1", "size > 2", "6 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "size > 1", "size > 1.5", "6 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "when\n", "salience 5\nwhen\n", "5 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "size > 1", "eval(true)", "6 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "$below)", "System.nanoTime())", "8 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "$below)", "new Date())", "8 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "$below)", "LocalDate.now())", "8 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "when\n", "date-effective \"2022\" when\n", "5 FORBIDDEN_IN_RULE"),
        mistake(DIBAO, "size > 1 )", "size > 1", "6 RULE_SYNTAX"),
        mistake(DIBAO, "$below)", "$below", "8 RULE_SYNTAX"),
        mistake(DIBAO, "end\n", "\n", "7 RULE_SYNTAX"),
        mistake(DIBAO, "// who", "/* who", "3 RULE_SYNTAX"),
        // tables
        mistake(
            TABLE,
            "id,clause",
            "id,clauses",
            "2 TABLE_HEADER",
            OWN_TABLE + ":1 TABLE_COLUMNS_DIFFER"),
        // with the columns swapped, 0.8 stands under level
        mistake(
            OWN_TABLE,
            "level,rate",
            "rate,level",
            OWN_TABLE + ":1 TABLE_COLUMNS_DIFFER",
            OWN_TABLE + ":2 UNKNOWN_CODE"),
        mistake(TABLE, "G2", "G1", "4 DUPLICATE_ID"),
        mistake(OWN_TABLE, "G3", "G1", "2 DUPLICATE_ID"),
        mistake(TABLE, "G1,N-2,1,", "G1,N-2,,", "3 BLANK_CELL"),
        mistake(TABLE, "\"其他, 不限\"", "其他, 不限", "4 TABLE_ROW_LENGTH"),
        mistake(TABLE, "\"其他, 不限\"", "\"其他, 不限", "4 CSV_SYNTAX"),
        mistake(TABLE, "N-1 N-2", "N-1 N-8", "4 UNKNOWN_CLAUSE"));
  }

  /** Expected: {@code line CODE} in the file itself, or {@code file:line CODE} in another one. */
  private static Arguments mistake(String file, String old, String now, String... expected) {
    List<String> problems =
        Arrays.stream(expected).map(each -> each.contains(":") ? each : file + ":" + each).toList();
    return Arguments.of(file, old, now, problems);
  }

  @Test
  void aStandardNeedsItsValueInTheFormThatByAsksFor() {
    // entry at line 4: a fixed standard may not vary
    SmallProfile profile =
        SmallProfile.in(root)
            .replace("national/standards/exitMonths.yaml", "value: 6", "values: {URBAN: 6}");

    assertThat(profile.problems())
        .containsExactly("national/standards/exitMonths.yaml:4 VALUE_OR_VALUES");
  }

  @Test
  void filesOutOfPlace() {
    SmallProfile profile =
        SmallProfile.in(root)
            .write("ridge/2022-06-01/rules/dibao.drl", "package ridge.dibao;\n")
            .write("ridge/2022-06-01/notes.txt", "?")
            .write("ridge/2022-13-01/amendment.yaml", "?")
            .write("ridge/standards/Dibao 2.yaml", "words")
            .write("ridge/option.yaml", "?");

    assertThat(profile.problems())
        .containsExactly(
            "ridge/2022-06-01/notes.txt:0 UNEXPECTED_FILE",
            "ridge/2022-06-01/rules/dibao.drl:0 RULE_FILE_NAME",
            "ridge/2022-13-01:0 UNEXPECTED_FILE",
            "ridge/option.yaml:0 UNEXPECTED_FILE",
            "ridge/standards/Dibao 2.yaml:0 BAD_NAME",
            "ridge/standards/Dibao 2.yaml:0 WRONG_SHAPE");
  }

  /** The file, its header's line, and the column that was meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "counted-without-local-hukou | id,clause,relatoin,of,note | UNKNOWN_COLUMN the engine reads no column 'relatoin' of this table — did you mean 'relation'?",
        "counted-without-local-hukou | id,clause,relation,note | MISSING_COLUMN the column 'of', which the engine reads, is missing — add it to the header and a cell to every row",
        "counted-without-local-hukou | id,clause,relation,of,from,note | UNKNOWN_COLUMN the engine reads no column 'from' of this table — columns: relation, of",
        "tiers | id,clause,category,teir,note | UNKNOWN_COLUMN the engine reads no column 'teir' of this table — did you mean 'tier'?",
        "self-care | id,clause,lost,grades,note | UNKNOWN_COLUMN the engine reads no column 'grades' of this table — did you mean 'grade'?",
        "income-not-counted | id,clause,kind,purpose,form,until,note | UNKNOWN_COLUMN the engine reads no column 'form' of this table — did you mean 'from'?",
        "income-deductions | id,clause,expense,who,standart,note | UNKNOWN_COLUMN the engine reads no column 'standart' of this table — did you mean 'standard'?",
        "necessary-expenditure | id,clause,kind,note | UNKNOWN_COLUMN the engine reads no column 'kind' of this table — columns: expense, from, until",
      })
  void aColumnThatTheEngineDoesNotRead(String table, String header, String found) {
    SmallProfile profile = SmallProfile.in(root);
    String file = "ridge/2022-06-01/tables/" + table + ".csv";
    profile.write(file, "# of the county\n" + header + "\n");

    assertThat(profile.found()).first().hasToString(file + ":2 " + found);
    assertThat(profile.found())
        .allSatisfy(problem -> assertThat(problem.code()).endsWith("_COLUMN"));
  }

  /** The county's own table, right, is not reported for the nation's misspelt header. */
  @Test
  void aMisspeltHeaderIsReportedWhereItStands() {
    SmallProfile profile =
        SmallProfile.in(root)
            .write("national/2021-07-01/tables/tiers.csv", "id,clause,catgory,tier,note\n")
            .write("ridge/2022-06-01/tables/tiers.csv", "id,clause,category,tier,note\n");

    assertThat(profile.problems())
        .containsExactly("national/2021-07-01/tables/tiers.csv:1 UNKNOWN_COLUMN");
  }

  @Test
  void aListOfDisabilitiesIsOneByTheRuleThatAsksForIt() {
    SmallProfile profile =
        SmallProfile.in(root)
            .write(
                "national/2021-07-01/tables/severe.csv",
                "id,clause,tpye,level,note\nS1,N-1,*,1 2,*\n");
    assertThat(profile.problems()).isEmpty();

    profile.replace(DIBAO, "size > 1", "$in : disabilityIn(\"severe\", \"severe\")");
    assertThat(profile.found())
        .singleElement()
        .hasToString(
            "national/2021-07-01/tables/severe.csv:1 UNKNOWN_COLUMN the engine reads no column"
                + " 'tpye' of this table — did you mean 'type'?");
  }

  @Test
  void whatIsNotListedIsReportedAtTheChanges() {
    SmallProfile profile =
        SmallProfile.in(root).copyVersion("ridge/2022-06-01", "ridge/2024-01-01");
    profile
        .write(
            "ridge/2024-01-01/amendment.yaml",
            """
            instrument: {zh: 细则, en: Rules}
            effective: 2024-01-01
            changes:
              - {clause: R-1, file: options.yaml, what: {zh: 改, en: new}}
            """)
        .replace("ridge/2024-01-01/options.yaml", "含本数", "含")
        .replace("ridge/2024-01-01/tables/grades.csv", "二级", "贰级");

    assertThat(profile.problems())
        .containsExactly("ridge/2024-01-01/amendment.yaml:3 CHANGE_NOT_LISTED");
  }

  @Test
  void twoRuleFilesOfOneSubject() {
    SmallProfile profile =
        SmallProfile.in(root)
            .write("national/2021-07-01/rules/70-dibao.drl", "package national.dibao\n");

    assertThat(profile.problems())
        .containsExactly("national/2021-07-01/rules/70-dibao.drl:0 SUBJECT_TWICE");
  }

  @Test
  void whatPeopleAndOtherToolsReadIsLeftAlone() {
    SmallProfile profile =
        SmallProfile.in(root)
            .write("ridge/cases/dibao.yaml", "not: [read")
            .write("ridge/CHANGELOG.md", "words")
            .write("ridge/.swp", "left by an editor")
            .write("schema/profile.json", "{}")
            .write("pom.xml", "<project/>");

    assertThat(profile.problems()).isEmpty();
  }

  @Test
  void aLayerNeedsItsProfileAndAVersion() {
    SmallProfile profile =
        SmallProfile.in(root).write("plain/clauses.yaml", "documents: []\nclauses: []\n");

    assertThat(profile.problems())
        .containsExactly("plain:0 NO_VERSION", "plain/profile.yaml:0 MISSING_FILE");
  }

  @Test
  void aVersionNeedsItsAmendment() {
    assertThat(SmallProfile.in(root).delete(AMENDMENT).problems())
        .containsExactly(AMENDMENT + ":0 MISSING_FILE");
  }

  @Test
  void anUnknownParentIsNamedWithTheNearestLayer() {
    SmallProfile profile =
        SmallProfile.in(root).replace("upland/profile.yaml", "parent: national", "parent: nation");

    assertThat(profile.found())
        .filteredOn(problem -> problem.code().equals("UNKNOWN_PARENT"))
        .singleElement()
        .hasToString(
            "upland/profile.yaml:5 UNKNOWN_PARENT there is no parent layer 'nation'"
                + " — did you mean 'national'?");
  }

  @Test
  void parentsInACircle() {
    SmallProfile profile =
        SmallProfile.in(root).replace("national/profile.yaml", "first-", "parent: ridge\nfirst-");

    assertThat(profile.problems())
        .contains(
            "national/profile.yaml:5 PARENT_CYCLE",
            "upland/profile.yaml:5 PARENT_CYCLE",
            "ridge/profile.yaml:5 PARENT_CYCLE");
  }

  @Test
  void bytesThatAreNotUtf8() {
    // line 1 is ASCII; 0xB5 alone is no UTF-8 character
    SmallProfile profile =
        SmallProfile.in(root).write(TEXTS, new byte[] {'#', '\n', '#', (byte) 0xB5, '\n'});

    assertThat(profile.problems()).containsExactly(TEXTS + ":2 NOT_UTF8");
  }

  @Test
  void anAliasIsRefused() {
    SmallProfile profile =
        SmallProfile.in(root).write(TEXTS, "DIBAO: &words {zh: 低保, en: Dibao}\nTEKUN: *words\n");

    assertThat(profile.problems()).containsExactly(TEXTS + ":0 YAML_SYNTAX");
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws Exception {
    SmallProfile profile = SmallProfile.in(root);
    Path outside = Files.createTempFile(root, "outside", ".yaml");
    Files.createSymbolicLink(root.resolve("ridge/standards/linked.yaml"), outside);

    assertThat(profile.problems()).containsExactly("ridge/standards/linked.yaml:0 SYMBOLIC_LINK");
  }

  @Test
  void aFolderThatIsNotThere() {
    assertThatThrownBy(() -> ProfileSet.read(ProfileSource.folder(root.resolve("nowhere"))))
        .isInstanceOf(InvalidProfiles.class)
        .hasMessageContaining("UNREADABLE");
  }

  @Test
  void anEmptyFolder() {
    assertThatThrownBy(() -> ProfileSet.read(ProfileSource.folder(root)))
        .isInstanceOf(InvalidProfiles.class)
        .hasMessageContaining("NO_LAYER");
  }

  @Test
  void allMistakesAtOnceInOrderOfFileAndLineInBothLanguages() {
    SmallProfile profile =
        SmallProfile.in(root)
            .replace(DIBAO, "size > 1", "size > 9")
            .replace(STANDARD, "verified-through", "verifed-through")
            .replace(CLAUSES, "kind: ORG", "kind: ORGS");

    assertThat(profile.problems())
        .containsExactly(
            DIBAO + ":6 FORBIDDEN_IN_RULE",
            CLAUSES + ":6 UNKNOWN_CODE",
            STANDARD + ":8 UNKNOWN_KEY");
    ProfileProblem last = profile.found().get(2);
    assertThat(last.message())
        .isEqualTo(new Words("没有“verifed-through”这一项", "'verifed-through' is not a key here"));
    assertThat(last.advice())
        .isEqualTo(new Words("是否应为“verified-through”？", "did you mean 'verified-through'?"));
  }

  @Test
  void aParentsAmendmentMayNotTakeAwayWhatARuleBelowReads() {
    // From 2024-01-01 the nation has no option 'bound'; ridge's rule of 2022 still asks for another
    // option that only the nation's first version declares.
    SmallProfile profile =
        SmallProfile.in(root)
            .append(
                "national/2021-07-01/options.yaml",
                "scope: {value: all, clauses: [N-1], reason: {zh: 全, en: all}}\n")
            .write(
                "ridge/2022-06-01/rules/40-scope.drl",
                """
                package ridge.scope;
                rule "R-1 范围" @clause("R-1")
                when Household( option("scope").is("all") ) then
                end
                """);
    assertThat(profile.problems()).isEmpty();

    profile
        .copyVersion("national/2021-07-01", "national/2024-01-01")
        .write(
            "national/2024-01-01/options.yaml",
            "bound: {value: below, clauses: [N-1], reason: {zh: 低, en: low}}\n")
        .write(
            "national/2024-01-01/amendment.yaml",
            """
            instrument: {zh: 修订, en: Amendment}
            effective: 2024-01-01
            changes:
              - {clause: N-1, file: options.yaml, what: {zh: 删, en: drops scope}}
            """);
    assertThat(profile.problems())
        .containsExactly("ridge/2022-06-01/rules/40-scope.drl:3 UNKNOWN_OPTION");
  }
}
