package fr.ctg.evaluations.importing;

/**
 * How an import is to be done.
 *
 * @param onBehalfOf the code of the partner that a coordinator imports for; null for one's own
 */
record ImportOrder(Format format, boolean dryRun, Atomicity atomicity, String onBehalfOf) {}
