package fr.ctg.evaluations.importing;

/** Is told how far an import has come, and may stop it. */
interface Progress {

  /** For an import that is answered at once. */
  Progress UNTOLD = new Progress() {};

  /**
   * Told now and then.
   *
   * @throws ImportCancelled if it has been called off
   */
  default void read(long rows) {}

  /**
   * All rows have been read and none has been written.
   *
   * @throws ImportCancelled if it has been called off
   */
  default void readAll(long rows) {}
}
