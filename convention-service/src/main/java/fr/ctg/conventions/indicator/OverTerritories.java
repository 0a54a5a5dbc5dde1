package fr.ctg.conventions.indicator;

/** How the values of several territories, or of several partners, make one value. */
public enum OverTerritories {
  SUM,
  AVERAGE,
  MAX,
  MIN,
  NONE
}
