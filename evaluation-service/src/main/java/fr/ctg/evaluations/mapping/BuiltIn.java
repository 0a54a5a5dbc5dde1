package fr.ctg.evaluations.mapping;

/** Layouts of files that this service knows by itself. */
public enum BuiltIn {
  /** The CSV of the State's dashboard of priority reforms: a value a line, with its type. */
  PILOTE,
  /** The data value sets of the health and education information system. */
  DHIS2
}
