package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;

/**
 * A figure that is owed. Any breakdown answers it, and so does a secret; a missing value does not.
 *
 * @param partner null when anyone's will do
 * @param place null when it is owed for the convention as a whole
 */
public record ExpectedCell(Period period, String partner, Place place) {}
