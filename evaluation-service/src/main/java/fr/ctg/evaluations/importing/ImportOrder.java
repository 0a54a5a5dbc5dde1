package fr.ctg.evaluations.importing;

/**
 * How an import is to be done.
 *
 * @param onBehalfOf the code of the partner that a coordinator imports for; null for one's own
 * @param mapping the code of the mapping that the file is read by; null for none
 */
record ImportOrder(
    Format format, boolean dryRun, Atomicity atomicity, String onBehalfOf, String mapping) {}
