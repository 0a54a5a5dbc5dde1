package fr.ctg.kit.problem;

import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpServerRequest;

/** What a problem document has to know of the request, however little of it could be read. */
record Asked(String method, String path, String acceptLanguage, String traceparent) {

  private static final String ACCEPT_LANGUAGE = "Accept-Language";
  private static final String TRACEPARENT = "traceparent";

  static Asked by(HttpServerRequest request) {
    return new Asked(
        request.method().name(),
        request.path(),
        request.getHeader(ACCEPT_LANGUAGE),
        request.getHeader(TRACEPARENT));
  }

  static Asked by(HttpRequest request) {
    return new Asked(
        request.method().name(),
        request.uri().split("\\?", 2)[0],
        request.headers().get(ACCEPT_LANGUAGE),
        request.headers().get(TRACEPARENT));
  }
}
