package fr.ctg.evaluations.importing;

/** All or nothing, and some row is bad: ends the transaction without a trace. */
final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImportSummary summary;

  ImportRefused(ImportSummary summary) {
    super("import " + summary.id() + " has rejected rows", null, false, false);
    this.summary = summary;
  }

  ImportSummary summary() {
    return summary;
  }
}
