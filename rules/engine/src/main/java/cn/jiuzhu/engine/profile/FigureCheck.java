package cn.jiuzhu.engine.profile;

import java.math.BigDecimal;
import java.util.Optional;

/** Checks that a figure can be one of its unit: whole days and months, whole fen. */
final class FigureCheck {
  private static final int FEN = 2;

  private final String unit;
  private final Optional<WholeUnit> whole;
  private final Problems problems;

  /**
   * @param unit null where the standard has none, which is reported already
   */
  FigureCheck(String unit, Problems problems) {
    this.unit = unit;
    this.whole = WholeUnit.of(unit);
    this.problems = problems;
  }

  void check(BigDecimal figure, Place place) {
    if (unit != null && unit.startsWith("CNY") && figure.scale() > FEN) {
      problems.add(place, ProblemCode.BELOW_A_FEN, figure.toPlainString(), unit);
    }
    whole.filter(days -> !isOf(days, figure)).ifPresent(days -> addNotWhole(figure, days, place));
  }

  private static boolean isOf(WholeUnit days, BigDecimal figure) {
    return figure.stripTrailingZeros().scale() <= 0
        && figure.compareTo(BigDecimal.valueOf(days.least())) >= 0
        && figure.compareTo(BigDecimal.valueOf(WholeUnit.MOST)) <= 0;
  }

  private void addNotWhole(BigDecimal figure, WholeUnit days, Place place) {
    problems.add(
        place, ProblemCode.NOT_WHOLE, figure.toPlainString(), days, days.least(), WholeUnit.MOST);
  }
}
