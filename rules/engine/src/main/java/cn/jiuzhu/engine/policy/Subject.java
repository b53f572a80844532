package cn.jiuzhu.engine.policy;

import static cn.jiuzhu.engine.policy.Named.Kind.OPTION;

import cn.jiuzhu.engine.calendar.Periods;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a rule looks at, with the words in which it states its conditions.
 *
 * <p>The first argument of every condition is its code, whose words stand in {@code texts.yaml}.
 */
public abstract sealed class Subject permits Household, Person, Event, Recognition, Application {
  final InForce inForce;
  private final Map<String, List<Condition>> classified = new HashMap<>();

  Subject(InForce inForce) {
    this.inForce = inForce;
  }

  /** The household that this is about. */
  public abstract Household getHousehold();

  /** The members that this is about. */
  abstract List<Person> people();

  // --- numbers -----------------------------------------------------------------------------

  /** 低于: strictly below. */
  public Condition below(String code, Quantity actual, Quantity limit) {
    return Conditions.compare(code, actual, Operator.LT, limit);
  }

  /** 不超过, 以下: at or below. */
  public Condition atMost(String code, Quantity actual, Quantity limit) {
    return Conditions.compare(code, actual, Operator.LE, limit);
  }

  /** 超过: strictly above. */
  public Condition above(String code, Quantity actual, Quantity limit) {
    return Conditions.compare(code, actual, Operator.GT, limit);
  }

  /** 达到, 以上, 不低于: at or above. */
  public Condition atLeast(String code, Quantity actual, Quantity limit) {
    return Conditions.compare(code, actual, Operator.GE, limit);
  }

  /** 低于 or 不超过, as the option says: EXCLUSIVE is strictly below, INCLUSIVE at or below. */
  public Condition within(
      String code, Quantity actual, Quantity limit, @Named(OPTION) String option) {
    return inForce.option(option).is("INCLUSIVE")
        ? atMost(code, actual, limit)
        : below(code, actual, limit);
  }

  /**
   * Every one of the figures is published or supplied; a check that needs them waits until then.
   */
  public Condition published(String code, Quantity... figures) {
    Truth all = Truth.of(Arrays.stream(figures).allMatch(Quantity::isExact));
    return Conditions.simple(code, all, Operator.IS, null, null, List.of());
  }

  // --- facts -------------------------------------------------------------------------------

  /** The fact holds. */
  public Condition is(String code, Fact<Boolean> fact) {
    return Conditions.simple(
        code, Truth.of(fact.value()), Operator.IS, fact.value(), null, fact.missing());
  }

  /** The fact is one of the codes given. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the codes are only read
  public final <T> Condition oneOf(String code, Fact<T> fact, T... codes) {
    List<T> allowed = Arrays.asList(codes);
    Truth status = fact.known() ? Truth.of(allowed.contains(fact.value())) : Truth.UNKNOWN;
    return Conditions.simple(code, status, Operator.IN, fact.value(), allowed, fact.missing());
  }

  /** The fact is one of the codes that the option lists. */
  public Condition listedIn(
      String code, Fact<? extends Enum<?>> fact, @Named(OPTION) String option) {
    return oneOf(
        code, fact.map(Enum::name), inForce.option(option).values().toArray(String[]::new));
  }

  /**
   * The list names at least one of the codes given; an empty list names none. An entry whose code
   * is not stated may be any.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the codes are only read
  public final <T> Condition hasAny(String code, Fact<List<T>> fact, T... codes) {
    List<T> wanted = Arrays.asList(codes);
    if (!fact.known()) {
      return Conditions.simple(code, Truth.UNKNOWN, Operator.IN, null, wanted, fact.missing());
    }
    List<T> found = new ArrayList<>(fact.value());
    found.retainAll(wanted);
    boolean open = found.isEmpty() && fact.value().stream().anyMatch(Objects::isNull);
    return open
        ? Conditions.simple(code, Truth.UNKNOWN, Operator.IN, null, wanted, List.of(fact.pointer()))
        : Conditions.simple(
            code, Truth.of(!found.isEmpty()), Operator.IN, found, wanted, List.of());
  }

  /** The list has at least one entry. */
  public <T> Condition some(String code, Fact<List<T>> fact) {
    Truth status = fact.known() ? Truth.of(!fact.value().isEmpty()) : Truth.UNKNOWN;
    return Conditions.simple(code, status, Operator.IS, fact.value(), null, fact.missing());
  }

