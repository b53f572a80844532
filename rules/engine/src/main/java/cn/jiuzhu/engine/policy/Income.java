package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.IncomeKind;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Household income: what counts, less what may be deducted.
 *
 * <p>What does not count is the table {@code income-not-counted}, and for children with a status
 * the optional table {@code income-not-counted-of-children}; what may be deducted is the table
 * {@code income-deductions}. A deduction that no standard quantifies lies between 0 and the stated
 * expense, so that the income is then an interval. Everything is summed over a year and divided
 * once.
 */
final class Income {
  private static final String NOT_COUNTED = "income-not-counted";
  private static final String NOT_COUNTED_OF_CHILDREN = "income-not-counted-of-children";
  private static final String DEDUCTIONS = "income-deductions";

  /** Instead of an expense: the wage itself, of which a part does not count. */
  private static final String WAGE = "WAGE";

  private static final Set<String> OF_THE_WAGE = Set.of(WAGE, ExpenseKind.EMPLOYMENT_COST.name());

  private static final String MONTHLY = "CNY/PERSON/MONTH";
  private static final long MONTHS = 12;

  private final Household household;
  private Quantity annual;
  private Quantity perCapita;

  Income(Household household) {
    this.household = household;
  }

  /** CNY a year. */
  Quantity annual() {
    if (annual == null) {
      annual = computeAnnual().in("CNY/YEAR");
    }
    return annual;
  }

  /** 总收入, CNY a year: what counts, nothing deducted. */
  Quantity gross() {
    return counted().quantity().in("CNY/YEAR");
  }

  /** CNY a month. */
  Quantity countable() {
    return annual().dividedBy(MONTHS).in("CNY/MONTH");
  }

  /** CNY/PERSON/MONTH; compared unrounded. */
  Quantity perCapita() {
    if (perCapita == null) {
      perCapita = annual().dividedBy(MONTHS * household.people().size()).in("CNY/PERSON/MONTH");
    }
    return perCapita;
  }

  /** CNY/PERSON/YEAR; compared unrounded. */
  Quantity perCapitaAnnual() {
    return annual().dividedBy(household.people().size()).in("CNY/PERSON/YEAR");
  }

  /** The same with expenses of these kinds taken off in full instead of as a deduction. */
  Quantity perCapitaAfter(List<String> kinds) {
    Bounds spent = new Bounds();
    for (Person person : household.people()) {
      addDeductions(spent, person, kinds);
      if (person.facts().expenses() == null) {
        spent.addUnbounded(person.pointer() + "/expenses");
      } else {
        kinds.forEach(kind -> spent.add(Expenditure.stated(person, kind)));
      }
    }
    return counted()
        .less(spent)
        .dividedBy(MONTHS * household.people().size())
        .in("CNY/PERSON/MONTH");
  }

  private Quantity computeAnnual() {
    Bounds deductions = new Bounds();
    for (Person person : household.people()) {
      addDeductions(deductions, person, List.of());
    }
    return counted().less(deductions);
  }

  private Bounds counted() {
    Bounds total = new Bounds();
    if (!household.openFor().isEmpty()) {
      // Who counts is not known: neither is what they have, nor by how many it is divided.
      household.openFor().forEach(total::addUnbounded);
      return total;
    }
    for (Person person : household.people()) {
      addIncomes(total, person, "DIBAO");
    }
    return total;
  }

  /** One person's own income that counts for {@code purpose}, CNY a year; nothing deducted. */
  static Quantity own(Person person, String purpose) {
    Bounds total = new Bounds();
    addIncomes(total, person, purpose);
    return total.quantity();
  }

  private static void addIncomes(Bounds total, Person person, String purpose) {
    List<cn.jiuzhu.engine.facts.Income> incomes = person.facts().incomes();
    if (incomes == null) {
      total.addUnbounded(person.pointer() + "/incomes");
      return;
    }
    Table notCounted = person.table(NOT_COUNTED);
    for (int i = 0; i < incomes.size(); i++) {
      cn.jiuzhu.engine.facts.Income income = incomes.get(i);
      String pointer = person.pointer() + "/incomes/" + i;
      if (income.kind() == null) {
        // It may be of a kind that does not count.
        Bounds one = new Bounds();
        Yearly.add(one, person, pointer, income.amount(), income.per(), income.receivedOn());
        total.addBetween(BigDecimal.ZERO, one.high(), pointer + "/kind");
      } else if (!excludes(notCounted, person, income.kind(), purpose)) {
        Bounds one = new Bounds();
        Yearly.add(one, person, pointer, income.amount(), income.per(), income.receivedOn());
        addUnlessOfChild(total, one, person, income.kind(), purpose);
      }
    }
  }

