package cn.jiuzhu.service.monitoring;

/** How far an entry of a list has come. */
enum WorkState {
  OPEN,
  ACKNOWLEDGED,
  /** What it says was found to be so. */
  VERIFIED,
  /** Somebody else sees to it. */
  HANDED_OVER,
  CLOSED,
  /** What gave rise to it was gone before anybody closed it. */
  WITHDRAWN;

  /** Whether nothing more can happen to it. */
  boolean isEnd() {
    return this == CLOSED || this == WITHDRAWN;
  }

  /** Whether somebody may put it from this state into the other: only forwards. */
  boolean mayBecome(WorkState other) {
    return !isEnd() && other != WITHDRAWN && other.compareTo(this) > 0;
  }
}
