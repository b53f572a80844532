package cn.jiuzhu.service.facts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to go on reading beyond a limit. */
final class Limited extends FilterInputStream {
  private final long most;
  private long read;

  Limited(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      count(1);
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int some = super.read(bytes, offset, length);
    if (some > 0) {
      count(some);
    }
    return some;
  }

  @Override
  public long skip(long length) {
    return 0; // whoever skips reads instead, and is counted
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    read += bytes;
    if (read > most) {
      throw Body.tooLarge(most);
    }
  }
}
