package cn.jiuzhu.engine.bundle;

import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of some profiles with their manifest, in memory. Immutable. */
public final class Bundle implements ProfileSource {
  static final String MANIFEST = "SHA256SUMS";
  static final String SIGNATURE = "SHA256SUMS.sig";

  /** The first that a zip archive can write, in any time zone. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> files;
  private final Manifest manifest;
  private final byte[] signature;

  Bundle(SortedMap<String, byte[]> files, Manifest manifest, byte[] signature) {
    this.files = Collections.unmodifiableSortedMap(files);
    this.manifest = manifest;
    this.signature = signature;
  }

  /**
   * Takes in the files of the layers: what else stands beside them is left out, as are hidden
   * files. Texts are taken with LF line ends and without a byte order mark.
   *
   * @param source profiles that have been read without a mistake
   * @param layers the codes of their layers
   */
  public static Bundle of(ProfileSource source, Set<String> layers) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : source.files()) {
      if (layers.contains(path.split("/", 2)[0]) && !path.startsWith(".") && !path.contains("/.")) {
        files.put(path, PlainText.of(path, source.read(path)));
      }
    }
    return new Bundle(files, Manifest.of(files), null);
  }

  /**
   * Reads a bundle, signed or not.
   *
   * @throws InvalidBundle if anything in it is not as its manifest says
   * @throws IOException if the file cannot be read
   */
  public static Bundle read(Path file) throws IOException, InvalidBundle {
    return BundleReader.read(file);
  }

  /**
   * Reads a bundle and refuses it unless it was signed with the key.
   *
   * @throws InvalidBundle also if it is not signed, or by somebody else
   */
  public static Bundle read(Path file, PublicKey key) throws IOException, InvalidBundle {
    Bundle bundle = read(file);
    bundle.requireSignature(key);
    return bundle;
  }

  /**
   * Reads a bundle that is in memory.
   *
   * @param name what messages call it
   * @throws InvalidBundle if anything in it is not as its manifest says
   */
  public static Bundle read(String name, byte[] archive) throws IOException, InvalidBundle {
    return BundleReader.read(name, archive);
  }

  private void requireSignature(PublicKey key) throws InvalidBundle {
    if (signature == null) {
      throw BundleProblem.UNSIGNED.in(SIGNATURE);
    }
    if (!Keys.verifies(key, manifest.bytes(), signature)) {
      throw BundleProblem.WRONG_SIGNATURE.in(SIGNATURE);
    }
  }

  /** The same files, signed. */
  public Bundle signed(PrivateKey key) {
    return new Bundle(files, manifest, Keys.sign(key, manifest.bytes()));
  }

  /** Whether it carries a signature, whosever it is. */
  public boolean isSigned() {
    return signature != null;
  }

  /** {@code sha256:…} of the manifest: another in whatever differs in any file. */
  public String digest() {
    return "sha256:" + Manifest.sha256(manifest.bytes());
  }

  @Override
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  @Override
  public byte[] read(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return bytes.clone();
  }

  /** The archive. Nothing is compressed, for compressors differ from one version to the next. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      store(zip, MANIFEST, manifest.bytes());
      if (signature != null) {
        store(zip, SIGNATURE, signature);
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        store(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
  }
}