  /** The fact is on file, whatever it says; its absence means that it has not happened. */
  public Condition happened(String code, Fact<?> fact) {
    return Conditions.simple(
        code, Truth.of(fact.known()), Operator.IS, fact.value(), null, List.of());
  }

  /** The fact is not on file: what does not rest on it can be decided all the same. */
  public Condition notStated(String code, Fact<?> fact) {
    return Conditions.simple(
        code, Truth.of(!fact.known()), Operator.IS, fact.value(), null, List.of());
  }

  /** The fact as given; where it is not given, what can be derived from others. */
  public Condition given(String code, Fact<Boolean> fact, Condition derived) {
    if (fact.known()) {
      return is(code, fact);
    }
    return derived.status() == Truth.UNKNOWN
        ? Conditions.anyOf(code, is(code, fact), derived)
        : Conditions.anyOf(code, derived);
  }

  // --- joining -----------------------------------------------------------------------------

  /** At least one part holds. */
  public Condition anyOf(String code, Condition... parts) {
    return Conditions.anyOf(code, parts);
  }

  /** Every part holds. */
  public Condition allOf(String code, Condition... parts) {
    return Conditions.allOf(code, parts);
  }

  /** Both parts must hold, or one is enough, as the option says: BOTH or EITHER. */
  public Condition bothOrEither(
      String code, @Named(OPTION) String option, Condition one, Condition other) {
    return inForce.option(option).is("EITHER") ? anyOf(code, one, other) : allOf(code, one, other);
  }

  /** The part does not hold. */
  public Condition isNot(String code, Condition part) {
    return Conditions.not(code, part);
  }

  // --- what other files say ----------------------------------------------------------------

  /** The figure of that key in force on the day, for this household. */
  public Quantity standard(String key, Fact<?>... by) {
    return inForce.standard(key, by.length > 0 ? List.of(by) : getHousehold().standardKeys(key));
  }

  /** The same where the clause itself says which of its figures counts. */
  public Quantity standard(String key, Enum<?> by) {
    return inForce.standard(key, List.of(new Fact<>(by, "", "")));
  }

  /** One of a standard's keys that the clause itself names. */
  public Fact<String> key(String value) {
    return new Fact<>(value, "", "");
  }

  /** The option in {@code options.yaml} has that value. */
  public Condition option(String name, String value) {
    Option option = inForce.option(name);
    return Conditions.simple(
        name, Truth.of(option.is(value)), Operator.IN, option.value(), List.of(value), List.of());
  }

  /** The option's value as text, for choosing between two readings. */
  public String optionValue(@Named(OPTION) String name) {
    return inForce.option(name).value();
  }

  /** The number that an option gives. */
  public Quantity optionNumber(@Named(OPTION) String name) {
    return Quantity.of(Long.parseLong(optionValue(name)));
  }

  /** A figure of which nothing is known but the fact that would settle it. */
  public Quantity openFor(Fact<?> fact) {
    return Quantity.unknown(fact.pointer());
  }

  /** One of two figures, as the option says: the first where it has that value. */
  public Quantity chosen(
      @Named(OPTION) String option, String value, Quantity first, Quantity second) {
    return inForce.option(option).is(value) ? first : second;
  }

  Table table(String name) {
    return inForce.table(name);
  }

  // --- classification ----------------------------------------------------------------------

