package fr.ctg.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what is too large before anything else looks at it (rule 24): the limits of the HTTP
 * server itself would answer without a document.
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
    } else {
      routing.next();
    }
  }

  private void refuse(int status, RoutingContext routing) {
    // What is still on its way would be taken for the next request.
    problems.send(Verdicts.ofStatus(status).with("Connection", "close"), routing, null);
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
