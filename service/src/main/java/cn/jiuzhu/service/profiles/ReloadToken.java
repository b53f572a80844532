package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.access.Token;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps what decides from being changed by anyone who can reach the port. Being on this machine is
 * no proof: to the service everyone who comes through a proxy on it is.
 */
@Singleton
final class ReloadToken {
  private static final String PROPERTY = "jiuzhu.profiles.reload-token";

  // Null where none is set.
  private final Token token;

  /**
   * @throws IllegalStateException if the token can be guessed: the service does not start
   */
  ReloadToken(ProfilesConfig config) {
    token = config.reloadToken().map(secret -> new Token(PROPERTY, secret)).orElse(null);
  }

  /**
   * Lets the caller through.
   *
   * @param authorization the header; null if there is none
   * @throws Refusal if no token is set, or this is not it
   */
  void require(String authorization) {
    if (token == null) {
      throw new Refusal(
          ProblemKind.RELOAD_CLOSED,
          new Words(
              "未开放。请设置 jiuzhu.profiles.reload-token（环境变量 JIUZHU_PROFILES_RELOAD_TOKEN）；"
                  + "文件夹或政策包的改动会自动载入",
              "Closed until jiuzhu.profiles.reload-token (JIUZHU_PROFILES_RELOAD_TOKEN) is set; a"
                  + " changed folder or bundle is loaded by itself"),
          List.of());
    }
    if (!token.isPresented(authorization)) {
      throw new Refusal(
          ProblemKind.UNAUTHORIZED,
          new Words(
              "请在 Authorization 中以 Bearer 提供口令", "Present the token as Bearer in Authorization"),
          List.of());
    }
  }
}
