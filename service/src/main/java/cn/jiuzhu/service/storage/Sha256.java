package cn.jiuzhu.service.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over values, each with its length before it, so that no two lists of values are alike.
 */
public final class Sha256 {
  private final MessageDigest digest = sha256();

  /** Adds a value, by its text; null is a value, too. */
  public Sha256 add(Object value) {
    if (value == null) {
      digest.update((byte) '-');
    } else {
      byte[] bytes = value.toString().getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return this;
  }

  /** In hexadecimal digits; nothing can be added after it. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of bytes alone. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
