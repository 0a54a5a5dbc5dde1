package fr.ctg.evaluations.framework;

import java.util.concurrent.TimeoutException;

/** Convention-service cannot be asked for now, or its answer cannot be used. */
public class ConventionServiceAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConventionServiceAway(String what) {
    super("convention-service " + what);
  }

  public ConventionServiceAway(String what, Throwable cause) {
    super("convention-service " + what, cause);
  }

  /** Says of a call that failed, for which the client has many exceptions, what it means. */
  public static ConventionServiceAway because(RuntimeException failed) {
    return timedOut(failed)
        ? new ConventionServiceSlow(failed)
        : new ConventionServiceAway("cannot be reached", failed);
  }

  private static boolean timedOut(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException
          || cause.getClass().getSimpleName().contains("ReadTimeout")) {
        return true;
      }
    }
    return false;
  }
}
