package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a locality's rules are on a day. Nation from 2021-07-01, upland 2022-01-01, ridge
 * 2022-06-01.
 */
class ProfileSetTest {
  @TempDir private Path root;

  private SmallProfile files;

  @BeforeEach
  void writeFiles() {
    files = SmallProfile.in(root);
  }

  @Test
  void localitiesAreTheLayersThatHaveAParent() throws Exception {
    ProfileSet set = files.read();

    assertThat(set.layers()).containsOnlyKeys("national", "ridge", "upland");
    assertThat(set.localities()).extracting(Layer::code).containsExactly("ridge", "upland");
  }

  @Test
  void onItsFirstDayAVersionDecides() throws Exception {
    ResolvedProfile profile = files.read().resolve("ridge", LocalDate.of(2022, 6, 1), null);

    assertThat(profile.locality()).isEqualTo("ridge");
    assertThat(profile.layers())
        .extracting(layer -> layer.layer() + " " + layer.effective())
        .containsExactly("national 2021-07-01", "upland 2022-01-01", "ridge 2022-06-01");
    assertThat(profile.own().layer()).isEqualTo("ridge");
    assertThat(profile.periodEnds()).isEqualTo("2025-12-31");
  }

  @Test
  void theDayBeforeIsRefusedAndTheFirstDayNamed() throws Exception {
    NoSuchProfile refusal = refusal("ridge", "2022-05-31", null);

    assertThat(refusal.reason()).isEqualTo(NoSuchProfile.Reason.BEFORE_FIRST_VERSION);
    assertThat(refusal.firstDate()).isEqualTo("2022-06-01");
  }

  @Test
  void aParentThatBeginsLaterDelaysTheLocality() throws Exception {
    files
        .replace("ridge/profile.yaml", "2022-06-01", "2021-01-01")
        .copyVersion("ridge/2022-06-01", "ridge/2021-01-01")
        .write(
            "ridge/2021-01-01/amendment.yaml",
            "instrument: {zh: 旧, en: old}\neffective: 2021-01-01\n")
        .delete("ridge/2022-06-01/amendment.yaml")
        .delete("ridge/2022-06-01/options.yaml")
        .delete("ridge/2022-06-01/tables/grades.csv");

    // ridge has a version by then, the nation's begins on 2021-07-01 and upland's on 2022-01-01
    NoSuchProfile refusal = refusal("ridge", "2021-12-31", null);
    assertThat(refusal.reason()).isEqualTo(NoSuchProfile.Reason.BEFORE_FIRST_VERSION);
    assertThat(refusal.firstDate()).isEqualTo("2022-01-01");
  }

  @Test
  void anUnknownLocalityIsRefusedWithTheNearestName() throws Exception {
    NoSuchProfile refusal = refusal("rigde", "2023-01-01", null);

    assertThat(refusal.reason()).isEqualTo(NoSuchProfile.Reason.UNKNOWN_LOCALITY);
    assertThat(refusal.suggestion()).isEqualTo("ridge");
    assertThat(refusal("atlantis", "2023-01-01", null).suggestion()).isNull();
  }

  @Test
  void theTopLayerIsNoLocality() throws Exception {
    assertThat(refusal("national", "2023-01-01", null).reason())
        .isEqualTo(NoSuchProfile.Reason.UNKNOWN_LOCALITY);
  }

