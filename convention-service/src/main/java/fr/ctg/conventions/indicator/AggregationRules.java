package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How values of an indicator make other values of it.
 *
 * @param overTerritories rules several partners on one cell, too
 * @param yearToDate whether a value is what has come together since the reset year began
 */
@Embeddable
public record AggregationRules(
    @Enumerated(EnumType.STRING) OverTime overTime,
    @Enumerated(EnumType.STRING) OverTerritories overTerritories,
    boolean yearToDate,
    @Enumerated(EnumType.STRING) ResetYear resetYear) {

  static AggregationRules of(IndicatorRequest stated) {
    return new AggregationRules(
        stated.overTime(), stated.overTerritories(), stated.yearToDate(), stated.resetYear());
  }

  void check(Measure measure, Frequency frequency, Faults faults) {
    if (measure == Measure.QUALITATIVE) {
      requireNone("overTime", overTime == OverTime.NONE, faults);
      requireNone("overTerritories", overTerritories == OverTerritories.NONE, faults);
    } else if (!measure.addsUp()) {
      refuseSum("overTime", overTime == OverTime.SUM, measure, faults);
      refuseSum("overTerritories", overTerritories == OverTerritories.SUM, measure, faults);
    }
    if (yearToDate) {
      checkYearToDate(measure, frequency, faults);
    }
  }

  private static void requireNone(String field, boolean isNone, Faults faults) {
    faults.require(
        isNone,
        field,
        "qualitative-never-aggregates",
        Text.of(
            "Une appréciation QUALITATIVE ne s'agrège pas : la règle est NONE.",
            "A QUALITATIVE appraisal is never aggregated: the rule is NONE."));
  }

  private static void refuseSum(String field, boolean isSum, Measure measure, Faults faults) {
    faults.require(
        !isSum,
        field,
        "never-adds-up",
        Text.of(
            "Des valeurs de mesure %s ne s'additionnent jamais ; choisissez une autre règle que SUM.",
            "Values of measure %s never add up; choose another rule than SUM.", measure));
  }

  /** Its increments are what is added up; nothing else has increments that mean something. */
  private void checkYearToDate(Measure measure, Frequency frequency, Faults faults) {
    faults.require(
        measure.accumulates() && overTime == OverTime.SUM,
        "yearToDate",
        "year-to-date-needs-a-sum",
        Text.of(
            "Seul un COUNT ou un AMOUNT dont la règle dans le temps est SUM se donne en cumul depuis"
                + " le début de l'année ; celui-ci est %s, règle %s.",
            "Only a COUNT or an AMOUNT whose rule over time is SUM can be given year-to-date; this"
                + " one is %s, rule %s.",
            measure,
            overTime));
    faults.require(
        resetYear.fits(frequency),
        "resetYear",
        "reset-inside-a-period",
        Text.of(
            "Avec la fréquence %s, une remise à zéro %s tomberait au milieu d'une période.",
            "With frequency %s, a %s reset would fall inside a period.", frequency, resetYear));
  }
}
