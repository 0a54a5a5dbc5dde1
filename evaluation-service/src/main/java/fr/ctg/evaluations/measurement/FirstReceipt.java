package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.time.Instant;

/** When a partner first reported an indicator for a period and a territory, in any breakdown. */
public record FirstReceipt(
    String indicator, Period period, TerritoryKey territory, String partner, Instant recordedAt) {}
