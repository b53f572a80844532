package cn.jiuzhu.service.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may ask. */
@ConfigMapping(prefix = "jiuzhu.access")
interface AccessConfig {
  /**
   * What every caller must present, at least 16 characters; left out: the service answers this
   * machine alone.
   */
  Optional<String> token();
}
