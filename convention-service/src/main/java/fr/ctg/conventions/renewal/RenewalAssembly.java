package fr.ctg.conventions.renewal;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.axis.AxisRequest;
import fr.ctg.conventions.axis.AxisService;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionReferences;
import fr.ctg.conventions.convention.ConventionRequest;
import fr.ctg.conventions.convention.ConventionRequest.SignatoryRequest;
import fr.ctg.conventions.convention.ConventionService;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorReferences;
import fr.ctg.conventions.indicator.IndicatorRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorStatus;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveReferences;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveRequest;
import fr.ctg.conventions.objective.ObjectiveService;
import fr.ctg.conventions.objective.ObjectiveStatus;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.conventions.territory.TerritoryRepository;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the next convention together from one that goes before it, which stays as it is: what is
 * still pursued goes on, what was promised for the term that ends does not.
 */
@ApplicationScoped
class RenewalAssembly {

  private final ConventionService conventions;
  private final PartnerRepository partners;
  private final TerritoryRepository territories;
  private final AxisService axes;
  private final AxisRepository presentAxes;
  private final ObjectiveService objectives;
  private final ObjectiveRepository presentObjectives;
  private final IndicatorService indicators;

  RenewalAssembly(
      ConventionService conventions,
      PartnerRepository partners,
      TerritoryRepository territories,
      AxisService axes,
      AxisRepository presentAxes,
      ObjectiveService objectives,
      ObjectiveRepository presentObjectives,
      IndicatorService indicators) {
    this.conventions = conventions;
    this.partners = partners;
    this.territories = territories;
    this.axes = axes;
    this.presentAxes = presentAxes;
    this.objectives = objectives;
    this.presentObjectives = presentObjectives;
    this.indicators = indicators;
  }

  Convention draft(Convention predecessor, RenewalRequest request, Faults faults) {
    return conventions.draft(
        new ConventionRequest(
            request.reference(),
            request.title(),
            predecessor.purpose(),
            predecessor.fieldsOfIntervention(),
            predecessor.perimeter().stream().map(territory -> territory.reference()).toList(),
            request.effectiveFrom(),
            request.effectiveTo(),
            predecessor.signatories().stream()
                .map(signatory -> new SignatoryRequest(signatory.partner().code(), null))
                .toList(),
            List.of(),
            predecessor.reference(),
            predecessor.thresholds().onTrackFrom(),
            predecessor.thresholds().atRiskFrom(),
            null),
        new ConventionReferences(partners, territories),
        faults);
  }

  Map<String, Axis> axes(Convention predecessor, Convention draft, Faults faults) {
    Map<String, Axis> added = new LinkedHashMap<>();
    for (Axis axis : presentAxes.ofConvention(predecessor)) {
      added.put(axis.code(), axes.add(draft, AxisRequest.of(axis), faults));
    }
    return added;
  }

  /** Those that are open, below what is open; the strategic ones come first. */
  Map<String, Objective> objectives(
      Convention predecessor, Convention draft, Map<String, Axis> axes, Faults faults) {
    Map<String, Objective> added = new LinkedHashMap<>();
    ObjectiveReferences references =
        new ObjectiveReferences(
            (code, nowhere) -> axes.get(code),
            (code, nowhere) -> added.get(code),
            (code, nowhere) -> null);
    for (Objective objective : presentObjectives.ofConvention(predecessor)) {
      boolean isBelowOpen =
          objective.parent() == null || added.containsKey(objective.parent().code());
      if (objective.status() == ObjectiveStatus.OPEN && isBelowOpen) {
        added.put(objective.code(), objectives.add(draft, restated(objective), references, faults));
      }
    }
    return added;
  }

  private static ObjectiveRequest restated(Objective objective) {
    ObjectiveRequest present = ObjectiveRequest.of(objective);
    return new ObjectiveRequest(
        present.code(),
        present.kind(),
        present.axis(),
        present.parent(),
        present.secondaryAxes(),
        present.statement(),
        present.weight(),
        // The new convention will have a diagnosis, and so needs, of its own.
        List.of());
  }

  /** Those that may go on, by code: open ones of objectives that do. */
  static Map<String, Indicator> continuing(
      List<Indicator> present, Map<String, Objective> objectives) {
    Map<String, Indicator> continuing = new LinkedHashMap<>();
    present.stream()
        .filter(indicator -> indicator.status() == IndicatorStatus.OPEN)
        .filter(indicator -> objectives.containsKey(indicator.objective().code()))
        .forEach(indicator -> continuing.put(indicator.code(), indicator));
    return continuing;
  }

  /**
   * @param baseline null for none yet
   */
  void add(
      Convention draft,
      Indicator indicator,
      BaselineRequest baseline,
      Map<String, Objective> objectives,
      Faults faults) {
    indicators.add(
        draft,
        restated(indicator, baseline),
        new IndicatorReferences(
            (code, nowhere) -> objectives.get(code),
            (number, nowhere) -> null,
            partners,
            (code, nowhere) -> null),
        faults);
  }

  private static IndicatorRequest restated(Indicator indicator, BaselineRequest baseline) {
    IndicatorRequest present = IndicatorRequest.of(indicator);
    return new IndicatorRequest(
        present.code(),
        present.label(),
        present.definition(),
        present.formula(),
        present.source(),
        present.objective(),
        null,
        present.measure(),
        present.nature(),
        present.direction(),
        present.overTime(),
        present.overTerritories(),
        present.yearToDate(),
        present.resetYear(),
        present.frequency(),
        present.dimensions(),
        present.territoryKind(),
        present.unit(),
        present.decimals(),
        present.weight(),
        present.factor(),
        present.minimum(),
        present.maximum(),
        present.responsiblePartners(),
        present.dueDays(),
        present.targetKind(),
        null,
        present.status(),
        present.illustrative(),
        baseline == null ? List.of() : List.of(baseline),
        List.of());
  }
}
