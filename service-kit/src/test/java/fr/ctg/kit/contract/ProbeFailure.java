package fr.ctg.kit.contract;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.Outdated;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.problem.StillRunning;
import fr.ctg.kit.problem.Unavailable;
import fr.ctg.kit.text.Text;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Every way in which an operation can fail, and what the contract makes of it. */
enum ProbeFailure {
  MALFORMED(400, "malformed-request", () -> new Malformed(Fault.at("/name", "required", text()))),
  FORBIDDEN(403, "not-yours", () -> new Forbidden("not-yours", text())),
  NOT_FOUND(404, "probe-not-found", () -> new NotFound("probe-not-found", text())),
  CONFLICT(409, "wrong-state", () -> new StateConflict("wrong-state", text(), List.of("sign"))),
  TAKEN(409, "code-taken", () -> new StateConflict("code-taken", text())),
  STILL_RUNNING(409, "idempotency-key-in-use", StillRunning::new),
  OUTDATED(412, "precondition-failed", Outdated::changed),
  UNSTATED(428, "precondition-required", Outdated::missing),
  RULE(422, "rule-broken", () -> new RuleBroken(Fault.at("/name", "too-sad", text()))),
  AWAY(503, "partner-away", () -> new Unavailable("partner-away", text(), Duration.ofSeconds(3))),
  WRAPPED(404, "gone", () -> new IllegalStateException(new NotFound("gone", text()))),
  LOST_RACE(412, "precondition-failed", OptimisticLockException::new),
  POOL_EXHAUSTED(503, "unavailable", () -> sql("Acquisition timeout while waiting", null)),
  TIMED_OUT(503, "unavailable", () -> new SQLTransientConnectionException("secret")),
  DATABASE_LOST(503, "unavailable", () -> sql("secret", "08006")),
  DATABASE_STOPPING(503, "unavailable", () -> sql("secret", "57P01")),
  DEADLOCK(409, "concurrent-change", () -> sql("secret", "40P01")),
  DUPLICATE(409, "already-exists", () -> sql("secret", "23505")),
  REFERENCED(409, "still-referenced", () -> sql("secret", "23503")),
  LAST_WORD(422, "inconsistent", () -> sql("secret", "23514")),
  OVERLAP(409, "already-exists", () -> sql("secret", "23P01")),
  BROKEN_SQL(500, "internal-error", () -> sql("secret select", "42601")),
  BUG(500, "internal-error", () -> new IllegalStateException("secret")),
  ERROR(500, "internal-error", () -> new WebApplicationException("secret")),
  BARE(418, "refused", () -> new WebApplicationException(418)),
  WITH_WORDS(
      409,
      "refused",
      () -> new WebApplicationException(Response.status(409).entity("secret").build()));

  private final int status;
  private final String code;
  private final Supplier<Exception> failure;

  ProbeFailure(int status, String code, Supplier<Exception> failure) {
    this.status = status;
    this.code = code;
    this.failure = failure;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Exception failure() {
    return failure.get();
  }

  private static Exception sql(String message, String state) {
    return new PersistenceException(new SQLException(message, state));
  }

  private static Text text() {
    return new Text("En français.", "In English.");
  }
}
