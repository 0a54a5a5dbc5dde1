package fr.ctg.kit.paging;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Puts a page into HTTP: the body, and the same cursor as {@code Link: rel="next"} (RFC 8288). */
public final class Pages {

  private Pages() {}

  public static <T> RestResponse<Page<T>> ok(Page<T> page, UriInfo uri) {
    return ok(page, page, uri);
  }

  /** For a body that says more than the page it holds. */
  public static <B> RestResponse<B> ok(B body, Page<?> page, UriInfo uri) {
    ResponseBuilder<B> response = ResponseBuilder.ok(body);
    if (page.next() != null) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build(), "next");
    }
    if (page.total() != null) {
      response.header("Preference-Applied", "return=total-count");
    }
    return response.build();
  }
}
