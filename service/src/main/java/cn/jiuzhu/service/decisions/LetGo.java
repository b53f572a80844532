package cn.jiuzhu.service.decisions;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Which lines of the log have lost their content; it is what a line of RETENTION tells. */
final class LetGo {
  private final long[] places;

  LetGo(Collection<Long> places) {
    this(places.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private LetGo(long[] places) {
    this.places = places;
  }

  LongStream places() {
    return Arrays.stream(places);
  }

  /** The places, each by its number: nothing personal, so it is not sealed. */
  byte[] written() {
    return places().mapToObj(Long::toString).collect(Collectors.joining(",")).getBytes(US_ASCII);
  }

  static LetGo read(byte[] written) {
    return new LetGo(
        Arrays.stream(new String(written, US_ASCII).split(",", -1))
            .mapToLong(Long::parseLong)
            .toArray());
  }
}
