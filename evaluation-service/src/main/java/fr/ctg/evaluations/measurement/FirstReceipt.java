package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;

/**
 * On which day a partner first reported an indicator for a period and a territory, any breakdown.
 */
public record FirstReceipt(
    String indicator, Period period, TerritoryKey territory, String partner, LocalDate on) {}
