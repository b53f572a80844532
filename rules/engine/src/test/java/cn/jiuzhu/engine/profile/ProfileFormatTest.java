package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does when the policy changes, and what then decides on which day. */
class ProfileFormatTest {
  private static final String OLD = "national/2021-07-01";
  private static final String NEW = "national/2023-10-20";

  @TempDir private Path root;

  private SmallProfile files;

  @BeforeEach
  void writeFiles() {
    files = SmallProfile.in(root);
  }

  @Test
  void anUpratingIsOneAddedEntry() throws Exception {
    files.replace(
        "ridge/standards/dibao.yaml",
        "verified-through: 2023-06-30\n",
        """
          - effective: 2023-07-01
            values: {URBAN: 640.00, RURAL: 450.00}
            source: {document: 公告, grade: STORED-2ND}
        verified-through: 2024-06-30
        """);
    Standard dibao = ridge("2024-01-01").standard("dibao");

    assertThat(urban(dibao, "2023-06-30")).isEqualTo("600.00");
    assertThat(urban(dibao, "2023-07-01")).isEqualTo("640.00");
    // no rule changed: the same version answers on both days
    assertThat(ridge("2023-06-30").own().digest()).isEqualTo(ridge("2023-07-01").own().digest());
  }

  @Test
  void anAmendmentIsANewFolderThatListsExactlyWhatItChanges() throws Exception {
    files
        .copyVersion(OLD, NEW)
        .replace(NEW + "/rules/60-amount.drl", "$row, 2", "$row, 3")
        .write(NEW + "/rules/65-uplift.drl", uplift())
        .write(NEW + "/amendment.yaml", amendment("rules/60-amount.drl"));
    assertThat(files.problems()).containsExactly(NEW + "/amendment.yaml:3 CHANGE_NOT_LISTED");

    files.write(NEW + "/amendment.yaml", amendment("rules/60-amount.drl", "rules/65-uplift.drl"));
    assertThat(ridge("2023-10-19").ruleFiles())
        .extracting(RuleFile::path)
        .containsExactly(OLD + "/rules/30-dibao.drl", OLD + "/rules/60-amount.drl");
    assertThat(ridge("2023-10-20").ruleFiles())
        .extracting(RuleFile::path)
        .containsExactly(
            NEW + "/rules/30-dibao.drl",
            NEW + "/rules/60-amount.drl",
            NEW + "/rules/65-uplift.drl");
    assertThat(ridge("2023-10-20").rulesDigest()).isNotEqualTo(ridge("2023-10-19").rulesDigest());
  }

  @Test
  void aChangeThatWasNotMadeIsFound() {
    files
        .copyVersion(OLD, NEW)
        .write(NEW + "/texts.yaml", "DIBAO: {zh: 低保, en: Dibao}\n")
        .write(NEW + "/amendment.yaml", amendment("texts.yaml", "rules/60-amount.drl"));

    // changes begin at line 3: texts.yaml at 4, the rule file at 5
    assertThat(files.problems()).containsExactly(NEW + "/amendment.yaml:5 CHANGE_NOT_MADE");
  }

  @Test
  void aRepealIsARemovedRuleFile() throws Exception {
    files
        .copyVersion(OLD, NEW)
        .delete(NEW + "/rules/60-amount.drl")
        .write(NEW + "/amendment.yaml", amendment());
    assertThat(files.problems()).containsExactly(NEW + "/amendment.yaml:1 CHANGE_NOT_LISTED");

    files.write(NEW + "/amendment.yaml", amendment("rules/60-amount.drl"));
    assertThat(ridge("2023-10-19").ruleFiles())
        .extracting(RuleFile::stage)
        .containsExactly("30-dibao", "60-amount");
    assertThat(ridge("2023-10-20").ruleFiles())
        .extracting(RuleFile::stage)
        .containsExactly("30-dibao");
  }

  @Test
  void aReadingErrorIsCorrectedInPlaceWithAnErratum() throws Exception {
    String before = ridge("2023-01-01").layers().get(0).digest();
    files
        .replace(OLD + "/options.yaml", "value: below", "value: up-to")
        .append(
            OLD + "/amendment.yaml",
            """
            errata:
              - on: 2024-05-01
                file: options.yaml
                what: {zh: 误读为低于, en: misread as below}
            """);
    ResolvedProfile upland = files.read().resolve("upland", LocalDate.of(2023, 1, 1), null);

    // the correction holds for the whole time of the version, and its digest tells it from the old
    assertThat(upland.option("bound").value()).isEqualTo("up-to");
    assertThat(upland.layers().get(0).effective()).isEqualTo("2021-07-01");
    assertThat(upland.layers().get(0).digest()).isNotEqualTo(before);
    assertThat(upland.layers().get(0).amendment().errata())
        .extracting(Amendment.Erratum::file)
        .containsExactly("options.yaml");
  }

  @Test
  void anErratumInAnOldVersionMustBeMadeInTheNextOneToo() {
    files
        .copyVersion(OLD, NEW)
        .write(NEW + "/texts.yaml", "DIBAO: {zh: 低保, en: Dibao}\n")
        .write(NEW + "/amendment.yaml", amendment("texts.yaml"));
    assertThat(files.problems()).isEmpty();

    files.replace(OLD + "/rules/60-amount.drl", "$row, 2", "$row, 3");
    assertThat(files.problems()).containsExactly(NEW + "/amendment.yaml:3 CHANGE_NOT_LISTED");
  }

  private static String amendment(String... changed) {
    StringBuilder text =
        new StringBuilder("instrument: {zh: 修订, en: Amendment}\neffective: 2023-10-20\n");
    text.append(changed.length == 0 ? "" : "changes:\n");
    for (String file : changed) {
      text.append("  - {clause: N-2, file: %s, what: {zh: 改, en: new}}\n".formatted(file));
    }
    return text.toString();
  }

  private static String uplift() {
    return """
        package national.uplift;

        rule "N-2 增发" @clause("N-2")
        when
          $h : Household( disabled == true )
        then
          answer.uplift($h);
        end
        """;
  }

  private static String urban(Standard standard, String day) {
    return standard.on(LocalDate.parse(day)).orElseThrow().values().get("URBAN").toPlainString();
  }

  private ResolvedProfile ridge(String day) throws Exception {
    return files.read().resolve("ridge", LocalDate.parse(day), null);
  }
}
