package cn.jiuzhu.service.transfer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** What may be sent at once. */
@ConfigMapping(prefix = "jiuzhu.imports")
interface ImportsConfig {
  /** The largest import; the server's limit for any request holds besides. */
  MemorySize maxSize();

  /** How often to look for one that was broken off. */
  String every();
}
