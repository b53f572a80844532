package cn.jiuzhu.engine.determination;

/** Whether one condition holds: three-valued (Kleene) logic, because absent is unknown. */
public enum Truth {
  MET,
  NOT_MET,
  UNKNOWN;

  /** The negation; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The disjunction: one that is met is enough, whatever the other is. */
  public Truth or(Truth other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
  }

  /** The conjunction: one that is not met is enough, whatever the other is. */
  public Truth and(Truth other) {
    return not().or(other.not()).not();
  }

  /** MET where {@code value} is true, NOT_MET where false, UNKNOWN where null. */
  public static Truth of(Boolean value) {
    if (value == null) {
      return UNKNOWN;
    }
    return value ? MET : NOT_MET;
  }
}
