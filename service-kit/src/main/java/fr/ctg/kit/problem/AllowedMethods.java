package fr.ctg.kit.problem;

import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Which methods an address takes: a 405 has to say so (RFC 9110, 15.5.6), Quarkus REST does not.
 */
final class AllowedMethods {

  private AllowedMethods() {}

  static Set<String> at(ResteasyReactiveRequestContext request) {
    Set<String> allowed = new TreeSet<>();
    RequestMapper<InitialMatch> classes =
        new RequestMapper<>(request.getDeployment().getClassMappers());
    String path = request.getPathWithoutPrefix();
    RequestMatch<InitialMatch> match = classes.map(path);
    while (match != null) {
      for (ServerRestHandler handler : match.value.handlers) {
        if (handler instanceof ClassRoutingHandler routing) {
          collect(routing.getMappers(), match.remaining, allowed);
        }
      }
      match = classes.continueMatching(path, match);
    }
    if (allowed.contains(HttpMethod.GET)) {
      allowed.add(HttpMethod.HEAD);
    }
    allowed.add(HttpMethod.OPTIONS);
    return allowed;
  }

  private static void collect(
      Map<String, RequestMapper<RuntimeResource>> methods, String remaining, Set<String> allowed) {
    methods.forEach(
        (method, mapper) -> {
          if (method != null && mapper.map(remaining.isEmpty() ? "/" : remaining) != null) {
            allowed.add(method);
          }
        });
  }
}
