package cn.jiuzhu.engine.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle holds, and what is refused. */
class BundleTest {
  private static final String RULES = "national/2021-07-01/rules/30-dibao.drl";

  @TempDir private Path temp;
  private Path folder;
  private Path file;

  @BeforeEach
  void profiles() {
    folder = temp.resolve("profiles");
    Upland.in(folder);
    file = temp.resolve("policy.zip");
  }

  @Test
  void readsAsTheFolderDoes() throws Exception {
    Files.writeString(folder.resolve("README.md"), "beside the layers");
    Files.writeString(folder.resolve("upland/.swp"), "left by an editor");
    Files.write(file, made().toBytes());

    Bundle read = Bundle.read(file);

    assertThat(ProfileSet.read(read).digest())
        .isEqualTo(ProfileSet.read(ProfileSource.folder(folder)).digest());
    assertThat(read.files()).contains(RULES, "upland/documents/u.txt");
    assertThat(read.files()).doesNotContain("README.md", "upland/.swp");
    assertThat(read.isSigned()).isFalse();
    assertThat(read.digest()).isEqualTo(made().digest());
  }

  @Test
  void theSameProfilesGiveTheSameBytes() throws Exception {
    byte[] first = made().toBytes();
    // As a check-out on another system leaves them, listed in another order.
    Path rules = folder.resolve(RULES);
    Files.writeString(rules, "\uFEFF" + Files.readString(rules).replace("\n", "\r\n"));

    assertThat(Bundle.of(backwards(ProfileSource.folder(folder)), layers()).toBytes())
        .isEqualTo(first);
  }

  @Test
  void nothingButTextsIsRewritten() throws Exception {
    byte[] scan = {'%', 'P', 'D', 'F', '\r', '\n', (byte) 0xFF};
    Files.write(folder.resolve("upland/documents/scan.pdf"), scan);
    Files.write(file, made().toBytes());

    assertThat(Bundle.read(file).read("upland/documents/scan.pdf")).isEqualTo(scan);
  }

  @Test
  void ordinaryToolsCanCheckTheSums() throws Exception {
    Map<String, byte[]> entries = entries(made().toBytes());

    assertThat(entries.keySet().iterator().next()).isEqualTo("SHA256SUMS");
    assertThat(new String(entries.get("SHA256SUMS"), UTF_8).lines())
        .hasSize(entries.size() - 1)
        .contains(Manifest.sha256(entries.get(RULES)) + "  " + RULES);
  }

  @Test
  void aSignatureIsThatOfOneKey() throws Exception {
    KeyPair keys = Keys.generate();
    Files.write(file, made().signed(keys.getPrivate()).toBytes());

    assertThat(Bundle.read(file, keys.getPublic()).isSigned()).isTrue();
    assertThat(refusal(() -> Bundle.read(file, Keys.generate().getPublic())).code())
        .isEqualTo("WRONG_SIGNATURE");
  }

  @Test
  void whereAKeyIsSetAnUnsignedBundleIsRefused() throws Exception {
    Files.write(file, made().toBytes());

    InvalidBundle refused = refusal(() -> Bundle.read(file, Keys.generate().getPublic()));

    assertThat(refused.code()).isEqualTo("UNSIGNED");
    assertThat(refused.words().zh()).contains("没有签名");
    assertThat(refused.advice().en()).contains("--sign");
  }

  @Test
  void aSignatureDoesNotCoverAnotherList() throws Exception {
    KeyPair keys = Keys.generate();
    Map<String, byte[]> signed = entries(made().signed(keys.getPrivate()).toBytes());
    Files.writeString(folder.resolve(RULES), Files.readString(folder.resolve(RULES)) + "\n");
    Map<String, byte[]> changed = entries(made().toBytes());
    changed.put("SHA256SUMS.sig", signed.get("SHA256SUMS.sig"));
    write(changed);

    assertThat(Bundle.read(file).isSigned()).isTrue();
    assertThat(refusal(() -> Bundle.read(file, keys.getPublic())).code())
        .isEqualTo("WRONG_SIGNATURE");
    changed.put("SHA256SUMS.sig", new byte[] {1, 2, 3});
    write(changed);
    assertThat(refusal(() -> Bundle.read(file, keys.getPublic())).code())
        .isEqualTo("WRONG_SIGNATURE");
  }

  @Test
  void refusesAChangedFile() throws Exception {
    Map<String, byte[]> entries = entries(made().toBytes());
    entries.put(RULES, "package national.dibao".getBytes(UTF_8));

    assertThat(refused(entries)).isEqualTo(RULES + " WRONG_SUM");
  }

  @Test
  void refusesAFileThatIsNotListed() throws Exception {
    Map<String, byte[]> entries = entries(made().toBytes());
    entries.put("upland/2022-01-01/rules/99-more.drl", new byte[0]);

    assertThat(refused(entries)).isEqualTo("upland/2022-01-01/rules/99-more.drl UNLISTED_FILE");
  }

  @Test
  void refusesAListedFileThatIsNotThere() throws Exception {
    Map<String, byte[]> entries = entries(made().toBytes());
    entries.remove(RULES);

    assertThat(refused(entries)).isEqualTo(RULES + " MISSING_FROM_BUNDLE");
  }

