package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;

/** In what two figures of an indicator differ. */
public enum DifferenceUnit {
  /** In the indicator's own unit. */
  UNIT,
  /** Percentages differ by points. */
  POINTS;

  /** What differences of this indicator's figures are in. */
  public static DifferenceUnit of(Indicator indicator) {
    return AgreedRules.measure(indicator).isPercentage() ? POINTS : UNIT;
  }
}
