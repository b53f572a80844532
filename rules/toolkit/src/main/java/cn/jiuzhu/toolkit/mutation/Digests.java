package cn.jiuzhu.toolkit.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** What tells two states of the policy, and two cases, apart. */
final class Digests {
  private static final int SHORT = 16;

  private Digests() {}

  /** Of everything that decides: all files but the cases, the explained survivors and pages. */
  static String policy(ProfileSource source) throws IOException {
    MessageDigest digest = sha256();
    for (String path : source.files().stream().sorted().toList()) {
      if (!path.contains("/cases/") && !path.endsWith(Equivalents.FILE) && !path.endsWith(".md")) {
        digest.update(path.getBytes(UTF_8));
        digest.update((byte) 0);
        digest.update(source.read(path));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of what a case asks and expects; its name and place do not count. */
  static String of(Case one) {
    String all =
        String.join(
            "\u0000",
            one.asOf().toString(),
            new TreeMap<>(one.readings()).toString(),
            one.request().toString(),
            one.expectation().toString(),
            String.join(" ", one.clauses()));
    byte[] digest = sha256().digest(all.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, SHORT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
