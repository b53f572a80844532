package cn.jiuzhu.engine.bundle;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Frees texts of what an editor or a check-out may change, as the reader of profiles does. */
final class PlainText {
  private static final Set<String> TEXTS = Set.of("yaml", "drl", "csv", "md", "txt");
  private static final int MARK_LENGTH = 3;

  private PlainText() {}

  /** The bytes of a file; those of a text with LF line ends and without a byte order mark. */
  static byte[] of(String path, byte[] bytes) {
    if (!TEXTS.contains(path.substring(path.lastIndexOf('.') + 1))) {
      return bytes;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = isMarked(bytes) ? MARK_LENGTH : 0; i < bytes.length; i++) {
      boolean beforeNewline = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!beforeNewline) {
        plain.write(bytes[i]);
      }
    }
    return plain.toByteArray();
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
