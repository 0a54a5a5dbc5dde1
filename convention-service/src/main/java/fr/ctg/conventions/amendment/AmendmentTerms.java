package fr.ctg.conventions.amendment;

/**
 * What an amendment says.
 *
 * @param changes what it changes, as JSON
 * @param before what it replaces, as JSON
 */
record AmendmentTerms(AmendmentRequest stated, String changes, String before) {}
