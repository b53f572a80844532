package cn.jiuzhu.service.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What some programs begin every text in UTF-8 with. */
final class ByteOrderMark {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ByteOrderMark() {}

  /** The text without it. */
  static InputStream skipped(InputStream in) throws IOException {
    BufferedInputStream text = new BufferedInputStream(in, 1 << 16);
    text.mark(MARK.length);
    for (byte expected : MARK) {
      if (text.read() != (expected & 0xFF)) {
        text.reset();
        break;
      }
    }
    return text;
  }
}
