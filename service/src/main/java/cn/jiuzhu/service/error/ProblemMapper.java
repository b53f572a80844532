package cn.jiuzhu.service.error;

import cn.jiuzhu.service.language.Language;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem. */
final class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final String RETRY_SECONDS = "5";

  private final MeterRegistry meters;

  ProblemMapper(MeterRegistry meters) {
    this.meters = meters;
  }

  @ServerExceptionMapper
  Response refused(Refusal refusal, HttpHeaders headers) {
    LOG.debugf("refused: %s", refusal.kind());
    Response.ResponseBuilder response = response(Problem.of(refusal, language(headers)));
    switch (refusal.kind()) {
      case PROFILES_NOT_LOADED -> response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      case UNAUTHORIZED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      // The rest of the body was not read, so that nothing else can be sent on this connection.
      case BODY_TOO_LARGE -> response.header("Connection", "close");
      default -> {}
    }
    return response.build();
  }

  /** What the framework refuses by itself: an unknown path, a method, a content type. */
  @ServerExceptionMapper
  Response refusedByFramework(WebApplicationException exception, HttpHeaders headers) {
    ProblemKind kind = ProblemKind.ofStatus(exception.getResponse().getStatus());
    if (kind == ProblemKind.INTERNAL_ERROR) {
      return failed(exception, headers);
    }
    return response(Problem.of(kind, language(headers))).build();
  }

  @ServerExceptionMapper
  Response failed(Throwable failure, HttpHeaders headers) {
    String id = UUID.randomUUID().toString();
    LOG.errorf("internal error %s: %s", id, Traces.withoutMessages(failure));
    return response(Problem.internal(id, language(headers))).build();
  }

  private Response.ResponseBuilder response(Problem problem) {
    meters.counter("jiuzhu.problems", "code", problem.code().name()).increment();
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
  }

  private static Language language(HttpHeaders headers) {
    return Language.fromString(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
