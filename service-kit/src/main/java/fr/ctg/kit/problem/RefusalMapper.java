package fr.ctg.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** The one place where refusals of the domain become status numbers. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  private final ProblemWriter problems;

  RefusalMapper(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Refusal refusal) {
    return problems.response(verdict(refusal));
  }

  static Verdict verdict(Refusal refusal) {
    List<String> moves = refusal instanceof StateConflict conflict ? conflict.allowedMoves() : null;
    Verdict verdict =
        new Verdict(
            status(refusal), refusal.code(), refusal.detail(), refusal.faults(), moves, Map.of());
    if (refusal instanceof Unavailable unavailable) {
      return verdict.retryAfter(Math.max(1, unavailable.retryAfter().toSeconds()));
    }
    if (refusal instanceof Unsigned) {
      return verdict.with(HttpHeaders.WWW_AUTHENTICATE, Unsigned.SCHEME);
    }
    return refusal instanceof StillRunning ? verdict.retryAfter(1) : verdict;
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof Malformed) {
      return 400;
    } else if (refusal instanceof Unsigned) {
      return 401;
    } else if (refusal instanceof Forbidden) {
      return 403;
    } else if (refusal instanceof NotFound) {
      return 404;
    } else if (refusal instanceof StateConflict || refusal instanceof StillRunning) {
      return 409;
    } else if (refusal instanceof Outdated outdated) {
      return outdated.stated() ? 412 : 428;
    } else if (refusal instanceof RuleBroken) {
      return 422;
    }
    return 503;
  }
}
