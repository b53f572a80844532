package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * SHA-256 over named texts: for each in order of name the name, a zero byte, the length of the text
 * in bytes (eight bytes, high byte first) and the text, all UTF-8.
 *
 * <p>Names are ASCII (the reader refuses others), so the order of {@link String} is the order by
 * code point. Texts have LF line ends and no byte order mark.
 */
final class Digests {
  private Digests() {}

  static String of(SortedMap<String, String> texts) {
    MessageDigest sha = sha256();
    texts.forEach(
        (name, text) -> {
          byte[] bytes = text.getBytes(UTF_8);
          sha.update(name.getBytes(UTF_8));
          sha.update((byte) 0);
          sha.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
          sha.update(bytes);
        });
    return "sha256:" + HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
