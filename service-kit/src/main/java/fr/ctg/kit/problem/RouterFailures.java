package fr.ctg.kit.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What fails before or beside Quarkus REST, in the router of Vert.x. */
@ApplicationScoped
class RouterFailures {

  /** After all others, and before the handler of Quarkus, which would answer in its own words. */
  private static final int NEARLY_LAST = Integer.MAX_VALUE - 1;

  private static final List<Integer> WITHOUT_ROUTE = List.of(400, 404, 405, 406, 415, 500);

  private final ProblemWriter problems;

  RouterFailures(ProblemWriter problems) {
    this.problems = problems;
  }

  void answer(@Observes Router router) {
    router.route().order(NEARLY_LAST).failureHandler(this::answer);
    for (int status : WITHOUT_ROUTE) {
      router.errorHandler(status, this::answer);
    }
  }

  private void answer(RoutingContext routing) {
    Throwable failure = routing.failure();
    Verdict verdict = verdict(routing);
    problems.send(verdict, routing, verdict.status() >= 500 ? failure : null);
  }

  private static Verdict verdict(RoutingContext routing) {
    Throwable failure = routing.failure();
    if (failure instanceof ForbiddenException) {
      return Verdicts.ofStatus(403);
    } else if (failure instanceof UnauthorizedException
        || failure instanceof AuthenticationException) {
      return Verdicts.ofStatus(401).with("WWW-Authenticate", "Bearer");
    } else if (routing.statusCode() > 0 && routing.statusCode() != 500) {
      return Verdicts.ofStatus(routing.statusCode());
    }
    return failure == null ? Verdicts.internalError() : Causes.verdict(failure);
  }
}
