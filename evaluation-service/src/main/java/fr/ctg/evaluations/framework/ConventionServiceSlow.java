package fr.ctg.evaluations.framework;

/** No answer in time; asking again at once would make the caller wait twice as long. */
public final class ConventionServiceSlow extends ConventionServiceAway {

  private static final long serialVersionUID = 1L;

  ConventionServiceSlow(Throwable cause) {
    super("did not answer in time", cause);
  }
}
