package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Tenure;
import cn.jiuzhu.engine.facts.Housing;

/** 住房: the household's home as a rule sees it; unknown where nothing is said of it. */
public final class Home {
  private static final String POINTER = Household.POINTER + "/housing";
  private static final Housing UNKNOWN = new Housing(null, null, null, null);

  private final Housing facts;

  Home(Housing facts) {
    this.facts = facts == null ? UNKNOWN : facts;
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, POINTER, name);
  }

  public Fact<Tenure> getTenure() {
    return fact(facts.tenure(), "tenure");
  }

  /** 建筑面积, M2. */
  public Quantity getFloorArea() {
    Fact<?> area = fact(facts.floorArea(), "floorArea");
    return (area.known() ? Quantity.exact(facts.floorArea()) : Quantity.unknown(area.pointer()))
        .in("M2");
  }

  /** 符合当地住房保障条件. */
  public Fact<Boolean> getInDifficulty() {
    return fact(facts.inDifficulty(), "inDifficulty");
  }

  /** 符合当地危房改造条件. */
  public Fact<Boolean> getDangerous() {
    return fact(facts.dangerous(), "dangerous");
  }
}
