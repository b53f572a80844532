package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.Monitoring;
import java.time.LocalDate;
import java.util.List;

/** Something a rule gives a department to do, with when and how often. */
public final class Task {
  private final Answer answer;
  private final RuleCited rule;
  private final String kind;
  private final String department;
  private final Subject subject;
  private final boolean due;
  private LocalDate by;
  private String every;
  private String after;

  Task(
      Answer answer, RuleCited rule, String kind, String department, Subject subject, boolean due) {
    this.answer = answer;
    this.rule = rule;
    this.kind = kind;
    this.department = department;
    this.subject = subject;
    this.due = due;
  }

  /** 频次: it recurs after so many months; next due so long after it was last done. */
  public Task every(Quantity months, Fact<LocalDate> last) {
    by = subject.months(last, months);
    if (due && months.isExact()) {
      every = "P" + months.low().intValueExact() + "M";
    }
    return open(months, last);
  }

  /** 时限: it has to be done within so many days of that day; the day itself does not count. */
  public Task within(Quantity days, Fact<LocalDate> from) {
    by = days.isExact() && from.known() ? from.value().plusDays(days.low().intValueExact()) : null;
    return open(days, from);
  }

  private Task open(Quantity period, Fact<LocalDate> from) {
    List<String> open = Quantity.merge(period.missing(), from.missing());
    if (due && !open.isEmpty()) {
      answer.unsettled(kind, open, rule);
    }
    return this;
  }

  /** It has to be done by that day; null where the day is not known. */
  public Task due(LocalDate day) {
    by = day;
    return this;
  }

  /** What has to come first, by the code of a programme or task. */
  public Task after(String code) {
    after = code;
    return this;
  }

  Monitoring.Task told() {
    return new Monitoring.Task(
        kind, department, Answer.ids(subject), by, every, after, rule.clauses());
  }
}
