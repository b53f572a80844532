package cn.jiuzhu.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private Path root;
  private Upland upland;

  @BeforeEach
  void profile(@TempDir Path root) {
    this.root = root;
    upland = Upland.in(root);
  }

  private void standard(String key, String grade, String end) {
    upland.write(
        "upland/standards/" + key + ".yaml",
        """
        title: {zh: 标准, en: Standard}
        unit: CNY
        clauses: [U-1]
        entries:
          - {effective: 2022-07-01, value: 1, source: {document: 公告, grade: %s}}
        %s
        """
            .formatted(grade, end));
  }

  private List<String> on(String day) {
    Findings findings = new Findings();
    new Verification(LocalDate.parse(day))
        .check(upland.profiles(), new SourceTexts(ProfileSource.folder(root)), findings);
    return findings.all().stream()
        .map(one -> one.place() + " " + one.code() + " " + one.message().en())
        .toList();
  }

  @Test
  void aFigureIsStaleTheDayAfterTwelveMonths() {
    standard("dibao", "OFFICIAL", "verified-through: 2023-06-30");
    assertThat(on("2024-06-30")).isEmpty();
    assertThat(on("2024-07-01"))
        .containsExactly(
            "upland/standards/dibao.yaml:6 STALE_VERIFIED the standard 'dibao' was last checked on"
                + " 2023-06-30, more than 12 months ago");
  }

  @Test
  void afterItsPeriodADocumentIsNotCheckedAnyMore() {
    standard("dibao", "OFFICIAL", "verified-through: 2023-06-30");
    upland.write(
        "upland/profile.yaml", upland.text("upland/profile.yaml") + "period-ends: 2024-06-30\n");
    assertThat(on("2030-01-01")).isEmpty();
  }

  @Test
  void figuresThatNobodyHasCheckedAreToldOnceALayer() {
    standard("dibao", "OFFICIAL", "");
    standard("oldAge", "STORED-2ND", "");
    standard("months", "CLAUSE", "");
    assertThat(on("2024-01-01"))
        .containsExactly(
            "upland/standards/dibao.yaml:1 NEVER_VERIFIED 2 published standard(s) of this layer do"
                + " not say verified-through: dibao, oldAge");
  }
}
