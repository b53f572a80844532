package cn.jiuzhu.engine.determination;

/** Whether a category or programme is due. */
public enum Status {
  ELIGIBLE,
  INELIGIBLE,
  /** A fact or a standard that would settle it is missing. */
  UNDETERMINED
}
