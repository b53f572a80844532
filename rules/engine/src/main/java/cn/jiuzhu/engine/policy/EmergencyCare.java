package cn.jiuzhu.engine.policy;

import java.time.LocalDate;

/** 急危重伤病的救治: an emergency treatment as a rule sees it; not stated means there was none. */
public final class EmergencyCare {
  private static final cn.jiuzhu.engine.facts.EmergencyCare UNKNOWN =
      new cn.jiuzhu.engine.facts.EmergencyCare(null, null, null, null);

  private final cn.jiuzhu.engine.facts.EmergencyCare facts;
  private final boolean given;
  private final String pointer;

  EmergencyCare(Person person) {
    cn.jiuzhu.engine.facts.EmergencyCare stated = person.facts().emergencyCare();
    given = stated != null;
    facts = given ? stated : UNKNOWN;
    pointer = person.pointer() + "/emergencyCare";
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, name);
  }

  /** Whether the person was treated as an emergency at all. */
  public Fact<Boolean> getGiven() {
    return new Fact<>(given, pointer, "");
  }

  public Fact<LocalDate> getOn() {
    return fact(facts.on(), "on");
  }

  public Fact<Boolean> getInLocality() {
    return fact(facts.inLocality(), "inLocality");
  }

  public Fact<Boolean> getIdentityKnown() {
    return fact(facts.identityKnown(), "identityKnown");
  }

  public Fact<Boolean> getAbleToPay() {
    return fact(facts.ableToPay(), "ableToPay");
  }
}
