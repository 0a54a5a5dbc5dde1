package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.time.LocalDate;

/**
 * All that is known of an indicator at a moment and that findings rest on.
 *
 * @param axis the code of the axis of its objective
 * @param score what the evaluation says of it
 * @param late how many figures are past their due day
 * @param lateSince the oldest of their due days; null if there are none
 * @param returned how many contents were returned and not corrected yet
 */
record Observed(
    Convention convention,
    String axis,
    Indicator indicator,
    IndicatorScore score,
    long late,
    LocalDate lateSince,
    long returned) {}
