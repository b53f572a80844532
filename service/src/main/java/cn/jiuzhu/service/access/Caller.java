package cn.jiuzhu.service.access;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Who a request is put on record as: there is one token, so all who present it are one. */
@Singleton
public final class Caller {
  private static final ThreadLocal<String> BEFORE = new ThreadLocal<>();

  private final String name;

  Caller(AccessConfig config) {
    this.name = config.token().isPresent() ? "token" : "loopback";
  }

  /** {@code token} where one must be presented, otherwise {@code loopback}. */
  public String name() {
    String earlier = BEFORE.get();
    return earlier == null ? name : earlier;
  }

  /**
   * Does on this thread what somebody has asked for before; it is put on record as his.
   *
   * @param asked his name
   */
  public <T> T onBehalfOf(String asked, Supplier<T> work) {
    BEFORE.set(asked);
    try {
      return work.get();
    } finally {
      BEFORE.remove();
    }
  }
}
