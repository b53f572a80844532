package cn.jiuzhu.service.profiles;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the profiles come from, and who may have them reloaded. */
@ConfigMapping(prefix = "jiuzhu.profiles")
interface ProfilesConfig {

  /** A folder of layers; left out, as is the bundle: the profiles packaged with the service. */
  Optional<Path> folder();

  /** A bundle made by {@code jiuzhu bundle}, instead of a folder. */
  Optional<Path> bundle();

  /**
   * A folder or bundle that may be published next: nobody is answered by it, but what was decided
   * can be decided again under it. A bundle has to be signed like the other one.
   */
  Optional<Path> candidate();

  /** The Ed25519 public key in PEM whose owner must have signed the bundle. */
  Optional<Path> publicKey();

  /** Whether the folder or bundle is loaded anew by itself when it changes. */
  @WithDefault("true")
  boolean watch();

  /** How often it is looked at; a change is loaded once it has been still for as long. */
  @WithDefault("2S")
  Duration watchInterval();

  /**
   * What a caller of {@code POST /profiles/reload} must present, at least 16 characters; left out:
   * nobody may call it.
   */
  Optional<String> reloadToken();

  /** How long such a caller waits for the outcome before it is told where to look for it. */
  @WithDefault("30S")
  Duration reloadWait();
}
