package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.determination.Status;
import java.math.BigDecimal;
import java.util.Map;

/** One category or programme over all households. */
final class ItemTotal {
  private long householdsBefore;
  private long householdsAfter;
  private long gaining;
  private long losing;
  private long personsGained;
  private long personsLost;
  private long opened;
  private long settled;
  private Money before = Money.NONE;
  private Money after = Money.NONE;
  private BigDecimal difference = BigDecimal.ZERO;

  void count(Item item, Effect effect) {
    householdsBefore += has(effect.before(), item);
    householdsAfter += has(effect.after(), item);
    before = before.plus(effect.before().money(item));
    after = after.plus(effect.after().money(item));
  }

  private static int has(Outcome outcome, Item item) {
    return outcome.had().getOrDefault(item, Map.of()).containsValue(Status.ELIGIBLE) ? 1 : 0;
  }

  void change(ItemChange change) {
    gaining += change.gained() > 0 ? 1 : 0;
    losing += change.lost() > 0 ? 1 : 0;
    personsGained += change.gained();
    personsLost += change.lost();
    opened += change.opened() > 0 || change.exactness() > 0 ? 1 : 0;
    settled += change.settled() > 0 || change.exactness() < 0 ? 1 : 0;
    if (change.money() != null) {
      difference = difference.add(change.money().month());
    }
  }

  boolean changes() {
    return gaining + losing + opened + settled > 0 || difference.signum() != 0;
  }

  long householdsBefore() {
    return householdsBefore;
  }

  long householdsAfter() {
    return householdsAfter;
  }

  long gaining() {
    return gaining;
  }

  long losing() {
    return losing;
  }

  long personsGained() {
    return personsGained;
  }

  long personsLost() {
    return personsLost;
  }

  long opened() {
    return opened;
  }

  long settled() {
    return settled;
  }

  Money before() {
    return before;
  }

  Money after() {
    return after;
  }

  BigDecimal difference() {
    return difference;
  }
}
