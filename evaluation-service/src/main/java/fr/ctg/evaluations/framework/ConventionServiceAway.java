package fr.ctg.evaluations.framework;

/** Convention-service cannot be asked for now, or its answer cannot be used. */
class ConventionServiceAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConventionServiceAway(String what) {
    super("convention-service " + what);
  }

  ConventionServiceAway(String what, Throwable cause) {
    super("convention-service " + what, cause);
  }
}
