package cn.jiuzhu.service.monitoring;

/** What makes households on file be looked at again. */
enum PassKind {
  /** The rules or figures have changed. */
  POLICY,
  /** A day has passed. */
  DAY
}
