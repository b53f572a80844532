package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures that differ on the two days. */
final class StandardChanges {
  private final Labels labels;
  private final ClauseIndex index;

  StandardChanges(Labels labels, ClauseIndex index) {
    this.labels = labels;
    this.index = index;
  }

  List<Change> of(Side before, Side after) {
    Map<String, Standard> was = before.profile().standards();
    Map<String, Standard> is = after.profile().standards();
    Set<String> keys = new TreeSet<>(was.keySet());
    keys.addAll(is.keySet());
    return keys.stream()
        .map(
            key ->
                change(
                    was.get(key),
                    is.get(key),
                    entry(was.get(key), before),
                    entry(is.get(key), after)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static StandardEntry entry(Standard standard, Side side) {
    return standard == null ? null : standard.on(side.day()).orElse(null);
  }

  private Optional<Change> change(
      Standard was, Standard is, StandardEntry before, StandardEntry after) {
    List<Detail> details = new ArrayList<>();
    if (was != null && is != null) {
      Detail.of(labels.word("title"), labels.in(was.title()), labels.in(is.title()))
          .ifPresent(details::add);
      Detail.of(labels.word("unit"), labels.unit(was.unit()), labels.unit(is.unit()))
          .ifPresent(details::add);
      Detail.of(labels.word("by"), labels.list(was.by()), labels.list(is.by()))
          .ifPresent(details::add);
    }
    figures(before, after, details);
    if (details.isEmpty() && was != null && is != null) {
      return Optional.empty();
    }
    Detail.of(labels.word("source"), source(before), source(after)).ifPresent(details::add);
    Standard now = is == null ? was : is;
    return Optional.of(
        new Change(
            Kind.STANDARD,
            How.of(was, is),
            labels.in(now.title()) + " " + now.key() + " · " + labels.unit(now.unit()),
            index.of(
                now.key(),
                Change.clauses(
                    was == null ? null : was.clauses(), is == null ? null : is.clauses())),
            details,
            place(was, before),
            place(is, after)));
  }

  private void figures(StandardEntry before, StandardEntry after, List<Detail> details) {
    Map<String, BigDecimal> was = values(before);
    Map<String, BigDecimal> is = values(after);
    Set<String> keys = new TreeSet<>(was.keySet());
    keys.addAll(is.keySet());
    for (String key : keys) {
      BigDecimal from = was.get(key);
      BigDecimal to = is.get(key);
      if (from == null || to == null || from.compareTo(to) != 0) {
        details.add(new Detail(label(key), plain(from), plain(to), difference(from, to)));
      }
    }
  }

  /** By key; the only one under an empty key. */
  private static Map<String, BigDecimal> values(StandardEntry entry) {
    if (entry == null) {
      return Map.of();
    }
    return entry.value() == null ? entry.values() : new TreeMap<>(Map.of("", entry.value()));
  }

  private String label(String key) {
    return key.isEmpty() ? labels.word("figure") : key;
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** {@code +100.00, +16.7%}; null where there are not two figures. */
  private static String difference(BigDecimal from, BigDecimal to) {
    if (from == null || to == null) {
      return null;
    }
    BigDecimal more = to.subtract(from);
    String sign = more.signum() > 0 ? "+" : "";
    if (from.signum() == 0) {
      return sign + more.toPlainString();
    }
    BigDecimal percent =
        more.multiply(BigDecimal.valueOf(100)).divide(from, 1, RoundingMode.HALF_UP);
    return sign + more.toPlainString() + ", " + sign + percent.toPlainString() + "%";
  }

  private String source(StandardEntry entry) {
    return entry == null
        ? null
        : labels.word(
            "published",
            entry.source().document(),
            entry.source().clause() == null ? "" : " " + entry.source().clause(),
            entry.source().grade(),
            entry.effective().toString());
  }

  private static String place(Standard standard, StandardEntry entry) {
    if (standard == null) {
      return null;
    }
    return entry == null ? standard.path() : standard.path() + ":" + entry.line();
  }
}
