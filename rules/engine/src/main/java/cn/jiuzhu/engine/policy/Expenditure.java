package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.calendar.Periods;
import cn.jiuzhu.engine.codes.CareSetting;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.Per;
import cn.jiuzhu.engine.facts.Expense;
import cn.jiuzhu.engine.profile.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a household spends, as far as a clause asks for it. Amounts in CNY a year. */
final class Expenditure {
  /** What pays for medical cost before the person does (HUI-2.1.2.3d, NAT-RE-5.2). */
  private static final Set<ExpenseKind> PAID_BY_OTHERS =
      EnumSet.of(
          ExpenseKind.MEDICAL_REIMBURSED_BASIC,
          ExpenseKind.MEDICAL_REIMBURSED_SERIOUS,
          ExpenseKind.MEDICAL_REIMBURSED_SUPPLEMENTARY,
          ExpenseKind.MEDICAL_REIMBURSED_COMMERCIAL,
          ExpenseKind.MEDICAL_ASSISTANCE_PAID);

  static final String MEDICAL = "MEDICAL";
  private static final int MONTHS_OF_A_YEAR = 12;

  private Expenditure() {}

  /**
   * Which dates count: those up to the day, of its calendar year or of so many months before it.
   *
   * @param months 0 for the calendar year
   */
  private record Window(Horizon horizon, int months) {
    static Window year(Person person) {
      return new Window(person.inForce.horizon(), 0);
    }

    static Window twelveMonths(Person person) {
      return new Window(person.inForce.horizon(), MONTHS_OF_A_YEAR);
    }

    boolean contains(LocalDate day) {
      return reachesBackTo(day) && horizon.reached(day);
    }

    /** The year of that day, as far as it has passed, lies within the window. */
    boolean containsYearOf(LocalDate day) {
      return reachesBackTo(day.with(TemporalAdjusters.firstDayOfYear()));
    }

    boolean reachesIntoYearOf(LocalDate day) {
      return reachesBackTo(day.with(TemporalAdjusters.lastDayOfYear()));
    }

    private boolean reachesBackTo(LocalDate day) {
      return !horizon.isPast(
          months == 0
              ? day.with(TemporalAdjusters.lastDayOfYear())
              : Periods.lastWithinMonths(day, months));
    }
  }

  /**
   * What a person states to have spent on {@code kind} in the twelve months before the day: an
   * expense kind, or MEDICAL for the own share of medical cost.
   */
  static Quantity stated(Person person, String kind) {
    Window window = Window.twelveMonths(person);
    return kind.equals(MEDICAL)
        ? outOfPocket(person, window)
        : sum(person, Set.of(ExpenseKind.valueOf(kind)), window);
  }

  /** Where a medical cost has to arise so that it counts. */
  record Care(Set<CareSetting> settings, boolean designated) {
    static final Care ANY = new Care(EnumSet.allOf(CareSetting.class), false);

    /** What states no setting counts: the kind of expense says enough. */
    private boolean mayHold(Expense expense) {
      return (expense.setting() == null || settings.contains(expense.setting()))
          && !(designated && Boolean.FALSE.equals(expense.designated()));
    }

    private boolean holds(Expense expense) {
      return !designated || Boolean.TRUE.equals(expense.designated());
    }
  }

  /** What a person states to have spent on the kinds in the calendar year of the day. */
  static Quantity thisYear(Person person, Set<ExpenseKind> kinds, Care care) {
    if (person.facts().expenses() == null) {
      return Quantity.unknown(person.pointer() + "/expenses");
    }
    return sum(person, kinds, care, Window.year(person));
  }

  /** 当年患病就医自负费用: the own share of medical cost in the calendar year of the day. */
  static Quantity outOfPocketThisYear(Person person) {
    return outOfPocket(person, Window.year(person));
  }