  @Test
  void aPinnedVersionOutlivesItsSuccessorButIsNotAppliedBeforeItsTime() throws Exception {
    files
        .copyVersion("ridge/2022-06-01", "ridge/2024-01-01")
        .write("ridge/2024-01-01/texts.yaml", "DIBAO: {zh: 低保, en: Dibao}\n")
        .write(
            "ridge/2024-01-01/amendment.yaml",
            """
            instrument: {zh: 修订, en: Amendment}
            effective: 2024-01-01
            changes: [{clause: R-1, file: texts.yaml, what: {zh: 名称, en: wording}}]
            """);
    ProfileSet set = files.read();
    LocalDate later = LocalDate.of(2025, 1, 1);

    assertThat(set.resolve("ridge", later, null).own().effective()).isEqualTo("2024-01-01");
    assertThat(set.resolve("ridge", later, "2022-06-01").own().effective()).isEqualTo("2022-06-01");
    NoSuchProfile early = refusal("ridge", "2023-12-31", "2024-01-01");
    assertThat(early.reason()).isEqualTo(NoSuchProfile.Reason.BEFORE_FIRST_VERSION);
    assertThat(early.firstDate()).isEqualTo("2024-01-01");
    NoSuchProfile unknown = refusal("ridge", "2025-01-01", "2024-01-02");
    assertThat(unknown.reason()).isEqualTo(NoSuchProfile.Reason.UNKNOWN_VERSION);
    assertThat(unknown.suggestion()).isEqualTo("2024-01-01");
    assertThat(refusal("ridge", "2025-01-01", "newest").reason())
        .isEqualTo(NoSuchProfile.Reason.UNKNOWN_VERSION);
  }

  @Test
  void theSameVersionsGiveTheSameObject() throws Exception {
    ProfileSet set = files.read();

    assertThat(set.resolve("ridge", LocalDate.of(2024, 2, 29), null))
        .isSameAs(set.resolve("ridge", LocalDate.of(2022, 6, 1), "2022-06-01"));
  }

  @Test
  void theNearestLayersDeclarationCountsAsAWhole() throws Exception {
    ResolvedProfile ridge = ridge();
    ResolvedProfile upland = files.read().resolve("upland", LocalDate.of(2023, 1, 1), null);

    assertThat(ridge.standard("dibao").layer()).isEqualTo("ridge");
    assertThat(ridge.standard("dibao").clauses()).isEmpty();
    assertThat(upland.standard("dibao").entries()).isEmpty();
    assertThat(ridge.standard("exitMonths").layer()).isEqualTo("national");
    assertThat(ridge.standard("unheardOf")).isNull();
    assertThat(ridge.option("bound").is("up-to")).isTrue();
    assertThat(upland.option("bound").value()).isEqualTo("below");
    assertThat(ridge.programme("DIBAO_ALLOWANCE").departments())
        .containsExactly(new Programme.Department("CIVIL_AFFAIRS", "LEAD"));
    assertThat(ridge.text("DIBAO")).isEqualTo(new Words("低保对象", "On dibao"));
    assertThat(ridge.clause("U-1").layer()).isEqualTo("upland");
  }

  @Test
  void aStandardHoldsFromItsEntrysDayWithTheFiguresAsWritten() throws Exception {
    Standard dibao = ridge().standard("dibao");

    assertThat(dibao.on(LocalDate.of(2022, 6, 30))).isEmpty();
    StandardEntry entry = dibao.on(LocalDate.of(2022, 7, 1)).orElseThrow();
    assertThat(entry.value()).isNull();
    assertThat(entry.values())
        .containsEntry("URBAN", new BigDecimal("600.00"))
        .containsEntry("RURAL", new BigDecimal("420.50"));
    assertThat(entry.line()).isEqualTo(5);
    assertThat(entry.source().retrieved()).isEqualTo("2026-05-12");
  }

  @Test
  void rulesRunByStageThenFromTheTopLayerDown() throws Exception {
    files
        .write("ridge/2022-06-01/rules/30-dibao.drl", rule("ridge.dibao", "R-1"))
        .write("upland/2022-01-01/rules/30-age.drl", rule("upland.age", "U-1"))
        .write("upland/2022-01-01/rules/30-dibao.drl", rule("upland.dibao", "U-1"));

    assertThat(ridge().ruleFiles())
        .extracting(RuleFile::path)
        .containsExactly(
            "upland/2022-01-01/rules/30-age.drl",
            "national/2021-07-01/rules/30-dibao.drl",
            "upland/2022-01-01/rules/30-dibao.drl",
            "ridge/2022-06-01/rules/30-dibao.drl",
            "national/2021-07-01/rules/60-amount.drl");
  }

