package fr.ctg.evaluations.review;

/**
 * How many measurements a review is about.
 *
 * @param reviewed those it decides about
 * @param already those of which the same had been decided before
 * @param changedSince those whose content is newer than what the reviewer had seen
 */
record Tally(long reviewed, long already, long changedSince) {}
