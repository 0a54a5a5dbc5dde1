package fr.ctg.kit.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Gives words to the refusals of Quarkus REST itself: no such address, method, format.
 *
 * <p>Named as a plain mapper too: that is the only interface under which it is found.
 */
@Provider
class FrameworkMapper
    implements ExceptionMapper<WebApplicationException>,
        ResteasyReactiveExceptionMapper<WebApplicationException> {

  private final ProblemWriter problems;
  private final UnexpectedMapper unexpected;

  FrameworkMapper(ProblemWriter problems, UnexpectedMapper unexpected) {
    this.problems = problems;
    this.unexpected = unexpected;
  }

  @Override
  public Response toResponse(WebApplicationException failure) {
    return toResponse(failure, null);
  }

  @Override
  public Response toResponse(WebApplicationException failure, ServerRequestContext context) {
    if (failure instanceof ResteasyReactiveClientProblem) {
      // What another service answered us is no answer of ours.
      return unexpected.toResponse(failure);
    }
    Response refused = failure.getResponse();
    if (refused.getStatus() < 400) {
      return refused;
    }
    if (refused.getStatus() >= 500 && failure.getCause() != null) {
      return unexpected.toResponse(failure);
    }
    Verdict verdict = Verdicts.ofStatus(refused.getStatus());
    if (verdict.status() == 413) {
      verdict = verdict.with("Connection", "close");
    }
    if (verdict.status() == 405 && context instanceof ResteasyReactiveRequestContext routed) {
      Set<String> allowed = AllowedMethods.at(routed);
      verdict = verdict.with(HttpHeaders.ALLOW, String.join(", ", allowed));
    }
    return problems.response(verdict);
  }
}
