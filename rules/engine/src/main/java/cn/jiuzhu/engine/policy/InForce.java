package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.calendar.WorkingDayCalendar;
import cn.jiuzhu.engine.determination.FigureUsed;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import cn.jiuzhu.engine.profile.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The figures, options and tables in force for one determination: those of the profile on the day,
 * and before them those that the caller supplied for this request.
 */
final class InForce {
  private static final String SECOND_HAND = "STORED-2ND";
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.statutory();

  private final ResolvedProfile profile;
  private final Horizon horizon;
  private final Map<String, SuppliedStandard> supplied;
  private final SortedSet<String> used = new TreeSet<>();
  private final SortedSet<String> unverified = new TreeSet<>();
  // As often as a figure is read: whoever asks for them has them once.
  private final List<FigureUsed> figures = new ArrayList<>();

  InForce(ResolvedProfile profile, LocalDate asOf, Map<String, SuppliedStandard> supplied) {
    this.profile = profile;
    this.horizon = new Horizon(asOf);
    this.supplied = supplied == null ? Map.of() : supplied;
  }

  ResolvedProfile profile() {
    return profile;
  }

  /** The day of the answer. */
  Horizon horizon() {
    return horizon;
  }

  WorkingDayCalendar calendar() {
    return CALENDAR;
  }

  /**
   * The standard on the day.
   *
   * @param key the standard's key
   * @param values the values it varies by, in the order of its {@code by}; one of null is unknown
   * @return its value, or an unknown number that names the standard
   */
  Quantity standard(String key, List<Fact<?>> values) {
    Standard declared = profile.standard(key);
    String unit = declared == null ? null : declared.unit();
    SuppliedStandard given = supplied.get(key);
    if (given != null) {
      used.add(key);
      Quantity value =
          given.single() != null
              ? number(given.single())
              : figure(key, given.byKey(), Keyed.of(given.byKey(), values));
      return value.in(unit);
    }
    if (declared == null) {
      return Quantity.unknown(pointer(key)).in(unit);
    }
    StandardEntry entry = newest(declared);
    Map<String, BigDecimal> byKey = entry == null ? Map.of() : entry.values();
    Keyed keyed = Keyed.of(byKey, values);
    figures.add(new FigureUsed(key, keyed.certain(declared.by().size())));
    if (entry == null) {
      return Quantity.unknown(pointer(key)).in(unit);
    }
    if (isUnverified(declared, entry)) {
      unverified.add(key);
    }
    return (entry.value() != null ? number(entry.value()) : figure(key, byKey, keyed)).in(unit);
  }

  /** The newest entry that holds; null before the first and without any. */
  private StandardEntry newest(Standard standard) {
    StandardEntry newest = null;
    for (StandardEntry entry : standard.entries()) {
      if (horizon.reached(entry.effective())) {
        newest = entry;
      }
    }
    return newest;
  }

  /** Known at second hand only, or not checked since: no reason to ask again. */
  private boolean isUnverified(Standard standard, StandardEntry entry) {
    LocalDate checked = standard.verifiedThrough();
    return entry.source().grade().equals(SECOND_HAND)
        || checked != null && horizon.shown().isAfter(checked);
  }

  private static Quantity number(BigDecimal value) {
    return Quantity.exact(value);
  }

  private static Quantity figure(String key, Map<String, BigDecimal> byKey, Keyed keyed) {
    if (keyed.unknown() != null) {
      return within(byKey, keyed.unknown());
    }
    BigDecimal found = byKey.get(keyed.key());
    return found == null ? Quantity.unknown(pointer(key)) : number(found);
  }

  /** One of several figures, but which depends on a fact that is missing. */
  private static Quantity within(Map<String, BigDecimal> byKey, String pointer) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (BigDecimal value : byKey.values()) {
      low = low == null ? value : low.min(value);
      high = high == null ? value : high.max(value);
    }
    return low == null ? Quantity.unknown(pointer) : Quantity.between(low, high, Set.of(pointer));
  }

  static String pointer(String key) {
    return "/standards/" + key;
  }

  /** Keys of the supplied standards that a rule has asked for. */
  SortedSet<String> suppliedAndUsed() {
    return used;
  }

  /** The figures that rules have asked for, but for the supplied ones. */
  SortedSet<FigureUsed> figures() {
    return new TreeSet<>(figures);
  }

  /** Keys of the standards that a rule has asked for and whose figure nobody has confirmed. */
  SortedSet<String> unverifiedAndUsed() {
    return unverified;
  }

  /** 同区同标: whether the standard for towns holds in the country too, from a day that is reached. */
  boolean unified(String key) {
    return values("unified-standards").contains(key)
        && horizon.reached(LocalDate.parse(option("unified-standards-from").value()));
  }

  /** The values of an option that a locality need not have; empty where it has not. */
  List<String> values(String name) {
    Option option = profile.option(name);
    return option == null ? List.of() : option.values();
  }

  Option option(String name) {
    Option option = profile.option(name);
    if (option == null) {
      throw new IllegalStateException("no option " + name + " in " + profile.locality());
    }
    return option;
  }

  Table table(String name) {
    Table table = profile.table(name);
    if (table == null) {
      throw new IllegalStateException("no table " + name + " in " + profile.locality());
    }
    return table;
  }

  Programme programme(String code) {
    Programme programme = profile.programme(code);
    if (programme == null) {
      throw new IllegalStateException("no programme " + code + " in " + profile.locality());
    }
    return programme;
  }
}
