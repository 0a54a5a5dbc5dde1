package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;

/**
 * What a measurement says, as it stood at a state of knowledge, for whoever computes with it.
 *
 * @param breakdown canonical; {@code _T} for everyone
 * @param partner the code of the partner whose figure it is
 * @param value null when it is given by its parts, or when the status says why there is none
 * @param numerator of a RATIO, or the sum of a MEAN
 * @param denominator of a RATIO, or the count of a MEAN
 * @param revision under which this content was recorded
 */
public record MeasuredValue(
    String indicator,
    Period period,
    TerritoryKey territory,
    String breakdown,
    String partner,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    ObservationStatus status,
    long revision) {}
