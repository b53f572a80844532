package cn.jiuzhu.service.decisions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** How long what is personal is kept, as ISO periods such as {@code P10Y}; left out: for good. */
@ConfigMapping(prefix = "jiuzhu.retention")
interface RetentionConfig {
  /** What was asked and answered; the last decision on a household on file stays. */
  Optional<Period> decisions();

  /** Who has read what. */
  Optional<Period> accesses();

  /** How often to look for what is to be let go. */
  @WithDefault("1h")
  Duration every();
}
