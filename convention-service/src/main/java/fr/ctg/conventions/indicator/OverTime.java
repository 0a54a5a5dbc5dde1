package fr.ctg.conventions.indicator;

/** How the values of several periods make the value of a longer one. */
public enum OverTime {
  SUM,
  AVERAGE,
  LAST,
  MAX,
  MIN,
  NONE
}
