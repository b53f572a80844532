package cn.jiuzhu.service.profiles;

import java.util.function.Supplier;

/**
 * Notices that files have changed and come to rest: somebody may be in the middle of saving several
 * of them. For use by one thread.
 */
final class Changes {
  private final Supplier<String> fingerprint;
  private String taken;
  private String last;

  /**
   * @param fingerprint another once any file has changed
   */
  Changes(Supplier<String> fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Whatever has changed until now is being loaded. */
  void taken() {
    taken = fingerprint.get();
    last = taken;
  }

  /** Looks again; whether there is a change since {@link #taken} that was there last time, too. */
  boolean settled() {
    String now = fingerprint.get();
    boolean rests = now.equals(last);
    last = now;
    return rests && !now.equals(taken);
  }
}
