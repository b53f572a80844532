package cn.jiuzhu.service.error;

import cn.jiuzhu.service.language.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems that arise before or beside the REST layer, which the server would answer bare. */
@Singleton
public final class OutsideRest {
  /** Before the server's own check of the length, which answers without a body. */
  private static final int FIRST = 1000;

  private final ObjectMapper json;
  private final long maxBody;

  OutsideRest(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
    this.json = json;
    this.maxBody = maxBody.asLongValue();
  }

  void checkLength(@Observes Filters filters) {
    filters.register(this::refuseTooLarge, FIRST);
  }

  void answerUnrouted(@Observes Router router) {
    router.errorHandler(404, context -> answer(context, ProblemKind.NOT_FOUND));
    router.errorHandler(405, context -> answer(context, ProblemKind.METHOD_NOT_ALLOWED));
    router.errorHandler(413, context -> answer(context, ProblemKind.BODY_TOO_LARGE));
  }

  private void refuseTooLarge(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > maxBody) {
      // The rest of the body is not read, so that nothing else can be sent on this connection.
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      answer(context, ProblemKind.BODY_TOO_LARGE);
    } else {
      context.next();
    }
  }

  /** Answers with a problem, in the caller's language. */
  public void answer(RoutingContext context, ProblemKind kind) {
    if (context.response().ended()) {
      return;
    }
    Language language =
        Language.fromString(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    context
        .response()
        .setStatusCode(kind.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .end(Buffer.buffer(written(Problem.of(kind, language))));
  }

  private byte[] written(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
