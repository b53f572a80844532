package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published number with its history.
 *
 * @param key file name without extension, e.g. {@code dibao}
 * @param title what it is
 * @param unit e.g. {@code CNY/PERSON/MONTH}, {@code MULTIPLE}, {@code MONTHS}
 * @param by what it varies by, in order; empty if it does not vary
 * @param clauses clauses that use it
 * @param entries oldest first; empty for a standard that no trusted source gives
 * @param verifiedThrough last day on which a person checked that the newest entry held; null if not
 *     said
 * @param note free words; null if none
 * @param layer the layer that declares it
 * @param path its file, from the root
 */
public record Standard(
    String key,
    Words title,
    String unit,
    List<String> by,
    List<String> clauses,
    List<StandardEntry> entries,
    LocalDate verifiedThrough,
    Words note,
    String layer,
    String path) {

  /** The newest entry not after {@code day}; empty before the first and without any. */
  public Optional<StandardEntry> on(LocalDate day) {
    StandardEntry newest = null;
    for (StandardEntry entry : entries) {
      if (!entry.effective().isAfter(day)) {
        newest = entry;
      }
    }
    return Optional.ofNullable(newest);
  }
}
