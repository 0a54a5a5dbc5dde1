package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Closing;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.framework.TerritoryTree;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out of what was agreed who owes what: an indicator's figure for each of its periods that
 * has ended, from each partner that was responsible at its end, for each territory that was covered
 * then if it is declared by territory. Says the same as scoring does of the figures that a period
 * needs to be complete.
 */
final class OwedReports {

  /** Anyone's, or anywhere's. */
  private static final List<String> ANYONE = Arrays.asList((String) null);

  private static final List<TerritoryKey> ANYWHERE = Arrays.asList((TerritoryKey) null);

  private record Covered(List<TerritoryKey> perimeter, TerritoryKey.Kind kind) {}

  private final Framework framework;
  private final LocalDate day;
  private final TerritoryTree tree;
  private final Map<Covered, List<TerritoryKey>> places = new HashMap<>();
  private final List<OwedReport> owed = new ArrayList<>();

  private OwedReports(Framework framework, LocalDate day) {
    this.framework = framework;
    this.day = day;
    this.tree = new TerritoryTree(framework);
  }

  /**
   * All that is owed by the end of a day, as it was agreed on that day.
   *
   * @param framework with all its timelines
   */
  static List<OwedReport> of(Framework framework, LocalDate asOf) {
    LocalDate last = framework.convention().lastDay();
    // What ends after the convention can neither be sent nor evaluated.
    LocalDate day = asOf.isAfter(last) ? last : asOf;
    OwedReports reports = new OwedReports(framework.on(day), day);
    reports.framework.axes().forEach(reports::collect);
    return reports.owed;
  }

  private void collect(Axis axis) {
    axis.objectives().forEach(objective -> collect(axis, objective, LocalDate.MAX));
  }

  private void collect(Axis axis, Objective objective, LocalDate closedAbove) {
    if (!applies(objective.appliesFrom())) {
      return;
    }
    LocalDate closed = earlier(closedAbove, Closing.of(objective, day).orElse(LocalDate.MAX));
    objective.indicators().stream()
        .filter(indicator -> applies(indicator.appliesFrom()))
        .forEach(indicator -> collect(axis, objective, indicator, closed));
    objective.operationalObjectives().forEach(below -> collect(axis, below, closed));
  }

  private void collect(Axis axis, Objective objective, Indicator indicator, LocalDate closedAbove) {
    LocalDate closed = earlier(closedAbove, Closing.of(indicator, day).orElse(LocalDate.MAX));
    for (Period period : periods(indicator, closed)) {
      LocalDate dueOn = period.end().plusDays(indicator.dueDaysOn(period.end()));
      for (String partner : partners(indicator, period)) {
        for (TerritoryKey territory : territories(indicator, period)) {
          owed.add(new OwedReport(axis, objective, indicator, period, partner, territory, dueOn));
        }
      }
    }
  }

  private static List<String> partners(Indicator indicator, Period period) {
    List<String> responsible = indicator.responsiblePartnersOn(period.end());
    return responsible.isEmpty() ? ANYONE : responsible;
  }

  /** Those that were followed, had ended and had not been closed when they did. */
  private List<Period> periods(Indicator indicator, LocalDate closed) {
    Convention convention = framework.convention();
    LocalDate from = convention.effectiveFrom();
    if (indicator.appliesFrom() != null && indicator.appliesFrom().isAfter(from)) {
      from = indicator.appliesFrom();
    }
    Frequency frequency = indicator.frequency();
    List<Period> periods = new ArrayList<>();
    for (Period period = frequency.periodContaining(from);
        !period.end().isAfter(day) && period.end().isBefore(closed);
        period = frequency.next(period)) {
      periods.add(period);
    }
    return periods;
  }

  private List<TerritoryKey> territories(Indicator indicator, Period period) {
    return indicator.territoryKind() == null
        ? ANYWHERE
        : places.computeIfAbsent(
            new Covered(
                framework.convention().perimeterOn(period.end()), indicator.territoryKind()),
            covered -> tree.ofKind(covered.kind(), covered.perimeter()));
  }

  private boolean applies(LocalDate from) {
    return from == null || !from.isAfter(day);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
