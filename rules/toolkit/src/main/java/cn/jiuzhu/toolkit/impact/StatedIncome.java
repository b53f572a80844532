package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.facts.Household;
import cn.jiuzhu.engine.facts.Income;
import cn.jiuzhu.engine.facts.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Income as stated, whatever of it a policy counts: a yardstick that is the same on both sides.
 * What came once is left out.
 */
final class StatedIncome {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private StatedIncome() {}

  /** CNY a month and head, rounded to the fen; null where an income is not stated. */
  static BigDecimal perHead(Household household) {
    BigDecimal year = BigDecimal.ZERO;
    for (Member member : household.members()) {
      if (member.incomes() == null) {
        return null;
      }
      for (Income income : member.incomes()) {
        if (income.amount() == null || income.per() == null) {
          return null;
        }
        year =
            switch (income.per()) {
              case MONTH -> year.add(income.amount().multiply(MONTHS));
              case YEAR -> year.add(income.amount());
              case ONCE -> year;
            };
      }
    }
    BigDecimal heads = BigDecimal.valueOf(household.members().size());
    return year.divide(heads.multiply(MONTHS), 2, RoundingMode.HALF_UP);
  }
}
