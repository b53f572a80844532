package cn.jiuzhu.engine.profile;

import java.util.Arrays;
import java.util.Optional;

/** The units of which a figure is a whole number. */
public enum WholeUnit {
  DAYS(1),
  WORKING_DAYS(1),
  MONTHS(1),
  YEARS(0),
  COUNT(0);

  /** No figure is greater: days so many hence still have a date. */
  public static final int MOST = 10_000;

  private final int least;

  WholeUnit(int least) {
    this.least = least;
  }

  /** The least figure: nothing recurs every 0 months, but an age can be 0. */
  public int least() {
    return least;
  }

  /** The unit by its name; empty where figures may have decimals. */
  public static Optional<WholeUnit> of(String unit) {
    return Arrays.stream(values()).filter(whole -> whole.name().equals(unit)).findFirst();
  }
}
