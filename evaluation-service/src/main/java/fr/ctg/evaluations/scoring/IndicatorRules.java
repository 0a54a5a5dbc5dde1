package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.util.Objects;

/**
 * All that was agreed about an indicator and that decides its figures.
 *
 * @param decimals how many its figures are printed with
 * @param appliesFrom the first day on which it is followed; on the convention's first day or before
 *     for those it was signed with
 * @param closedOn the first day on which it is no longer scored, or null
 */
public record IndicatorRules(
    String code,
    Nature nature,
    int decimals,
    LocalDate appliesFrom,
    LocalDate closedOn,
    MeasureRules measure,
    Reporting reporting,
    Goal goal) {

  public IndicatorRules {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(reporting, "reporting");
    Objects.requireNonNull(goal, "goal");
  }

  IndicatorRules with(MeasureRules other) {
    return new IndicatorRules(
        code, nature, decimals, appliesFrom, closedOn, other, reporting, goal);
  }

  /** The day from which figures are owed and the expected line starts. */
  LocalDate followedFrom(Term term) {
    return appliesFrom.isAfter(term.effectiveFrom()) ? appliesFrom : term.effectiveFrom();
  }

  boolean isScored() {
    return nature != Nature.CONTEXT && measure.measure() != Measure.QUALITATIVE;
  }

  boolean isClosedOn(LocalDate asOf) {
    return closedOn != null && !closedOn.isAfter(asOf);
  }
}
