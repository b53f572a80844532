package cn.jiuzhu.service.decisions;

/** Why a household was decided. */
public enum Cause {
  /** Somebody asked. */
  REQUEST,
  /** Its file was made or changed. */
  FACTS,
  /** The rules or figures were changed. */
  POLICY,
  /** A day came on which the same facts give another answer. */
  TIME
}