  /**
   * An allowance that does not count where the child has a status; unknown, it may count or not.
   */
  private static void addUnlessOfChild(
      Bounds total, Bounds one, Person person, IncomeKind kind, String purpose) {
    Table table = person.inForce.profile().table(NOT_COUNTED_OF_CHILDREN);
    if (table == null || !excludes(table, person, kind, purpose)) {
      total.add(one);
    } else if (!person.getChildStatus().known()) {
      total.addBetween(BigDecimal.ZERO, one.high, person.getChildStatus().missing());
      one.missing.forEach(total::note);
    } else if (!excludesChild(table, person, kind, purpose)) {
      total.add(one);
    }
  }

  private static boolean excludesChild(
      Table table, Person person, IncomeKind kind, String purpose) {
    String status = person.getChildStatus().value().name();
    return table.rows().stream()
        .filter(row -> Rows.matches(row.cells().get("childStatus"), status))
        .anyMatch(row -> excludes(row, person, kind, purpose));
  }

  private static boolean excludes(Table table, Person person, IncomeKind kind, String purpose) {
    for (Table.Row row : table.rows()) {
      if (excludes(row, person, kind, purpose)) {
        return true;
      }
    }
    return false;
  }

  private static boolean excludes(Table.Row row, Person person, IncomeKind kind, String purpose) {
    return row.cells().get("kind").equals(kind.name())
        && Rows.matches(row.cells().get("purpose"), purpose)
        && Rows.inForce(row, person.inForce.horizon());
  }

  private void addDeductions(Bounds deductions, Person person, List<String> leftOut) {
    Map<String, Applicable> applicable = new LinkedHashMap<>(8);
    for (Table.Row row : person.table(DEDUCTIONS).rows()) {
      String expense = row.cells().get("expense");
      if (leftOut.contains(expense) || !Rows.inForce(row, person.inForce.horizon())) {
        continue;
      }
      String who = row.cells().get("who");
      Condition concerned = who.equals(Rows.ANY) ? null : person.classified(who);
      if (concerned == null || concerned.status() != Truth.NOT_MET) {
        applicable.putIfAbsent(expense, new Applicable(row.cells().get("standard"), concerned));
      }
    }
    // What is taken off the wage by several rows is together at most the wage.
    Bounds ofTheWage = new Bounds();
    for (Map.Entry<String, Applicable> entry : applicable.entrySet()) {
      Bounds one = new Bounds();
      addDeduction(one, person, entry.getKey(), entry.getValue().standard());
      Bounds total = OF_THE_WAGE.contains(entry.getKey()) ? ofTheWage : deductions;
      Condition concerned = entry.getValue().concerned();
      if (concerned == null || concerned.status() == Truth.MET) {
        total.add(one);
      } else if (one.high == null || one.high.signum() != 0) {
        // Whether it may be deducted is unknown: then it is between nothing and all of it.
        total.addBetween(BigDecimal.ZERO, one.high, concerned.missing());
        one.missing.forEach(total::note);
      }
    }
    if (ofTheWage.high == null || ofTheWage.high.signum() != 0) {
      deductions.add(ofTheWage.quantity().min(person.wage()));
    }
  }

  private void addDeduction(Bounds deductions, Person person, String expense, String standard) {
    if (expense.equals(ExpenseKind.EMPLOYMENT_COST.name())) {
      deductEmploymentCost(deductions, person, standard);
    } else if (expense.equals(WAGE)) {
      disregardWage(deductions, person, standard);
    } else if (person.facts().expenses() == null) {
      deductions.addUnbounded(person.pointer() + "/expenses");
    } else {
      deduct(
          deductions,
          Expenditure.stated(person, expense),
          household.standard(standard, new Fact<>(expense, "", "expense")));
    }
  }