  /** What a file with a lower number has classified under that code. */
  public Condition classified(String code) {
    List<Condition> routes = classified.get(code);
    if (routes == null) {
      throw new IllegalStateException(
          "nothing has classified "
              + code
              + " yet: the rule that does so must stand in a file with a lower number");
    }
    return routes.size() == 1
        ? routes.get(0).named(code)
        : Conditions.anyOf(code, routes.toArray(Condition[]::new));
  }

  /** Of several rules for one code, each is a route: it keeps its own words as a part. */
  void classify(String code, Condition condition) {
    classified.computeIfAbsent(code, c -> new ArrayList<>(1)).add(condition);
  }

  /**
   * 符合条件: meets the conditions of one of the categories here, whatever is on file.
   *
   * @throws IllegalStateException if no file with a lower number has decided a category
   */
  public abstract Condition qualifies(String code, Category... categories);

  /** 已纳入, 现有: is on file as recognised in one of the categories. */
  public abstract Condition enrolled(String code, Category... categories);

  /**
   * 对象, 纳入…范围: meets the conditions here or is on file. Where the two differ the answer says so
   * (ENROLMENT_DIFFERS).
   */
  public Condition belongs(String code, Category... categories) {
    Condition here = qualifies(code, categories);
    if (here.status() == Truth.MET) {
      return here;
    }
    Condition onFile = enrolled(code, categories);
    return onFile.status() == Truth.NOT_MET && here.status() == Truth.NOT_MET
        ? here
        : Conditions.anyOf(code, here, onFile);
  }

  // --- dates -------------------------------------------------------------------------------

  /**
   * The day of the answer. What a rule makes of it is not seen here, so the answer is taken to
   * stand for this day alone: better ask {@link #notAfter} or {@link #lasted}.
   */
  public LocalDate getAsOf() {
    return inForce.horizon().open();
  }

  private LocalDate today() {
    return inForce.horizon().shown();
  }

  /**
   * The day so many calendar months after the fact; a day that does not exist is the last of its
   * month. Null where either is unknown.
   */
  public LocalDate months(Fact<LocalDate> from, Quantity count) {
    return from.known() && count.isExact()
        ? Periods.plusMonths(from.value(), count.low().intValueExact()).date()
        : null;
  }

  /**
   * 下月起: the first day of the month after the application in hand was approved; null where it was
   * not, or was for none of the programmes.
   */
  public LocalDate monthAfterApproval(String... programmes) {
    return getHousehold().monthAfterApproval(List.of(programmes));
  }

  /**
   * The day of the answer is not after the period that starts with the fact; months by calendar.
   */
  public Condition notAfter(String code, Fact<LocalDate> from, Quantity months) {
    if (!from.known() || !months.isExact()) {
      return Conditions.simple(
          code,
          Truth.UNKNOWN,
          Operator.LE,
          today(),
          null,
          Quantity.merge(from.missing(), months.missing()));
    }
    LocalDate last = months(from, months);
    return Conditions.simple(
        code, Truth.of(!inForce.horizon().isPast(last)), Operator.LE, today(), last, List.of());
  }

  /**
   * 满若干年、月: the period that starts with the fact is over on the day of the answer; months and years
   * by calendar.
   *
   * @param period in MONTHS or YEARS
   */
  public Condition lasted(String code, Fact<LocalDate> from, Quantity period) {
    if (!from.known() || !period.isExact()) {
      return Conditions.simple(
          code,
          Truth.UNKNOWN,
          Operator.GE,
          today(),
          null,
          Quantity.merge(from.missing(), period.missing()));
    }
    int months = period.low().intValueExact() * ("YEARS".equals(period.unit()) ? 12 : 1);
    LocalDate over = Periods.plusMonths(from.value(), months).date();
    return Conditions.simple(
        code, Truth.of(inForce.horizon().reached(over)), Operator.GE, today(), over, List.of());
  }

  /** For a step whose day of completion the facts do not record. */
  public Fact<LocalDate> never() {
    return new Fact<>(null, "", "");
  }

  /** A number as it stands. */
  public Quantity number(long value) {
    return Quantity.of(value);
  }
}
