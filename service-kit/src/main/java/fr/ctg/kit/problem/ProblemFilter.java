package fr.ctg.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Whoever made it, no failure leaves without its document. */
@Provider
class ProblemFilter implements ContainerResponseFilter {

  private static final MediaType PROBLEM = MediaType.valueOf(ProblemWriter.MEDIA_TYPE);

  private final ProblemWriter problems;

  ProblemFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType written = response.getMediaType();
    if (response.getStatus() < 400 || (written != null && PROBLEM.isCompatible(written))) {
      return;
    }
    Response problem = problems.response(Verdicts.ofStatus(response.getStatus()));
    problem.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
    response.setStatus(problem.getStatus());
    response.setEntity(problem.getEntity(), null, PROBLEM);
  }
}
