package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.time.LocalDate;

/**
 * All that is known of an indicator at a moment and that findings rest on.
 *
 * @param axis the code of the axis of its objective
 * @param score what the evaluation says of it
 * @param yearBefore the actual of the evaluation one year before; null if there was none
 * @param late how many figures are past their due day
 * @param lateSince the oldest of their due days; null if there are none
 * @param returned how many contents were returned and not corrected yet
 */
record Observed(
    Convention convention,
    String axis,
    Indicator indicator,
    IndicatorScore score,
    Figure yearBefore,
    long late,
    LocalDate lateSince,
    long returned) {

  /** The day on which the expected line leaves the baseline. */
  LocalDate followedFrom() {
    LocalDate start = convention.effectiveFrom();
    LocalDate own = indicator.appliesFrom();
    return own == null || own.isBefore(start) ? start : own;
  }
}
