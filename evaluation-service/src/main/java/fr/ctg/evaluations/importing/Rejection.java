package fr.ctg.evaluations.importing;

import java.util.List;

/**
 * One reason why one row is not taken.
 *
 * @param line the line in the file, from 1; null in JSON
 * @param pointer into the JSON document; null elsewhere
 * @param column as the file names it; null for the whole row
 * @param value cut to 80 characters; null where it is not to be repeated
 * @param arguments what the rule's texts add
 */
record Rejection(
    Long line, String pointer, String column, Rule rule, String value, List<String> arguments) {}
