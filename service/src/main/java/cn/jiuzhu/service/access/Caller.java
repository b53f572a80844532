package cn.jiuzhu.service.access;

import jakarta.inject.Singleton;

/** Who a request is put on record as: there is one token, so all who present it are one. */
@Singleton
public final class Caller {
  private final String name;

  Caller(AccessConfig config) {
    this.name = config.token().isPresent() ? "token" : "loopback";
  }

  /** {@code token} where one must be presented, otherwise {@code loopback}. */
  public String name() {
    return name;
  }
}
