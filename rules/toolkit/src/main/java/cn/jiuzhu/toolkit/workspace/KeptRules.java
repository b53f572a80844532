package cn.jiuzhu.toolkit.workspace;

import java.nio.file.Path;

/** Where compiled rules are kept from run to run: the user's own cache. */
final class KeptRules {
  private KeptRules() {}

  static Path folder() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("jiuzhu").resolve("compiled-rules");
  }
}
