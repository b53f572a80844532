package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Source;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import cn.jiuzhu.service.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A published number with its history.
 *
 * @param key its key, also under {@code standards} of a request
 * @param title what it is
 * @param unit its unit
 * @param by what it varies by, in order; empty if it does not vary
 * @param layer the layer that declares it
 * @param file where, from the folder of the profiles
 * @param clauses the clauses that use it
 * @param known whether a value is in force on the day
 * @param entries every publication, oldest first; empty where no trusted source gives one
 * @param verifiedThrough last day on which a person checked that the newest entry held
 * @param note what else is to be known
 */
record StandardView(
    String key,
    String title,
    String unit,
    List<String> by,
    String layer,
    String file,
    List<String> clauses,
    boolean known,
    List<Entry> entries,
    LocalDate verifiedThrough,
    String note) {

  /**
   * One publication.
   *
   * @param effective first day
   * @param inForce whether it is the one in force on the day
   * @param value the number, where the standard does not vary
   * @param values the numbers by key, where it varies
   * @param source where it was published
   */
  record Entry(
      LocalDate effective,
      boolean inForce,
      BigDecimal value,
      Map<String, BigDecimal> values,
      Source source) {}

  /** All of them on a day. */
  record Standards(LocalDate asOf, List<StandardView> standards) {}

  static StandardView of(Standard standard, LocalDate day, Language language) {
    StandardEntry inForce = standard.on(day).orElse(null);
    return new StandardView(
        standard.key(),
        language.of(standard.title()),
        standard.unit(),
        standard.by(),
        standard.layer(),
        standard.path(),
        standard.clauses(),
        inForce != null,
        standard.entries().stream().map(entry -> entry(entry, entry.equals(inForce))).toList(),
        standard.verifiedThrough(),
        language.of(standard.note()));
  }

  private static Entry entry(StandardEntry entry, boolean inForce) {
    return new Entry(
        entry.effective(),
        inForce,
        entry.value(),
        entry.values().isEmpty() ? null : entry.values(),
        entry.source());
  }
}
