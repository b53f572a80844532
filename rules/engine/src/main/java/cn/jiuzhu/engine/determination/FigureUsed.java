package cn.jiuzhu.engine.determination;

import java.util.Comparator;

/**
 * A published figure that an answer rests on.
 *
 * @param standard key of the standard, e.g. {@code dibao}
 * @param key which of its figures, written as the standard's {@code values} are, e.g. {@code URBAN}
 *     or {@code 410100/RURAL}, be it published or not; null where the standard does not vary or it
 *     is not known which one counts: then every figure of the standard matters
 */
public record FigureUsed(String standard, String key) implements Comparable<FigureUsed> {
  private static final Comparator<FigureUsed> ORDER =
      Comparator.comparing(FigureUsed::standard)
          .thenComparing(FigureUsed::key, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public int compareTo(FigureUsed other) {
    return ORDER.compare(this, other);
  }
}
