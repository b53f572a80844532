package cn.jiuzhu.engine.profile;

import java.time.LocalDate;

/** No rules were encoded for this locality, version or day: a refusal, never a guess. */
public final class NoSuchProfile extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why there is none. */
  public enum Reason {
    /** No layer with a parent has this name. */
    UNKNOWN_LOCALITY,
    /** The locality's own layer has no such version. */
    UNKNOWN_VERSION,
    /** The locality's layer, the version asked for or a layer above begins later than the day. */
    BEFORE_FIRST_VERSION
  }

  private final Reason reason;
  private final LocalDate firstDate;
  private final String suggestion;

  NoSuchProfile(Reason reason, String message, LocalDate firstDate, String suggestion) {
    super(message);
    this.reason = reason;
    this.firstDate = firstDate;
    this.suggestion = suggestion;
  }

  public Reason reason() {
    return reason;
  }

  /** For BEFORE_FIRST_VERSION the first day that can be answered; otherwise null. */
  public LocalDate firstDate() {
    return firstDate;
  }

  /** The nearest known locality or version; null if none is near. */
  public String suggestion() {
    return suggestion;
  }
}
