package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;

/**
 * What is to be recorded: of what, and what it says.
 *
 * @param breakdown canonical
 * @param reason why earlier content is replaced; may be null
 */
public record NewContent(
    String indicator,
    Period period,
    TerritoryKey territory,
    String breakdown,
    ObservationStatus status,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String comment,
    String reason) {}
