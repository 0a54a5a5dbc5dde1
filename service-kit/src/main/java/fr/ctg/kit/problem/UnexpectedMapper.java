package fr.ctg.kit.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What no one refused in words: a lost database, a lost race, a constraint that had the last word,
 * or a mistake of ours.
 */
@Provider
class UnexpectedMapper implements ExceptionMapper<Throwable> {

  private final ProblemWriter problems;

  UnexpectedMapper(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable failure) {
    Verdict verdict = Causes.verdict(failure);
    return problems.response(verdict, failure);
  }
}
