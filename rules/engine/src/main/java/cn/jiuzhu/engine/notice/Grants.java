package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination.HouseholdSummary;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is granted, and how it differs from what was granted before. */
final class Grants {
  /** What is the same grant on both days: several rules may grant one programme to one person. */
  private record Key(String programme, List<String> persons, List<String> parts) {

    static Key of(AssistanceOutcome one) {
      List<Amount.Part> parts = one.amount() == null ? List.of() : one.amount().parts();
      return new Key(
          one.programme(),
          one.persons(),
          Chinese.all(parts).stream().map(Amount.Part::code).toList());
    }
  }

  private static final String LESS = "减少";

  private Grants() {}

  static List<Letter.Grant> of(Subject subject, ResolvedProfile profile) {
    return subject.grants().stream()
        .map(
            one ->
                new Letter.Grant(
                    name(one, profile),
                    Chinese.list(one.persons()),
                    amount(one.amount()),
                    Chinese.all(one.calculation()),
                    Chinese.day(one.from()),
                    Chinese.day(one.until())))
        .toList();
  }

  /** What is granted otherwise; an amount that is unknown on both days is not said to differ. */
  static List<Letter.Change> changes(Subject before, Subject now, ResolvedProfile profile) {
    Map<Key, AssistanceOutcome> old = byKey(before.grants());
    Map<Key, AssistanceOutcome> latest = byKey(now.grants());
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(latest.keySet());
    List<Letter.Change> changes = new ArrayList<>();
    for (Key key : keys) {
      AssistanceOutcome was = old.get(key);
      AssistanceOutcome is = latest.get(key);
      if (was == null || is == null || !sameAmount(was.amount(), is.amount())) {
        changes.add(change(was, is, profile));
      }
    }
    return changes;
  }

  private static Map<Key, AssistanceOutcome> byKey(List<AssistanceOutcome> grants) {
    Map<Key, AssistanceOutcome> byKey = new LinkedHashMap<>();
    grants.forEach(one -> byKey.put(Key.of(one), one));
    return byKey;
  }

  private static boolean sameAmount(Amount was, Amount is) {
    return Objects.equals(amount(was), amount(is));
  }

  /**
   * The programmes of which it cannot be told how they differ: due on one day and open on the
   * other, or with an amount that is known on one day alone.
   */
  static Set<String> open(Subject before, Subject now) {
    Map<Key, AssistanceOutcome> old = byKey(before.grants());
    Map<Key, AssistanceOutcome> latest = byKey(now.grants());
    Set<String> open = new LinkedHashSet<>();
    old.forEach(
        (key, was) -> {
          AssistanceOutcome is = latest.get(key);
          if (is == null ? now.isOpen(key.programme()) : isKnown(was) != isKnown(is)) {
            open.add(key.programme());
          }
        });
    latest.keySet().stream()
        .filter(key -> !old.containsKey(key) && before.isOpen(key.programme()))
        .forEach(key -> open.add(key.programme()));
    return open;
  }

  private static boolean isKnown(AssistanceOutcome one) {
    return amount(one.amount()) != null;
  }

  private static Letter.Change change(
      AssistanceOutcome was, AssistanceOutcome is, ResolvedProfile profile) {
    AssistanceOutcome either = is == null ? was : is;
    return new Letter.Change(
        name(either, profile),
        Chinese.list(either.persons()),
        was == null ? null : granted(was.amount()),
        is == null ? null : granted(is.amount()),
        was == null || is == null ? null : difference(was.amount(), is.amount()),
        is == null ? List.of() : Chinese.all(is.calculation()));
  }

  /** How the category itself and the household differ: grade, members, size, income. */
  static List<Letter.Change> circumstances(
      Subject before,
      Subject now,
      HouseholdSummary was,
      HouseholdSummary is,
      ResolvedProfile profile) {
    List<Letter.Change> changes = new ArrayList<>();
    add(changes, "档次", tier(before, profile), tier(now, profile), null);
    add(
        changes,
        "所涉成员",
        Chinese.list(before.persons(Status.ELIGIBLE)),
        Chinese.list(now.persons(Status.ELIGIBLE)),
        null);
    add(changes, "共同生活的家庭成员", heads(was.size()), heads(is.size()), null);
    BigDecimal oldIncome = was.perCapitaMonthlyIncome();
    BigDecimal newIncome = is.perCapitaMonthlyIncome();
    add(
        changes,
        "家庭人均月收入",
        Chinese.value(oldIncome, "CNY"),
        Chinese.value(newIncome, "CNY"),
        oldIncome == null || newIncome == null
            ? null
            : moreOrLess(newIncome.subtract(oldIncome), "CNY"));
    return changes;
  }

  private static void add(
      List<Letter.Change> changes, String name, String before, String after, String difference) {
    if (!Objects.equals(before, after)) {
      changes.add(new Letter.Change(name, null, before, after, difference, List.of()));
    }
  }

  private static String heads(Integer size) {
    return size == null ? null : size + "人";
  }

  /** The grade of whoever has one; null without grades. */
  static String tier(Subject subject, ResolvedProfile profile) {
    List<String> tiers =
        subject.of(Status.ELIGIBLE).stream()
            .map(CategoryOutcome::tier)
            .filter(Objects::nonNull)
            .distinct()
            .map(
                tier -> {
                  Words words = profile.text(tier);
                  return words == null ? tier : words.zh();
                })
            .toList();
    return Chinese.list(tiers);
  }

  private static String name(AssistanceOutcome one, ResolvedProfile profile) {
    return profile.programme(one.programme()).name().zh();
  }

  /** The amount as it is meant; null where the answer has none. */
  private static String amount(Amount amount) {
    if (amount == null || amount.value() == null) {
      return null;
    }
    String value = Chinese.value(amount.value(), amount.unit());
    return switch (amount.basis()) {
      case EXACT -> value;
      case AT_LEAST -> "不低于" + value;
      case AT_MOST -> "不超过" + value;
      case UNDETERMINED -> null;
    };
  }

  /** What has no amount is given all the same; one that is open is left to the office. */
  private static String granted(Amount amount) {
    if (amount == null) {
      return "给予";
    }
    String known = amount(amount);
    return known == null ? "＿＿＿＿元" : known;
  }

  private static String difference(Amount was, Amount is) {
    boolean comparable =
        was != null
            && is != null
            && was.basis() == Amount.Basis.EXACT
            && is.basis() == Amount.Basis.EXACT
            && Objects.equals(was.unit(), is.unit());
    return comparable ? moreOrLess(is.value().subtract(was.value()), is.unit()) : null;
  }

  /** Whether a programme gives less than before, or nothing more. */
  static boolean isLess(Letter.Change change) {
    return change.after() == null
        || change.difference() != null && change.difference().startsWith(LESS);
  }

  private static String moreOrLess(BigDecimal difference, String unit) {
    return (difference.signum() < 0 ? LESS : "增加") + Chinese.difference(difference.abs(), unit);
  }
}
