package cn.jiuzhu.toolkit.bundle;

import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.Console;

/** What both commands say of a bundle. */
final class Told {
  private Told() {}

  /** The digest of the bundle, and that of the policy as the service's status shows it. */
  static void digests(Console console, Bundle bundle, ProfileSet profiles) {
    console.out().println(console.word("bundle.digest", bundle.digest()));
    console.out().println(console.word("bundle.profiles", profiles.digest()));
  }
}
