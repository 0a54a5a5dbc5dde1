package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;

/**
 * A measurement that is owed, whether it has come or not.
 *
 * @param axis that of the objective
 * @param objective the one the indicator scores in
 * @param partner the code of the one who owes it; null when anyone's will do
 * @param territory null when one for the convention as a whole is enough
 * @param dueOn the last day on which it is on time
 */
public record OwedReport(
    Axis axis,
    Objective objective,
    Indicator indicator,
    Period period,
    String partner,
    TerritoryKey territory,
    LocalDate dueOn) {}
