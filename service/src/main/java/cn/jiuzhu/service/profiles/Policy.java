package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.profile.ProfileSource;

/**
 * A policy that answers.
 *
 * @param engine its rules, compiled
 * @param files the files that they were compiled of, which do not change any more
 */
public record Policy(Engine engine, ProfileSource files) {
  /** Digest of the whole set. */
  public String digest() {
    return engine.profiles().digest();
  }
}