  /** A given own share counts; otherwise it is the bill less what others paid. */
  private static Quantity outOfPocket(Person person, Window window) {
    if (person.facts().expenses() == null) {
      return Quantity.unknown(person.pointer() + "/expenses");
    }
    if (has(person, ExpenseKind.MEDICAL_OUT_OF_POCKET)) {
      return sum(person, Set.of(ExpenseKind.MEDICAL_OUT_OF_POCKET), window);
    }
    if (has(person, null)) {
      // An expense of unknown kind may be the own share itself.
      Quantity most =
          sum(person, Set.of(ExpenseKind.MEDICAL_TOTAL, ExpenseKind.MEDICAL_OUT_OF_POCKET), window);
      return Quantity.between(BigDecimal.ZERO, most.high(), new LinkedHashSet<>(most.missing()));
    }
    Quantity bill = sum(person, Set.of(ExpenseKind.MEDICAL_TOTAL), window);
    return bill.isExact() && bill.low().signum() == 0
        ? bill
        : bill.minus(sum(person, PAID_BY_OTHERS, window)).atLeastZero();
  }

  private static boolean has(Person person, ExpenseKind kind) {
    return person.facts().expenses().stream().anyMatch(expense -> expense.kind() == kind);
  }

  private static Quantity sum(Person person, Set<ExpenseKind> kinds, Window window) {
    return sum(person, kinds, Care.ANY, window);
  }

  private static Quantity sum(Person person, Set<ExpenseKind> kinds, Care care, Window window) {
    Income.Bounds total = new Income.Bounds();
    List<Expense> expenses = person.facts().expenses();
    for (int i = 0; i < expenses.size(); i++) {
      Expense expense = expenses.get(i);
      String pointer = person.pointer() + "/expenses/" + i;
      if (!care.mayHold(expense)) {
        continue;
      }
      if (expense.kind() == null) {
        Income.Bounds one = new Income.Bounds();
        add(one, person, pointer, expense, window);
        total.addBetween(BigDecimal.ZERO, one.high(), pointer + "/kind");
      } else if (kinds.contains(expense.kind())) {
        if (care.holds(expense)) {
          add(total, person, pointer, expense, window);
        } else {
          Income.Bounds one = new Income.Bounds();
          add(one, person, pointer, expense, window);
          total.addBetween(BigDecimal.ZERO, one.high(), pointer + "/designated");
        }
      }
    }
    return total.quantity().in("CNY/YEAR");
  }

  /**
   * Adds one expense as far as it falls into the window. A monthly one is taken as running through
   * it; a yearly one with a date is that calendar year's total, of which a part that is not known
   * falls into a window that begins during the year.
   */
  private static void add(
      Income.Bounds total, Person person, String pointer, Expense expense, Window window) {
    LocalDate on = expense.incurredOn();
    if (on != null && (expense.per() == Per.ONCE || expense.per() == Per.YEAR)) {
      boolean year = expense.per() == Per.YEAR;
      if (year ? window.containsYearOf(on) : window.contains(on)) {
        if (expense.amount() == null) {
          total.addUnbounded(pointer + "/amount");
        } else {
          total.add(expense.amount());
        }
      } else if (year && window.reachesIntoYearOf(on)) {
        total.addBetween(BigDecimal.ZERO, expense.amount(), pointer + "/incurredOn");
      }
      return;
    }
    Yearly.add(total, person, pointer, expense.amount(), expense.per(), null);
  }

  /** 医疗费用支出 of all members. */
  static Quantity medical(Household household) {
    Quantity total = Quantity.ZERO;
    for (Person person : household.people()) {
      total = total.plus(stated(person, MEDICAL));
    }
    return total.in("CNY/YEAR");
  }

  /** 刚性支出: the kinds in the table {@code necessary-expenditure}, of all members. */
  static Quantity necessary(Household household) {
    // A layer may name again what its parent names: a kind counts once.
    Set<String> kinds = new LinkedHashSet<>();
    for (Table.Row row : household.table("necessary-expenditure").rows()) {
      if (Rows.inForce(row, household.inForce.horizon())) {
        kinds.add(row.cells().get("expense"));
      }
    }
    Quantity total = Quantity.ZERO;
    for (Person person : household.people()) {
      if (person.facts().expenses() == null) {
        total = total.plus(Quantity.unknown(person.pointer() + "/expenses"));
        continue;
      }
      for (String kind : kinds) {
        total = total.plus(stated(person, kind));
      }
    }
    return total.in("CNY/YEAR");
  }
}
