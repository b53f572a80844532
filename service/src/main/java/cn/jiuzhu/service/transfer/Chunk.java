package cn.jiuzhu.service.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Some of the households of an import, written one after another to be sealed as one. */
final class Chunk {
  /** As many as are worked off in one transaction. */
  static final int MOST_HOUSEHOLDS = 10;

  private static final int ENOUGH_BYTES = 1 << 18;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int households;

  void add(SentHousehold household) {
    try {
      household.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    households++;
  }

  int households() {
    return households;
  }

  boolean isFull() {
    return households >= MOST_HOUSEHOLDS || bytes.size() >= ENOUGH_BYTES;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** What was written. */
  static List<SentHousehold> read(byte[] bytes) {
    List<SentHousehold> households = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        households.add(SentHousehold.read(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return households;
  }
}
