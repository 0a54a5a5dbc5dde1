package fr.ctg.evaluations.importing;

/** Undoes the transaction of an import that was called off. */
final class ImportCancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportCancelled() {
    super(null, null, false, false);
  }
}
