package cn.jiuzhu.engine.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every file of a bundle with its SHA-256, a line each by path, as {@code sha256sum} writes and
 * checks them.
 */
final class Manifest {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\P{Cntrl}+)");

  private final SortedMap<String, String> sums;
  private final byte[] bytes;

  private Manifest(SortedMap<String, String> sums) {
    this.sums = sums;
    StringBuilder lines = new StringBuilder();
    sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
    this.bytes = lines.toString().getBytes(UTF_8);
  }

  static Manifest of(SortedMap<String, byte[]> files) {
    SortedMap<String, String> sums = new TreeMap<>();
    files.forEach((path, content) -> sums.put(path, sha256(content)));
    return new Manifest(sums);
  }

  /**
   * Reads what {@link #bytes} gives, and nothing else: other bytes for the same sums could carry
   * what nobody sees under a signature.
   */
  static Manifest read(byte[] bytes) throws InvalidBundle {
    SortedMap<String, String> sums = new TreeMap<>();
    List<String> lines = new String(bytes, UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        throw BundleProblem.MANIFEST_SYNTAX.in(Bundle.MANIFEST, i + 1);
      }
      sums.put(line.group(2), line.group(1));
    }
    Manifest manifest = new Manifest(sums);
    if (!MessageDigest.isEqual(bytes, manifest.bytes)) {
      throw BundleProblem.MANIFEST_SYNTAX.in(Bundle.MANIFEST, lines.size());
    }
    return manifest;
  }

  /** Refuses files that are not listed, are missing or differ. */
  void check(SortedMap<String, byte[]> files) throws InvalidBundle {
    Set<String> unlisted = new TreeSet<>(files.keySet());
    unlisted.removeAll(sums.keySet());
    if (!unlisted.isEmpty()) {
      throw BundleProblem.UNLISTED_FILE.in(Collections.min(unlisted));
    }
    for (Map.Entry<String, String> one : sums.entrySet()) {
      byte[] content = files.get(one.getKey());
      if (content == null) {
        throw BundleProblem.MISSING_FROM_BUNDLE.in(one.getKey());
      }
      if (!sha256(content).equals(one.getValue())) {
        throw BundleProblem.WRONG_SUM.in(one.getKey());
      }
    }
  }

  byte[] bytes() {
    return bytes;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
