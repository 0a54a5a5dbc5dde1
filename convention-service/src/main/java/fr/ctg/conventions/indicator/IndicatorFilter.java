package fr.ctg.conventions.indicator;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.period.Frequency;

/**
 * Which indicators to list; what is null was not asked for.
 *
 * @param axis the one above their objective
 * @param partner one that owes their values
 */
record IndicatorFilter(
    Axis axis, Objective objective, Nature nature, Partner partner, Frequency frequency) {}
