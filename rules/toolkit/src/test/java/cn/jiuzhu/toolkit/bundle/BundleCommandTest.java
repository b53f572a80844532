package cn.jiuzhu.toolkit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.SmallPolicy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder to a signed bundle and back, as an analyst and an operator do it. */
class BundleCommandTest {
  @TempDir private Path temp;
  private SmallPolicy policy;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void policy() {
    policy = SmallPolicy.in(temp.resolve("profiles"));
  }

  @Test
  void aSignedBundleIsVerifiedWithItsKey() {
    assertThat(run("keys", "-o", at("county"))).isZero();
    assertThat(bundle("policy.zip", "--sign", at("county.pem"))).isZero();
    assertThat(run("verify", at("policy.zip"), "--key", at("county.pub.pem"))).isZero();

    assertThat(out.toString())
        .contains("1 localities, " + files() + " files")
        .contains("all 1 cases passed")
        .contains("signature verified with key sha256:")
        .contains("county  2021-01-01");
  }

  @Test
  void twoCopiesGiveTheSameBytes() throws IOException {
    SmallPolicy copy = SmallPolicy.in(temp.resolve("copy"));
    try (Stream<Path> paths = Files.walk(copy.root())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
      }
    }
    copy.write("README.md", "beside the layers").write("county/.~lock", "an editor's");

    assertThat(bundle("one.zip")).isZero();
    assertThat(run("bundle", "-p", copy.root().toString(), "-o", at("two.zip"))).isZero();

    assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
  }

  @Test
  void aMistakeKeepsItFromBeingMade() {
    policy.write("nation/standards/dibao.yaml", "titel: {zh: 标准, en: Standard}\n");

    assertThat(bundle("policy.zip")).isEqualTo(1);

    assertThat(out.toString()).contains("nation/standards/dibao.yaml:1 UNKNOWN_KEY");
    assertThat(temp.resolve("policy.zip")).doesNotExist();
  }

  @Test
  void aFailingCaseKeepsItFromBeingMade() {
    String standard = policy.text("nation/standards/dibao.yaml");
    // 599.99 is no longer below it.
    policy.write("nation/standards/dibao.yaml", standard.replace("600.00", "599.99"));

    assertThat(bundle("policy.zip")).isEqualTo(1);

    assertThat(out.toString())
        .contains("county/cases/dibao.yaml:2 CASE_FAILED")
        .contains("expected ELIGIBLE, was INELIGIBLE");
    assertThat(temp.resolve("policy.zip")).doesNotExist();
  }

  @Test
  void whatWasThereBeforeStaysWhereNothingIsMade() throws IOException {
    assertThat(bundle("policy.zip")).isZero();
    byte[] before = Files.readAllBytes(temp.resolve("policy.zip"));
    policy.write("nation/standards/dibao.yaml", "titel: {zh: 标准, en: Standard}\n");

    assertThat(bundle("policy.zip")).isEqualTo(1);

    assertThat(temp.resolve("policy.zip")).hasBinaryContent(before);
    assertThat(temp.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void verifyRefusesAChangedBundleInBothLanguages() throws IOException {
    assertThat(bundle("policy.zip")).isZero();
    byte[] bytes = Files.readAllBytes(temp.resolve("policy.zip"));
    // A digit of the standard, which stands there uncompressed.
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("600.00");
    bytes[at] = '7';
    Files.write(temp.resolve("policy.zip"), bytes);

    assertThat(run("verify", at("policy.zip"))).isEqualTo(1);
    assertThat(run("verify", at("policy.zip"), "--lang", "zh")).isEqualTo(1);
    assertThat(out.toString()).contains("NOT_A_BUNDLE").contains("不是政策包，或已损坏");
  }

  @Test
  void verifySaysThatASignatureWasNotChecked() {
    assertThat(run("keys", "-o", at("county"))).isZero();
    assertThat(bundle("policy.zip", "--sign", at("county.pem"))).isZero();

    assertThat(run("verify", at("policy.zip"))).isZero();

    assertThat(out.toString()).contains("signed, but not verified");
  }

  @Test
  void verifyRefusesAnUnsignedBundleWhereAKeyIsNamed() {
    assertThat(run("keys", "-o", at("county"))).isZero();
    assertThat(bundle("policy.zip")).isZero();

    assertThat(run("verify", at("policy.zip"), "--key", at("county.pub.pem"))).isEqualTo(1);

    assertThat(out.toString()).contains("SHA256SUMS.sig UNSIGNED");
  }

  @Test
  void aKeyIsNeitherWrittenOverNorOpenToOthers() throws IOException {
    assertThat(run("keys", "-o", at("county"))).isZero();
    String before = Files.readString(temp.resolve("county.pem"));

    assertThat(run("keys", "-o", at("county"))).isEqualTo(3);

    assertThat(Files.readString(temp.resolve("county.pem"))).isEqualTo(before);
    assertThat(err.toString()).contains("not written over");
    assertThat(out.toString()).doesNotContain(before.lines().toList().get(1));
    if (temp.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(temp.resolve("county.pem")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aWrongKeyIsToldBeforeAnyWork() throws IOException {
    Files.writeString(temp.resolve("county.pem"), "hello");

    assertThat(bundle("policy.zip", "--sign", at("county.pem"))).isEqualTo(3);
    assertThat(err.toString()).contains("not an unencrypted Ed25519 private key");
    assertThat(bundle("policy.zip", "--sign", at("nowhere.pem"))).isEqualTo(3);
    assertThat(err.toString()).contains("there is no key file");
    assertThat(run("verify", at("nowhere.zip"))).isEqualTo(3);
  }

  private long files() {
    try (Stream<Path> paths = Files.walk(policy.root())) {
      return paths.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String at(String name) {
    return temp.resolve(name).toString();
  }

  private int bundle(String name, String... more) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("bundle", "-p", policy.root().toString(), "-o", at(name)));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  /** In English, unless the arguments name a language. */
  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", "en"));
    }
    return Jiuzhu.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }
}
