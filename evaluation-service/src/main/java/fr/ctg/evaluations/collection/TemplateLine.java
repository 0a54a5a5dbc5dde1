package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;

/** A measurement to be filled in: all but its figures is said already. */
record TemplateLine(
    Indicator indicator, Period period, TerritoryKey territory, String breakdown, LocalDate dueOn) {

  /** Whether it is given by its numerator and denominator, and not as a value. */
  boolean hasParts() {
    return indicator.measure() == Indicator.Measure.RATIO
        || indicator.measure() == Indicator.Measure.MEAN;
  }
}
