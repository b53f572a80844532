package cn.jiuzhu.engine.facts;

import java.math.BigDecimal;
import java.util.Map;

/** Holds the figures that a request brings against what its locality declares by those names. */
public final class SuppliedFigures {
  /**
   * What a locality says of one of its standards.
   *
   * @param least the least whole number that it can be; null where it need not be whole
   * @param most the greatest such number; null where it need not be whole
   * @param varies whether it has several figures, by area, county, …
   */
  public record Declared(Integer least, Integer most, boolean varies) {}

  private SuppliedFigures() {}

  /**
   * @param supplied by the standard's key
   * @param declared by the standard's key
   * @throws InvalidFacts if a key is not declared, or a figure is none of its unit
   */
  public static void check(Map<String, SuppliedStandard> supplied, Map<String, Declared> declared) {
    FactErrors errors = new FactErrors();
    Pointer standards = Pointer.ROOT.field("standards");
    supplied.forEach(
        (key, figure) -> {
          Pointer at = standards.field(key);
          Declared as = declared.get(key);
          if (as == null) {
            errors.add(
                at,
                FactErrorCode.UNKNOWN_FIELD,
                () -> Sentences.unknownField(key, declared.keySet()));
          } else if (figure.single() != null) {
            check(figure.single(), as, at, errors);
          } else if (as.varies()) {
            figure.byKey().forEach((by, one) -> check(one, as, at.field(by), errors));
          } else {
            errors.add(
                at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("一个数字", "one number"));
          }
        });
    if (!errors.isEmpty()) {
      throw new InvalidFacts(errors.listed(null));
    }
  }

  private static void check(BigDecimal figure, Declared as, Pointer at, FactErrors errors) {
    if (as.least() == null) {
      return;
    }
    if (figure.stripTrailingZeros().scale() > 0) {
      errors.add(at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("整数", "a whole number"));
    } else if (figure.compareTo(BigDecimal.valueOf(as.least())) < 0
        || figure.compareTo(BigDecimal.valueOf(as.most())) > 0) {
      errors.add(at, FactErrorCode.OUT_OF_RANGE, () -> Sentences.outOfRange(as.least(), as.most()));
    }
  }
}
