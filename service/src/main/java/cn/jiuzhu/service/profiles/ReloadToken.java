package cn.jiuzhu.service.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Keeps what decides from being changed by anyone who can reach the port. Being on this machine is
 * no proof: to the service everyone who comes through a proxy on it is.
 */
@Singleton
final class ReloadToken {
  private static final String SCHEME = "Bearer ";
  private static final int SHORTEST = 16;

  // Of the token, so that a comparison tells nothing of its length; null where none is set.
  private final byte[] expected;

  /**
   * @throws IllegalStateException if the token can be guessed: the service does not start
   */
  ReloadToken(ProfilesConfig config) {
    String token = config.reloadToken().orElse(null);
    if (token != null && token.length() < SHORTEST) {
      throw new IllegalStateException(
          "jiuzhu.profiles.reload-token is shorter than " + SHORTEST + " characters");
    }
    expected = token == null ? null : sha256(token);
  }

  /**
   * Lets the caller through.
   *
   * @param authorization the header; null if there is none
   * @throws Refusal if no token is set, or this is not it
   */
  void require(String authorization) {
    if (expected == null) {
      throw new Refusal(
          ProblemKind.RELOAD_CLOSED,
          new Words(
              "未开放。请设置 jiuzhu.profiles.reload-token（环境变量 JIUZHU_PROFILES_RELOAD_TOKEN）；"
                  + "文件夹或政策包的改动会自动载入",
              "Closed until jiuzhu.profiles.reload-token (JIUZHU_PROFILES_RELOAD_TOKEN) is set; a"
                  + " changed folder or bundle is loaded by itself"),
          List.of());
    }
    String presented =
        authorization != null && authorization.startsWith(SCHEME)
            ? authorization.substring(SCHEME.length())
            : "";
    if (!MessageDigest.isEqual(expected, sha256(presented))) {
      throw new Refusal(
          ProblemKind.UNAUTHORIZED,
          new Words(
              "请在 Authorization 中以 Bearer 提供口令", "Present the token as Bearer in Authorization"),
          List.of());
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
