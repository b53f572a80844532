package cn.jiuzhu.toolkit.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * One difference within a thing, in the language of the reader.
 *
 * @param label what differs
 * @param before how it was; null where it was not
 * @param after how it is; null where it is no more
 * @param note what else is to be said; null for nothing
 */
record Detail(String label, String before, String after, String note) {
  Detail(String label, String before, String after) {
    this(label, before, after, null);
  }

  /** The difference; empty if there is none. */
  static Optional<Detail> of(String label, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new Detail(label, before, after));
  }

  How how() {
    return How.of(before, after);
  }
}
