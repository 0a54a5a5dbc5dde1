package fr.ctg.evaluations.importing;

/**
 * How an import is to be done, and for whom; kept with a job until it is done.
 *
 * @param scope what REPLACE replaces; null for other strategies
 * @param withdrawAll whether a file without any row may withdraw all that the scope holds
 * @param partner the code of the partner whose figures they are
 * @param onBehalfOf the same, where a coordinator imports for it; else null
 * @param actor the name of who asked for it
 * @param reason why, for rows that do not say so themselves; may be null
 * @param mapping the code of the mapping that the file is read by; null for none
 */
record ImportOrder(
    Format format,
    boolean dryRun,
    Atomicity atomicity,
    Strategy strategy,
    ReplaceScope scope,
    boolean withdrawAll,
    String partner,
    String onBehalfOf,
    String actor,
    String reason,
    String mapping) {}
