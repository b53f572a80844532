package cn.jiuzhu.service.access;

import cn.jiuzhu.service.error.OutsideRest;
import cn.jiuzhu.service.error.ProblemKind;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Facts about households are personal: beyond this machine the service answers only whoever
 * presents the token, and without a token it does not listen there at all.
 */
@Singleton
final class Access {
  /** Before everything that reads a body. */
  private static final int FIRST = 2000;

  private static final String PROPERTY = "jiuzhu.access.token";

  /** A probe has no secret and learns none; who may reload is asked for another token. */
  private static final Pattern OPEN = Pattern.compile("/q/health(/.*)?|/api/v1/profiles/reload");

  private final Token token;
  private final OutsideRest problems;

  Access(AccessConfig config, OutsideRest problems) {
    this.token = config.token().map(secret -> new Token(PROPERTY, secret)).orElse(null);
    this.problems = problems;
  }

  void start(
      @Observes StartupEvent start,
      @ConfigProperty(name = "quarkus.http.host") String host,
      LaunchMode mode) {
    if (mode == LaunchMode.NORMAL) {
      check(host);
    }
  }

  /**
   * @throws IllegalStateException if others than this machine could ask without a token
   */
  void check(String host) {
    if (token == null && !isLoopback(host)) {
      throw new IllegalStateException(
          "quarkus.http.host is "
              + host
              + ": beyond this machine the service listens only with a token, set "
              + PROPERTY
              + " (JIUZHU_ACCESS_TOKEN)");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  void ask(@Observes Filters filters) {
    if (token != null) {
      filters.register(this::ask, FIRST);
    }
  }

  private void ask(RoutingContext context) {
    String presented = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (OPEN.matcher(context.normalizedPath()).matches() || token.isPresented(presented)) {
      context.next();
    } else {
      context.response().putHeader("WWW-Authenticate", "Bearer");
      problems.answer(context, ProblemKind.UNAUTHORIZED);
    }
  }
}
