package fr.ctg.evaluations.importing;

import java.util.List;

/**
 * One doubt about what was imported all the same.
 *
 * @param line the line in the file, from 1; null in JSON, and where it is about the whole file
 * @param pointer into the JSON document; null elsewhere
 * @param column as the file names it; null for the whole row
 * @param value cut to 80 characters; null where there is none to show
 * @param arguments what the kind's texts add
 */
record Warning(
    Long line,
    String pointer,
    String column,
    WarningKind kind,
    String value,
    List<String> arguments) {}
