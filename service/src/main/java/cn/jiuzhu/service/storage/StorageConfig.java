package cn.jiuzhu.service.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where data rests and under which key. */
@ConfigMapping(prefix = "jiuzhu.storage")
interface StorageConfig {
  /** Folder of the embedded database and of the key that is made for it. */
  @WithDefault("./data")
  Path folder();

  /**
   * The master key, 32 bytes in Base64. Left out with the embedded database: one is made at the
   * first start and kept beside it; with a server: the service does not start.
   */
  Optional<String> key();

  /** Master keys of before, so that what rests under them can still be read. */
  Optional<List<String>> previousKeys();
}
