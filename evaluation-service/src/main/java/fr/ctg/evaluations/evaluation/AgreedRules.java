package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Target;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.scoring.Baseline;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Dimension;
import fr.ctg.evaluations.scoring.Direction;
import fr.ctg.evaluations.scoring.Goal;
import fr.ctg.evaluations.scoring.IndicatorRules;
import fr.ctg.evaluations.scoring.Measure;
import fr.ctg.evaluations.scoring.MeasureRules;
import fr.ctg.evaluations.scoring.Nature;
import fr.ctg.evaluations.scoring.Place;
import fr.ctg.evaluations.scoring.Reporting;
import fr.ctg.evaluations.scoring.ResetYear;
import fr.ctg.evaluations.scoring.TargetKind;
import fr.ctg.evaluations.scoring.Term;
import fr.ctg.evaluations.scoring.Territories;
import fr.ctg.evaluations.scoring.TerritoryAggregation;
import fr.ctg.evaluations.scoring.TerritoryKind;
import fr.ctg.evaluations.scoring.Thresholds;
import fr.ctg.evaluations.scoring.TimeAggregation;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what was agreed, and what was observed, in the words that scoring understands. */
final class AgreedRules {

  private final Framework framework;
  private final LocalDate start;

  AgreedRules(Framework framework) {
    this.framework = framework;
    this.start = framework.convention().effectiveFrom();
  }

  ConventionScope scope() {
    Convention convention = framework.convention();
    Map<Place, Place> parents = new HashMap<>();
    for (Territory territory : framework.territories()) {
      if (territory.parent() != null) {
        parents.put(place(territory.key()), place(territory.parent()));
      }
    }
    Map<List<TerritoryKey>, Territories> covered = new ConcurrentHashMap<>();
    return new ConventionScope(
        new Term(convention.effectiveFrom(), convention.effectiveTo()),
        day ->
            covered.computeIfAbsent(
                convention.perimeterOn(day), perimeter -> territories(parents, perimeter)),
        thresholds());
  }

  private static Territories territories(Map<Place, Place> parents, List<TerritoryKey> perimeter) {
    return new Territories(parents, perimeter.stream().map(AgreedRules::place).toList());
  }

  Thresholds thresholds() {
    Convention convention = framework.convention();
    return new Thresholds(convention.onTrackFrom(), convention.atRiskFrom());
  }

  IndicatorRules of(Indicator indicator) {
    return new IndicatorRules(
        indicator.code(),
        Nature.valueOf(indicator.nature().name()),
        indicator.decimals(),
        orStart(indicator.appliesFrom()),
        indicator.status() == Objective.Status.CLOSED ? start : null,
        measure(indicator),
        new Reporting(
            indicator.frequency(),
            indicator::responsiblePartnersOn,
            indicator.territoryKind() == null
                ? null
                : TerritoryKind.valueOf(indicator.territoryKind().name())),
        goal(indicator));
  }

  static MeasureRules measure(Indicator indicator) {
    Measure measure = Measure.valueOf(indicator.measure().name());
    return new MeasureRules(
        measure,
        measure == Measure.RATIO ? indicator.factor() : BigDecimal.ONE,
        TimeAggregation.valueOf(indicator.overTime().name()),
        TerritoryAggregation.valueOf(indicator.overTerritories().name()),
        indicator.yearToDate() ? ResetYear.valueOf(indicator.resetYear().name()) : null,
        indicator.dimensions().stream()
            .map(one -> new Dimension(one.code(), one.partition(), one.categories()))
            .toList());
  }

  private Goal goal(Indicator indicator) {
    List<Trajectory> trajectories = new ArrayList<>();
    for (Target target : indicator.targets()) {
      trajectories.add(trajectory(target, trajectories.size() + 1));
    }
    return new Goal(
        // What is only followed has no direction, and no score for which it would matter.
        indicator.direction() == null
            ? Direction.INCREASE
            : Direction.valueOf(indicator.direction().name()),
        TargetKind.valueOf(indicator.targetKind().name()),
        indicator.baselines().stream()
            .map(one -> new Baseline(orStart(one.appliesFrom()), one.on(), one.value()))
            .toList(),
        trajectories);
  }

  private Trajectory trajectory(Target target, int number) {
    return new Trajectory(
        orStart(target.appliesFrom()),
        Integer.toString(number),
        target.decision(),
        target.points().stream()
            .map(point -> new TrajectoryPoint(point.on(), point.value()))
            .toList(),
        target.low(),
        target.high(),
        target.tolerance());
  }

  private LocalDate orStart(LocalDate appliesFrom) {
    return appliesFrom == null ? start : appliesFrom;
  }

  static Place place(TerritoryKey key) {
    return new Place(TerritoryKind.valueOf(key.kind().name()), key.code(), key.vintage());
  }
}