  /** A part of the wage does not count: as much as the standard says, at most the wage. */
  private void disregardWage(Bounds deductions, Person person, String standard) {
    Quantity wage = person.wage();
    Quantity set = household.standard(standard);
    if (set.isExact()) {
      deductions.add(set.times(Quantity.of(MONTHS)).min(wage));
    } else {
      deductions.addBetween(BigDecimal.ZERO, wage.high(), set.missing());
      deductions.note(wage);
    }
  }

  /** {@code set} is a share of the expense, or an amount a month that the expense may reach. */
  private static void deduct(Bounds deductions, Quantity stated, Quantity set) {
    if (stated.isExact() && stated.low().signum() == 0) {
      return;
    }
    if (!set.isExact()) {
      deductions.addBetween(BigDecimal.ZERO, stated.high(), set.missing());
      deductions.note(stated);
    } else if (MONTHLY.equals(set.unit())) {
      deductions.add(set.times(Quantity.of(MONTHS)).min(stated));
    } else {
      deductions.add(stated.times(set));
    }
  }

  private void deductEmploymentCost(Bounds deductions, Person person, String standard) {
    Quantity wage = person.wage();
    if (wage.isExact() && wage.low().signum() == 0) {
      return;
    }
    Quantity set = household.standard(standard);
    if (set.isExact()) {
      deductions.add(set.times(Quantity.of(MONTHS)).min(wage));
    } else if (person.facts().expenses() == null) {
      deductions.addBetween(BigDecimal.ZERO, wage.high(), person.pointer() + "/expenses");
    } else {
      Quantity stated = Expenditure.stated(person, ExpenseKind.EMPLOYMENT_COST.name()).min(wage);
      if (!stated.isExact() || stated.low().signum() != 0) {
        deductions.addBetween(BigDecimal.ZERO, stated.high(), set.missing());
      }
    }
  }

  /**
   * @param concerned whether the deduction is this person's; null where it is everybody's
   */
  private record Applicable(String standard, Condition concerned) {}

  /** A running total known within bounds. */
  static final class Bounds {
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private Set<String> missing = Set.of();

    BigDecimal high() {
      return high;
    }

    void add(BigDecimal amount) {
      low = low.add(amount);
      high = high == null ? null : high.add(amount);
    }

    void add(Quantity quantity) {
      low = low.add(quantity.low());
      high = high == null || quantity.high() == null ? null : high.add(quantity.high());
      note(quantity);
    }

    void add(Bounds other) {
      low = low.add(other.low);
      high = high == null || other.high == null ? null : high.add(other.high);
      other.missing.forEach(this::note);
    }

    void note(Quantity quantity) {
      quantity.missing().forEach(this::note);
    }

    private void note(String pointer) {
      if (missing.isEmpty()) {
        missing = new LinkedHashSet<>();
      }
      missing.add(pointer);
    }

    void addBetween(BigDecimal from, BigDecimal to, String pointer) {
      low = low.add(from);
      high = high == null || to == null ? null : high.add(to);
      note(pointer);
    }

    void addBetween(BigDecimal from, BigDecimal to, List<String> pointers) {
      low = low.add(from);
      high = high == null || to == null ? null : high.add(to);
      pointers.forEach(this::note);
    }

    void addUnbounded(String pointer) {
      high = null;
      note(pointer);
    }

    Quantity quantity() {
      return high != null && low.compareTo(high) == 0
          ? Quantity.exact(low)
          : Quantity.between(low, high, missing);
    }

    /** This total less another, never below zero. */
    Quantity less(Bounds other) {
      if (other.high != null && other.high.signum() == 0) {
        return quantity();
      }
      BigDecimal lowest =
          other.high == null ? BigDecimal.ZERO : low.subtract(other.high).max(BigDecimal.ZERO);
      BigDecimal highest = high == null ? null : high.subtract(other.low).max(BigDecimal.ZERO);
      Set<String> both = new LinkedHashSet<>(missing);
      both.addAll(other.missing);
      return highest != null && lowest.compareTo(highest) == 0
          ? Quantity.exact(lowest)
          : Quantity.between(lowest, highest, both);
    }
  }
}
