package cn.jiuzhu.engine.determination;

/** How a condition compares the actual value with its limit. */
public enum Operator {
  /** Strictly below: 低于. */
  LT,
  /** At or below: 不超过, 以下. */
  LE,
  /** Strictly above: 超过. */
  GT,
  /** At or above: 达到, 以上, 不低于. */
  GE,
  /** The value is one of those listed. */
  IN,
  /** The fact holds. */
  IS,
  /** The part does not hold. */
  NOT,
  /** At least one part holds. */
  ANY_OF,
  /** Every part holds. */
  ALL_OF
}
