package fr.ctg.conventions.renewal;

import static java.util.stream.Collectors.toSet;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionService;
import fr.ctg.conventions.convention.ConventionState;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renews conventions, in one transaction. */
@ApplicationScoped
@Transactional
class RenewalService {

  private static final Set<ConventionState> RENEWABLE =
      Set.of(ConventionState.ACTIVE, ConventionState.ENDED, ConventionState.EVALUATED);

  private final Conventions conventions;
  private final ConventionService conventionService;
  private final IndicatorRepository indicators;
  private final RenewalAssembly assembly;
  private final Once once;

  RenewalService(
      Conventions conventions,
      ConventionService conventionService,
      IndicatorRepository indicators,
      RenewalAssembly assembly,
      Once once) {
    this.conventions = conventions;
    this.conventionService = conventionService;
    this.indicators = indicators;
    this.assembly = assembly;
    this.once = once;
  }

  Answer<RenewalReceipt> renew(String key, RenewalRequest request) {
    return once.only(
        () -> {
          // Alone, so that nothing of it is decided otherwise while it is read.
          Convention predecessor = conventions.requireAlone(key);
          requireRenewable(predecessor);
          Faults faults = new Faults();
          conventionService.requireFree(request.reference(), faults.at("reference"));
          int before = faults.all().size();
          Convention draft = assembly.draft(predecessor, request, faults);
          boolean hasTerm = faults.all().size() == before;
          RenewalReceipt receipt = takeOver(predecessor, draft, request, hasTerm, faults);
          RenewedBaselines.refuseIfAny(faults);
          return Answer.of(draft.id(), draft.version(), receipt);
        });
  }

  private static void requireRenewable(Convention convention) {
    if (!RENEWABLE.contains(convention.state())) {
      throw new StateConflict(
          "convention-not-renewable",
          Text.of(
              "Une convention se renouvelle quand elle est active, terminée ou évaluée ; celle-ci est à"
                  + " l'état %s.",
              "A convention is renewed when it is active, ended or evaluated; this one is %s.",
              convention.state()),
          convention.state().allowedMoves().stream().map(Enum::name).toList());
    }
  }

  /**
   * @param hasTerm whether the days of the draft are such that something can be placed in them
   */
  private RenewalReceipt takeOver(
      Convention predecessor,
      Convention draft,
      RenewalRequest request,
      boolean hasTerm,
      Faults faults) {
    Map<String, Axis> axes = assembly.axes(predecessor, draft, faults);
    Map<String, Objective> objectives = assembly.objectives(predecessor, draft, axes, faults);
    List<Indicator> present = indicators.ofConvention(predecessor);
    Map<String, Indicator> continuing = RenewalAssembly.continuing(present, objectives);
    RenewedBaselines baselines =
        RenewedBaselines.of(
            request.baselines(),
            continuing,
            present.stream().map(Indicator::code).collect(toSet()),
            faults);
    if (hasTerm) {
      for (Indicator indicator : continuing.values()) {
        assembly.add(
            draft, indicator, baselines.of(indicator), objectives, baselines.at(indicator, faults));
      }
    }
    return new RenewalReceipt(
        draft.id(),
        draft.reference(),
        predecessor.reference(),
        axes.size(),
        objectives.size(),
        continuing.size(),
        request.baselines().size());
  }
}