  @Test
  void refusesPathsThatLeadElsewhere() throws Exception {
    for (String path :
        List.of("../evil", "/etc/passwd", "C:/evil", "a\\b", "a//b", "./a", "a/", "a\nb")) {
      assertThat(refused(Map.of(path, new byte[0]))).isEqualTo(path + " UNSAFE_ENTRY");
    }
  }

  @Test
  void refusesAFileThatIsThereTwice() throws Exception {
    write(Map.of("a.txt", new byte[0], "b.txt", new byte[0]));
    // Names of one length, so that the archive stays whole.
    String archive = Files.readString(file, ISO_8859_1);
    Files.writeString(file, archive.replace("b.txt", "a.txt"), ISO_8859_1);

    assertThat(refusal(() -> Bundle.read(file)).code()).isEqualTo("DUPLICATE_ENTRY");
  }

  @Test
  void refusesAListThatWasEdited() throws Exception {
    Map<String, byte[]> entries = entries(made().toBytes());
    String list = new String(entries.get("SHA256SUMS"), UTF_8);
    for (String edited :
        List.of(
            "# a remark\n" + list,
            list + "\n",
            list.stripTrailing(),
            list.toUpperCase(Locale.ROOT))) {
      entries.put("SHA256SUMS", edited.getBytes(UTF_8));
      assertThat(refused(entries)).isEqualTo("SHA256SUMS MANIFEST_SYNTAX");
    }
  }

  @Test
  void refusesWhatIsNoBundle() throws Exception {
    byte[] whole = made().toBytes();
    for (byte[] bytes :
        List.of(new byte[0], "hello".getBytes(UTF_8), Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(file, bytes);
      assertThat(refusal(() -> Bundle.read(file)).code())
          .isIn("NOT_A_BUNDLE", "MISSING_FROM_BUNDLE");
    }
    assertThat(refused(Map.of("national/profile.yaml", new byte[0]))).endsWith(" NOT_A_BUNDLE");
  }

  @Test
  void isNotInflatedBeyondTheLimit() throws Exception {
    // A kilobyte of archive for each megabyte of zeros.
    write(Map.of("zeros.txt", new byte[BundleReader.LARGEST + 1]));

    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertThat(refusal(() -> Bundle.read(file)).code()).isEqualTo("BUNDLE_TOO_LARGE");
  }

  @Test
  void hasALimitToItsFiles() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i <= BundleReader.MOST_FILES; i++) {
      entries.put("f" + i, new byte[0]);
    }

    assertThat(refused(entries)).isEqualTo("f" + BundleReader.MOST_FILES + " TOO_MANY_FILES");
  }

  @Test
  void keysAreReadAsTheyAreWritten() throws Exception {
    KeyPair keys = Keys.generate();

    assertThat(Keys.publicKey(Keys.pem(keys.getPublic()))).isEqualTo(keys.getPublic());
    assertThat(Keys.privateKey(Keys.pem(keys.getPrivate()))).isEqualTo(keys.getPrivate());
    assertThat(Keys.fingerprint(keys.getPublic())).startsWith("sha256:");
  }

  @Test
  void keysOfOpensslAreRead() throws Exception {
    // RFC 8410, section 10.1 and 10.3.
    String pem =
        """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
        -----END PUBLIC KEY-----
        """;
    String secret =
        """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
        -----END PRIVATE KEY-----
        """;
    Files.write(file, made().signed(Keys.privateKey(secret)).toBytes());

    assertThat(Bundle.read(file, Keys.publicKey(pem)).isSigned()).isTrue();
  }

  @Test
  void whatIsNoKeyIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(() -> Keys.privateKey("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n"))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(
            () ->
                Keys.privateKey(
                    "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"))
        .isInstanceOf(InvalidKeyException.class)
        .hasNoCause()
        .hasMessageNotContaining("c2VjcmV0");
    assertThatThrownBy(() -> Keys.publicKey("")).isInstanceOf(InvalidKeyException.class);
  }

  private Bundle made() throws IOException {
    return Bundle.of(ProfileSource.folder(folder), layers());
  }

  private static Set<String> layers() {
    return Set.of("national", "upland");
  }

  private String refused(Map<String, byte[]> entries) throws IOException {
    write(entries);
    InvalidBundle refused = refusal(() -> Bundle.read(file));
    return refused.file() + " " + refused.code();
  }

  private static InvalidBundle refusal(ThrowingCallable read) {
    return catchThrowableOfType(InvalidBundle.class, read);
  }

  /** With an ordinary archiver, which compresses. */
  private void write(Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        zip.transferTo(content);
        entries.put(entry.getName(), content.toByteArray());
      }
    }
    return entries;
  }

  private static ProfileSource backwards(ProfileSource source) {
    return new ProfileSource() {
      @Override
      public List<String> files() throws IOException {
        List<String> files = new ArrayList<>(source.files());
        Collections.sort(files, Collections.reverseOrder());
        return files;
      }

      @Override
      public byte[] read(String path) throws IOException {
        return source.read(path);
      }
    };
  }
}
