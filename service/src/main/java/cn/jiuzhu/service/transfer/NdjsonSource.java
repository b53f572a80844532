package cn.jiuzhu.service.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Newline-delimited JSON: each line that is not blank is a household. */
final class NdjsonSource implements HouseholdSource {
  /** As much as for one household sent alone. */
  static final int LONGEST_LINE = 1 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private long line;
  private boolean blank;
  private boolean tooLong;

  /**
   * @param in buffered
   */
  NdjsonSource(InputStream in) {
    this.in = in;
  }

  @Override
  public SentHousehold next() throws IOException {
    while (readLine()) {
      if (tooLong) {
        return SentHousehold.refused(line, LineFault.LINE_TOO_LONG);
      }
      if (!blank) {
        return SentHousehold.of(line, List.of(), text.toByteArray());
      }
    }
    return null;
  }

  /** The next line, as far as it may be long; false at the end. */
  private boolean readLine() throws IOException {
    text.reset();
    blank = true;
    tooLong = false;
    int one = in.read();
    if (one < 0) {
      return false;
    }
    line++;
    for (; one >= 0 && one != '\n'; one = in.read()) {
      blank = blank && (one == ' ' || one == '\t' || one == '\r');
      if (text.size() < LONGEST_LINE) {
        text.write(one);
      } else {
        tooLong = true;
      }
    }
    return true;
  }
}
