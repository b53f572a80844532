package cn.jiuzhu.service.monitoring;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.OptionalInt;

/** How households on file are looked after. */
@ConfigMapping(prefix = "jiuzhu.monitoring")
interface MonitoringConfig {
  /** How often to look for what a new policy or a new day has made due. */
  Duration every();

  /** How many threads decide households anew; as many as there are processors if left out. */
  OptionalInt workers();
}
