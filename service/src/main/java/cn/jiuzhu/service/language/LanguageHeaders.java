package cn.jiuzhu.service.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in every response which language it is in, and that another could have been had. */
final class LanguageHeaders {

  @ServerResponseFilter
  void add(ContainerRequestContext request, ContainerResponseContext response) {
    Language language = Language.fromString(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    // A notice is in the language of the policy, whoever asks for it.
    if (response.getLanguage() == null) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
