package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.ApplicationOutcome;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.PastApplication;
import cn.jiuzhu.engine.facts.PastAssistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the household asked for and was given before, within a window that ends on the day. */
final class Past {
  private final Horizon horizon;
  private final Quantity months;
  private final List<String> missing = new ArrayList<>();
  private boolean within;
  private LocalDate latest;

  private Past(Household household, Quantity months) {
    this.horizon = household.inForce.horizon();
    this.months = months;
  }

  /**
   * 申请救助未通过: an application was refused within the window.
   *
   * @param byDecision the window counts from the decision; otherwise from the application
   */
  static Condition refused(String code, Household household, Quantity months, boolean byDecision) {
    List<PastApplication> file = household.facts().pastApplications();
    String pointer = Household.POINTER + "/pastApplications";
    Past past = new Past(household, months);
    for (int i = 0; file != null && i < file.size(); i++) {
      PastApplication one = file.get(i);
      if (one.outcome() != ApplicationOutcome.APPROVED) {
        past.look(
            byDecision ? one.decidedOn() : one.appliedOn(),
            one.outcome() == null,
            pointer + "/" + i,
            byDecision ? "decidedOn" : "appliedOn",
            "outcome");
      }
    }
    return past.condition(code, file == null ? pointer : null);
  }

  /** 退出: assistance in one of the categories (none named: any) ended within the window. */
  static Condition exited(
      String code, Household household, Quantity months, List<Category> categories) {
    List<PastAssistance> file = household.facts().pastAssistance();
    String pointer = Household.POINTER + "/pastAssistance";
    Past past = new Past(household, months);
    for (int i = 0; file != null && i < file.size(); i++) {
      PastAssistance one = file.get(i);
      boolean stated = one.category() != null;
      boolean named = categories.isEmpty() || (stated && categories.contains(one.category()));
      if (named || !stated) {
        past.look(one.to(), !named, pointer + "/" + i, "to", "category");
      }
    }
    return past.condition(code, file == null ? pointer : null);
  }

  /** One entry, dated {@code day}; {@code unsure} whether it is one that counts. */
  private void look(LocalDate day, boolean unsure, String at, String dayName, String kindName) {
    if (day == null) {
      missing.add(at + "/" + dayName);
    } else if (!months.isExact()) {
      missing.addAll(months.missing());
    } else {
      boolean inside = horizon.isWithinMonths(day, months.low().intValueExact());
      if (unsure) {
        if (inside) {
          missing.add(at + "/" + kindName);
        }
      } else {
        within |= inside;
        latest = latest == null || day.isAfter(latest) ? day : latest;
      }
    }
  }

  private Condition condition(String code, String unknownFile) {
    if (unknownFile != null) {
      missing.add(unknownFile);
    }
    Truth status = within ? Truth.MET : missing.isEmpty() ? Truth.NOT_MET : Truth.UNKNOWN;
    LocalDate actual = status == Truth.UNKNOWN ? null : latest;
    LocalDate first =
        months.isExact() ? horizon.shown().minusMonths(months.low().longValueExact()) : null;
    return Conditions.simple(
        code, status, Operator.GE, actual, first, within ? List.of() : missing);
  }
}
