package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.engine.facts.FactReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Households of a file, one a line (NDJSON, UTF-8); empty lines are passed over. */
public final class PopulationFile implements Population {
  /** Longer lines are refused, bytes: the longest household of the contract is far below. */
  public static final int LONGEST_LINE = 1 << 20;

  private final InputStream in;
  private final long total;
  private long line;

  private PopulationFile(InputStream in, long total) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.total = total;
  }

  /** Opens a file. */
  public static PopulationFile of(Path file) throws IOException {
    return new PopulationFile(Files.newInputStream(file), Files.size(file));
  }

  /** Reads what is piped in. */
  public static PopulationFile of(InputStream in) {
    return new PopulationFile(in, 0);
  }

  private static final class Line implements Entry {
    private final long number;
    private final long size;
    private final byte[] json;

    /** A line; {@code json} is null where it is too long. */
    Line(long number, long size, byte[] json) {
      this.number = number;
      this.size = size;
      this.json = json;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public JsonNode tree() throws TooLong {
      if (json == null) {
        throw new TooLong();
      }
      return FactReader.parseJson(json);
    }
  }

  @Override
  public Entry next() throws IOException {
    Line read = read();
    while (read != null && read.json != null && isBlank(read.json)) {
      read = read();
    }
    return read;
  }

  private Line read() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(2048);
    long size = 0;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      size++;
      if (size <= LONGEST_LINE) {
        text.write(next);
      }
    }
    line++;
    return new Line(line, size + 1, size > LONGEST_LINE ? null : text.toByteArray());
  }

  private static boolean isBlank(byte[] json) {
    for (byte one : json) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
