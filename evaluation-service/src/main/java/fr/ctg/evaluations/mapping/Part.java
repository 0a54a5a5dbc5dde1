package fr.ctg.evaluations.mapping;

/** Which part of a measurement a column holds. */
public enum Part {
  VALUE,
  NUMERATOR,
  DENOMINATOR
}