  @Test
  void aReplacedFileOfAParentDoesNotApply() throws Exception {
    files.append(
        "ridge/2022-06-01/amendment.yaml", "replaces: [rules/60-amount.drl, tables/grades.csv]\n");
    ProfileSet set = files.read();
    ResolvedProfile ridge = set.resolve("ridge", LocalDate.of(2023, 1, 1), null);
    ResolvedProfile upland = set.resolve("upland", LocalDate.of(2023, 1, 1), null);

    assertThat(ridge.ruleFiles()).extracting(RuleFile::stage).containsExactly("30-dibao");
    assertThat(ridge.table("grades").rows()).extracting(Table.Row::id).containsExactly("G3");
    assertThat(upland.ruleFiles())
        .extracting(RuleFile::stage)
        .containsExactly("30-dibao", "60-amount");
  }

  @Test
  void aFileThatAParentAddsLaterIsReplacedFromThenOn() throws Exception {
    files
        .append("ridge/2022-06-01/amendment.yaml", "replaces: [rules/70-check.drl]\n")
        .copyVersion("national/2021-07-01", "national/2023-01-01")
        .write("national/2023-01-01/rules/70-check.drl", rule("national.check", "N-1"))
        .write(
            "national/2023-01-01/amendment.yaml",
            """
            instrument: {zh: 修正, en: Amendment}
            effective: 2023-01-01
            changes:
              - {clause: N-1, file: rules/70-check.drl, what: {zh: 新增, en: Added}}
            """);
    LocalDate day = LocalDate.of(2023, 1, 1);
    ProfileSet set = files.read();

    assertThat(set.resolve("upland", day, null).ruleFiles())
        .extracting(RuleFile::stage)
        .contains("70-check");
    assertThat(set.resolve("ridge", day, null).ruleFiles())
        .extracting(RuleFile::stage)
        .doesNotContain("70-check");
  }

  @Test
  void rowsOfAllLayersApplyTheTopLayersFirst() throws Exception {
    List<Table.Row> rows = ridge().table("grades").rows();

    assertThat(rows).extracting(Table.Row::id).containsExactly("G1", "G2", "G3");
    assertThat(rows.get(1).clauses()).containsExactly("N-1", "N-2");
    assertThat(rows.get(1).cells())
        .containsEntry("level", "*")
        .containsEntry("note", "其他, 不限")
        .doesNotContainKeys("id", "clause");
    assertThat(rows.get(1).line()).isEqualTo(4);
  }

  @Test
  void aRuleOfTheNationIsCitedThroughTheLayersThatApplyIt() throws Exception {
    // R-1 applies U-1, which applies N-1; R-2 applies N-2
    ResolvedProfile ridge = ridge();

    assertThat(ridge.citing(List.of("N-1"))).containsExactly("R-1", "U-1", "N-1");
    assertThat(ridge.citing(List.of("N-2", "N-1")))
        .containsExactly("R-2", "R-1", "U-1", "N-2", "N-1");
    assertThat(ridge.citing(List.of("N-3", "N-3"))).containsExactly("N-3");
  }

  @Test
  void equalRulesHaveOneRulesDigestWhateverElseDiffers() throws Exception {
    ProfileSet set = files.read();
    LocalDate day = LocalDate.of(2023, 1, 1);
    String ridge = set.resolve("ridge", day, null).rulesDigest();

    // neither upland nor ridge has a rule of its own
    assertThat(ridge).isEqualTo(set.resolve("upland", day, null).rulesDigest());
    files.write("ridge/2022-06-01/rules/30-dibao.drl", rule("ridge.dibao", "R-1"));
    assertThat(ridge().rulesDigest()).isNotEqualTo(ridge);
  }

  private static String rule(String packageName, String clause) {
    return """
        package %s;
        rule "%s %s" @clause("%s") when Household() then
        end
        """
        .formatted(packageName, clause, packageName, clause);
  }

  private ResolvedProfile ridge() throws Exception {
    return files.read().resolve("ridge", LocalDate.of(2023, 1, 1), null);
  }

  private NoSuchProfile refusal(String locality, String asOf, String version) throws Exception {
    ProfileSet set = files.read();
    return catchThrowableOfType(
        NoSuchProfile.class, () -> set.resolve(locality, LocalDate.parse(asOf), version));
  }
}
