package fr.ctg.conventions.framework;

/**
 * A framework as it is answered.
 *
 * @param tag what its strong ETag is made of
 * @param document JSON; null for a reader that has it already
 */
record Framework(String tag, byte[] document) {}
