package fr.ctg.kit.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who are you (401, with the challenge of the mechanism that asks), and you may not (403). */
class SecurityMapper {

  private final ProblemWriter problems;

  SecurityMapper(ProblemWriter problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  public Uni<Response> who(RoutingContext routing) {
    HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
    if (authenticator == null) {
      return Uni.createFrom().item(unauthenticated(null));
    }
    return authenticator
        .getChallenge(routing)
        .map(this::unauthenticated)
        .onFailure()
        .recoverWithItem(() -> unauthenticated(null));
  }

  @ServerExceptionMapper(ForbiddenException.class)
  public Response mayNot() {
    return problems.response(Verdicts.ofStatus(403));
  }

  private Response unauthenticated(ChallengeData challenge) {
    Verdict verdict = Verdicts.ofStatus(401);
    if (challenge != null) {
      for (Map.Entry<CharSequence, String> header : challenge.getHeaders().entrySet()) {
        verdict = verdict.with(header.getKey().toString(), header.getValue());
      }
    }
    if (!verdict.headers().keySet().stream()
        .anyMatch(HttpHeaders.WWW_AUTHENTICATE::equalsIgnoreCase)) {
      // A 401 has to say how to authenticate (RFC 9110, 15.5.2).
      verdict = verdict.with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return problems.response(verdict);
  }
}
