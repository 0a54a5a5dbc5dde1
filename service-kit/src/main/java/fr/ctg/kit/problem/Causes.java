package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.RejectedExecutionException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Finds, below all the wrappings of a failure, what it comes down to. */
final class Causes {

  private static final String CONNECTION_EXCEPTION = "08";
  private static final String SERVER_GOES_DOWN = "57P";
  private static final String TOO_MANY_CONNECTIONS = "53300";
  private static final String QUERY_CANCELED = "57014";
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String EXCLUSION_VIOLATION = "23P01";
  private static final String CHECK_VIOLATION = "23514";
  private static final String FOREIGN_KEY_VIOLATION = "23503";
  private static final String RESTRICT_VIOLATION = "23001";

  /** Causes may go in circles. */
  private static final int DEEPEST = 20;

  private Causes() {}

  static Verdict verdict(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Verdict known = known(cause);
      if (known != null) {
        return known;
      }
      cause = cause.getCause();
    }
    return Verdicts.internalError();
  }

  private static Verdict known(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return RefusalMapper.verdict(refusal);
    } else if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
      return RefusalMapper.verdict(Outdated.changed());
    } else if (cause instanceof JDBCConnectionException
        || cause instanceof QueryTimeoutException
        || cause instanceof LockTimeoutException
        || cause instanceof RejectedExecutionException
        || cause instanceof SQLTransientException) {
      return Verdicts.unavailable();
    } else if (cause instanceof SQLException sql) {
      return ofDatabase(sql);
    }
    return null;
  }

  private static Verdict ofDatabase(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      // Agroal says so when no connection came free in time.
      return failure.getMessage() != null && failure.getMessage().contains("cquisition timeout")
          ? Verdicts.unavailable()
          : null;
    } else if (state.startsWith(CONNECTION_EXCEPTION)
        || state.startsWith(SERVER_GOES_DOWN)
        || state.equals(TOO_MANY_CONNECTIONS)
        || state.equals(QUERY_CANCELED)
        || state.equals(LOCK_NOT_AVAILABLE)) {
      return Verdicts.unavailable();
    } else if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
      return conflict(
              "concurrent-change",
              new Text(
                  "Une autre requête modifie les mêmes données en ce moment ; réessayez dans un"
                      + " instant.",
                  "Another request is changing the same data right now; try again in a moment."))
          .retryAfter(1);
    } else if (state.equals(UNIQUE_VIOLATION) || state.equals(EXCLUSION_VIOLATION)) {
      return conflict(
          "already-exists",
          new Text(
              "Une ressource avec la même identité vient d'être enregistrée ; relisez-la avant de"
                  + " recommencer.",
              "A resource with the same identity has just been recorded; read it before you try"
                  + " again."));
    } else if (state.equals(FOREIGN_KEY_VIOLATION) || state.equals(RESTRICT_VIOLATION)) {
      return conflict(
          "still-referenced",
          new Text(
              "La ressource est encore liée à d'autres, ou l'une de celles qu'elle nomme n'existe"
                  + " plus.",
              "The resource is still tied to others, or one that it names exists no more."));
    }
    return state.equals(CHECK_VIOLATION) ? inconsistent() : null;
  }

  private static Verdict inconsistent() {
    return Verdict.of(
        422,
        "inconsistent",
        new Text(
            "Ces valeurs se contredisent ; vérifiez les dates et les montants.",
            "These values contradict each other; check dates and amounts."));
  }

  private static Verdict conflict(String code, Text detail) {
    return Verdict.of(409, code, detail);
  }
}
