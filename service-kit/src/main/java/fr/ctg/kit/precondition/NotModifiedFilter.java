package fr.ctg.kit.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers 304 where the caller already has what would be sent (RFC 9110, 13.1.2). */
@Provider
class NotModifiedFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    boolean reads =
        request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    if (known == null || !reads || response.getStatus() != 200 || response.getEntityTag() == null) {
      return;
    }
    if (EntityTags.known(known, response.getEntityTag().getValue())) {
      response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }
}
