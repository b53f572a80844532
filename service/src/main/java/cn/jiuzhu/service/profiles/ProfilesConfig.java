package cn.jiuzhu.service.profiles;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the profiles come from. */
@ConfigMapping(prefix = "jiuzhu.profiles")
interface ProfilesConfig {

  /** A folder of layers; left out: the profiles packaged with the service. */
  Optional<Path> folder();
}
