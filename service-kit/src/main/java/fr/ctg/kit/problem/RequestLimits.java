package fr.ctg.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what is too large, or packed, before anything else looks at it (rule 24): the limits of
 * the HTTP server itself would answer without a document, and nobody here unpacks.
 */
@ApplicationScoped
class RequestLimits {

  private static final int FIRST_OF_ALL = 1_000_000;

  private final ProblemWriter problems;
  private final long body;
  private final long headers;

  RequestLimits(
      ProblemWriter problems,
      @ConfigProperty(name = "ctg.limits.large-body") MemorySize body,
      @ConfigProperty(name = "ctg.limits.headers") MemorySize headers) {
    this.problems = problems;
    this.body = body.asLongValue();
    this.headers = headers.asLongValue();
  }

  void check(@Observes Filters filters) {
    filters.register(this::check, FIRST_OF_ALL);
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (request.uri().length() > headers) {
      refuse(414, routing);
    } else if (size(request) > headers) {
      refuse(431, routing);
    } else if (announced(request) > body) {
      refuse(413, routing);
    } else if (hasBody(request) && isCoded(request)) {
      refuse(Verdicts.codedBody(), routing);
    } else {
      routing.next();
    }
  }

  private void refuse(int status, RoutingContext routing) {
    refuse(Verdicts.ofStatus(status), routing);
  }

  private void refuse(Verdict verdict, RoutingContext routing) {
    // What is still on its way would be taken for the next request.
    problems.send(verdict.with("Connection", "close"), routing, null);
  }

  private static boolean hasBody(HttpServerRequest request) {
    return announced(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private static boolean isCoded(HttpServerRequest request) {
    return request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
        .flatMap(codings -> Stream.of(codings.split(",")))
        .map(String::strip)
        .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private static long size(HttpServerRequest request) {
    long size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length() + 4L;
    }
    return size;
  }
}
