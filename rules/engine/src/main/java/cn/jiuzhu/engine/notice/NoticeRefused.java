package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.Words;

/**
 * No such notice can be made of the answer. Its message names codes and pointers, never a value.
 */
public final class NoticeRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why not. The names are part of the REST contract. */
  public enum Reason {
    /** The answer has no such category or programme. */
    UNKNOWN_SUBJECT,
    /** It cannot tell: facts or figures are missing. */
    UNDETERMINED,
    /** What is to be approved or changed is not due. */
    NOT_GRANTED,
    /** What is to be refused or ended is due. */
    STILL_GRANTED,
    /** A change needs the answer before. */
    BEFORE_NEEDED,
    /** The answer before is of another locality or a later day, or it did not grant. */
    BEFORE_DOES_NOT_FIT,
    /** Nothing known differs from the answer before. */
    NOTHING_CHANGED,
    /** The answer does not say why: it was asked for without its reasons. */
    NO_REASONS,
    /** The answer was given under another state of the policy than the one that is loaded. */
    OTHER_POLICY,
    /** Neither the locality nor a layer above has a template for it. */
    NO_TEMPLATE
  }

  private final Reason reason;
  private final transient Words words;

  NoticeRefused(Reason reason, String zh, String en) {
    super(reason + ": " + en);
    this.reason = reason;
    this.words = new Words(zh, en);
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** The same in words, with what to do about it. */
  public Words words() {
    return words;
  }
}
