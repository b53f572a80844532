package cn.jiuzhu.engine.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive into memory. What it says of itself is believed nowhere: sizes are counted while
 * reading, and nothing is ever written to a path that it names.
 */
final class BundleReader {
  /** Bytes, packed and unpacked; the profiles of five localities have a twentieth of it. */
  static final int LARGEST = 64 << 20;

  /** Files; those of five localities are a tenth of it. */
  static final int MOST_FILES = 10_000;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int left = LARGEST;

  private BundleReader() {}

  static Bundle read(Path file) throws IOException, InvalidBundle {
    byte[] bytes;
    // Not by its size: it may grow meanwhile, or be no ordinary file.
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw BundleProblem.BUNDLE_TOO_LARGE.in(file.toString(), LARGEST);
    }
    return read(file.toString(), bytes);
  }

  static Bundle read(String name, byte[] bytes) throws IOException, InvalidBundle {
    BundleReader reader = new BundleReader();
    reader.unpack(name, bytes);
    return reader.bundle(name);
  }

  private void unpack(String archive, byte[] bytes) throws IOException, InvalidBundle {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        add(entry.getName(), zip);
      }
    } catch (ZipException | IllegalArgumentException | java.io.EOFException broken) {
      throw BundleProblem.NOT_A_BUNDLE.in(archive);
    }
  }

  private void add(String name, InputStream content) throws IOException, InvalidBundle {
    if (unsafe(name)) {
      throw BundleProblem.UNSAFE_ENTRY.in(name);
    }
    if (files.size() == MOST_FILES) {
      throw BundleProblem.TOO_MANY_FILES.in(name, MOST_FILES);
    }
    byte[] bytes = content.readNBytes(left + 1);
    if (bytes.length > left) {
      throw BundleProblem.BUNDLE_TOO_LARGE.in(name, LARGEST);
    }
    left -= bytes.length;
    if (files.put(name, bytes) != null) {
      throw BundleProblem.DUPLICATE_ENTRY.in(name);
    }
  }

  private Bundle bundle(String archive) throws InvalidBundle {
    byte[] listed = files.remove(Bundle.MANIFEST);
    if (listed == null) {
      throw BundleProblem.NOT_A_BUNDLE.in(archive);
    }
    byte[] signature = files.remove(Bundle.SIGNATURE);
    Manifest manifest = Manifest.read(listed);
    manifest.check(files);
    return new Bundle(files, manifest, signature);
  }

  private static boolean unsafe(String name) {
    List<String> parts = Arrays.asList(name.split("/", -1));
    return name.contains("\\")
        || name.contains(":")
        || name.chars().anyMatch(Character::isISOControl)
        || parts.contains("")
        || parts.contains(".")
        || parts.contains("..");
  }
}
