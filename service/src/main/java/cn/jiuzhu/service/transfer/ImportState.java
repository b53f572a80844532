package cn.jiuzhu.service.transfer;

/** How far an import has come. */
enum ImportState {
  /** It is still being sent. */
  RECEIVING,
  /** All of it is there. */
  QUEUED,
  RUNNING,
  /** Every household of it is on file or refused. */
  DONE,
  /** Somebody has called it off; what was done until then stays. */
  CANCELLED,
  /** What was sent cannot be read any more, or never came whole. */
  FAILED;

  /** Whether nothing more happens to it. */
  boolean isEnd() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
