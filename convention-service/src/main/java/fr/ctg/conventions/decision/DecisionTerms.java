package fr.ctg.conventions.decision;

/**
 * What a decision says, its references resolved.
 *
 * @param supersedes null for none
 * @param changes as JSON, each with what it replaces
 */
record DecisionTerms(DecisionRequest stated, Decision supersedes, String changes) {}
