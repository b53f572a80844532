package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest names the policy, not the machine that read it. */
class ProfileDigestTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);

  @TempDir private Path root;

  private SmallProfile files;

  @BeforeEach
  void writeFiles() {
    files = SmallProfile.in(root);
  }

  @Test
  void isTheHashThatTheRuleOfDigestsSays() {
    // printf 'a\0\0\0\0\0\0\0\0\002hi' | sha256sum
    assertThat(Digests.of(new TreeMap<>(Map.of("a", "hi"))))
        .isEqualTo("sha256:c60c767a144187554de890af89456f5fcd307f305b1d01f9b0e70ab43bd312c6");
  }

  @Test
  void doesNotDependOnLineEndsOrAByteOrderMark() throws Exception {
    String before = files.read().digest();
    for (Path path : all()) {
      String text = Files.readString(path);
      Files.write(path, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8));
    }

    assertThat(files.read().digest()).isEqualTo(before);
    assertThat(files.read().resolve("ridge", FIRST, null).ruleFiles().get(0).text())
        .doesNotContain("\r", "\uFEFF");
  }

  @Test
  void doesNotDependOnTheOrderInWhichFilesAreListed() throws Exception {
    ProfileSource folder = ProfileSource.folder(root);
    ProfileSource reversed =
        new ProfileSource() {
          @Override
          public List<String> files() throws IOException {
            List<String> files = new ArrayList<>(folder.files());
            files.sort(Collections.reverseOrder());
            return files;
          }

          @Override
          public byte[] read(String path) throws IOException {
            return folder.read(path);
          }
        };

    assertThat(ProfileSet.read(reversed).digest()).isEqualTo(files.read().digest());
  }

  @Test
  void changesWithEveryFileThatDecidesAndWithNoOther() throws Exception {
    String before = digest();
    files.write("ridge/documents/r.txt", "二\n").write("ridge/cases/dibao.yaml", "x: y\n");
    assertThat(digest()).isEqualTo(before);

    files.replace("ridge/standards/dibao.yaml", "600.00", "600.0");
    String standard = digest();
    assertThat(standard).startsWith("sha256:").hasSize(71).isNotEqualTo(before);

    files.replace("ridge/2022-06-01/tables/grades.csv", "二级", "贰级");
    assertThat(digest()).isNotEqualTo(standard);
  }

  @Test
  void anotherLayersOrVersionsFilesLeaveItAlone() throws Exception {
    String before = digest();
    files
        .replace("national/2021-07-01/texts.yaml", "On dibao", "Dibao")
        .write(
            "ridge/2024-01-01/amendment.yaml",
            """
            instrument: {zh: 废止, en: Repeal}
            effective: 2024-01-01
            changes:
              - {clause: R-1, file: options.yaml, what: {zh: 废止, en: repealed}}
              - {clause: R-2, file: tables/grades.csv, what: {zh: 废止, en: repealed}}
            """);

    assertThat(digest()).isEqualTo(before);
  }

  private String digest() throws Exception {
    return files.read().layers().get("ridge").versions().get(FIRST).digest();
  }

  private List<Path> all() throws IOException {
    try (var paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
