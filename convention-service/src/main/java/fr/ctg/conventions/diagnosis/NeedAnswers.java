package fr.ctg.conventions.diagnosis;

/** What answers needs; the objectives of a convention do. */
public interface NeedAnswers {

  /**
   * The condition in HQL, on a need {@code e}, that something answers it. A condition, rather than
   * the needs themselves, so that a list is read page by page whatever changes meanwhile.
   */
  String condition();
}
