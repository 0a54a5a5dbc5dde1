package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the figures of an indicator are and how they may be put together.
 *
 * @param factor what a RATIO is multiplied by: 100 for a percentage; 1 for every other measure
 * @param overTerritories over territories and partners inside a period
 * @param yearToDate when values are cumulated since the start of a year, the year in question; null
 *     when each value is of its own period alone
 * @param dimensions those by which values may be broken down
 */
public record MeasureRules(
    Measure measure,
    BigDecimal factor,
    TimeAggregation overTime,
    TerritoryAggregation overTerritories,
    ResetYear yearToDate,
    List<Dimension> dimensions) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public MeasureRules {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(overTime, "overTime");
    Objects.requireNonNull(overTerritories, "overTerritories");
    if (measure != Measure.RATIO && factor.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException(
          "Only a RATIO has a factor; this %s has %s".formatted(measure, factor));
    }
    // Sorted, so that which of two partitions is summed never depends on the caller.
    dimensions = dimensions.stream().sorted(Comparator.comparing(Dimension::code)).toList();
  }

  /** Whether figures are in percent, so that they differ by points. */
  public boolean isPercentage() {
    return measure == Measure.RATIO && factor.compareTo(HUNDRED) == 0;
  }

  boolean isYearToDate() {
    return yearToDate != null;
  }
}
