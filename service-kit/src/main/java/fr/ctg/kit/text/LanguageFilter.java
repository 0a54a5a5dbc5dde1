package fr.ctg.kit.text;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of every answer whose texts are in the caller's language that it is (RFC 9110, 12.5.5). */
@Provider
class LanguageFilter implements ContainerResponseFilter {

  private final Language language;

  LanguageFilter(Language language) {
    this.language = language;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!language.matters()) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    Set<String> varies = new LinkedHashSet<>();
    for (Object line : headers.getOrDefault(HttpHeaders.VARY, List.of())) {
      varies.addAll(List.of(line.toString().split(",\\s*")));
    }
    varies.add(HttpHeaders.ACCEPT_LANGUAGE);
    headers.putSingle(HttpHeaders.VARY, String.join(", ", varies));
  }
}
