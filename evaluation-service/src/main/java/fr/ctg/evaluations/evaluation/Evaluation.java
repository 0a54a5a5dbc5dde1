package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.util.Map;

/**
 * Where a convention stands at a moment, unrounded.
 *
 * @param measurementsUsed how many measurements the figures are made of
 * @param measurementsLeftOut how many were known of ended periods and are in none of the figures
 * @param axes by code
 * @param objectives by code, those of both kinds that apply
 * @param indicators by code, those that apply
 */
public record Evaluation(
    Moment moment,
    long measurementsUsed,
    long measurementsLeftOut,
    GroupScore convention,
    Map<String, GroupScore> axes,
    Map<String, GroupScore> objectives,
    Map<String, IndicatorScore> indicators) {}
