package cn.jiuzhu.toolkit.workspace;

import java.nio.file.Path;

/** Where things are kept from run to run: {@code -Djiuzhu.cache}, or the user's own cache. */
final class Kept {
  private Kept() {}

  static Path folder() {
    String chosen = System.getProperty("jiuzhu.cache");
    if (chosen != null) {
      return Path.of(chosen);
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("jiuzhu");
  }
}
