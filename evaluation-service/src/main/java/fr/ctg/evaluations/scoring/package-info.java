/**
 * What the observed figures say about the commitments: a pure calculation, from cells and rules to
 * achievements, statuses and their explanation. It knows neither a database nor a clock, and rounds
 * nothing: {@link fr.ctg.evaluations.scoring.Rounding} is for whoever prints.
 *
 * <p>The way in is {@link fr.ctg.evaluations.scoring.IndicatorScorer} for one indicator, {@link
 * fr.ctg.evaluations.scoring.RollUp} for an objective, an axis or a convention, and {@link
 * fr.ctg.evaluations.scoring.IndicatorSeries} for the figures alone.
 */
package fr.ctg.evaluations.scoring;
