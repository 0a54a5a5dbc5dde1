package fr.ctg.conventions.bundle;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionReferences;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.action.ActionRequest;
import fr.ctg.conventions.action.ActionService;
import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.axis.AxisRequest;
import fr.ctg.conventions.axis.AxisService;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionReferences;
import fr.ctg.conventions.convention.ConventionService;
import fr.ctg.conventions.diagnosis.DiagnosisService;
import fr.ctg.conventions.diagnosis.Finding;
import fr.ctg.conventions.diagnosis.FindingRepository;
import fr.ctg.conventions.diagnosis.FindingRequest;
import fr.ctg.conventions.diagnosis.FindingService;
import fr.ctg.conventions.diagnosis.Need;
import fr.ctg.conventions.diagnosis.NeedRepository;
import fr.ctg.conventions.diagnosis.NeedRequest;
import fr.ctg.conventions.diagnosis.NeedService;
import fr.ctg.conventions.funding.AidRequest;
import fr.ctg.conventions.funding.AidService;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingLineRequest;
import fr.ctg.conventions.funding.FundingLineService;
import fr.ctg.conventions.funding.FundingReferences;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorReferences;
import fr.ctg.conventions.indicator.IndicatorRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveReferences;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveRequest;
import fr.ctg.conventions.objective.ObjectiveService;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.conventions.partner.PartnerRequest;
import fr.ctg.conventions.partner.PartnerService;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryRepository;
import fr.ctg.conventions.territory.TerritoryRequest;
import fr.ctg.conventions.territory.TerritoryService;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a convention together from one document, from the roots to the leaves. From the first fault
 * on nothing more is stored, and the rest is put together in memory for the sake of its own faults.
 */
@ApplicationScoped
class BundleAssembly {

  private final PartnerService partners;
  private final PartnerRepository registeredPartners;
  private final TerritoryService territories;
  private final TerritoryRepository registeredTerritories;
  private final ConventionService conventions;
  private final DiagnosisService diagnoses;
  private final FindingService findings;
  private final NeedService needs;
  private final AxisService axes;
  private final ObjectiveService objectives;
  private final ActionService actions;
  private final IndicatorService indicators;
  private final FundingLineService fundingLines;
  private final AidService aids;

  BundleAssembly(
      PartnerService partners,
      PartnerRepository registeredPartners,
      TerritoryService territories,
      TerritoryRepository registeredTerritories,
      ConventionService conventions,
      DiagnosisService diagnoses,
      FindingService findings,
      NeedService needs,
      AxisService axes,
      ObjectiveService objectives,
      ActionService actions,
      IndicatorService indicators,
      FundingLineService fundingLines,
      AidService aids) {
    this.partners = partners;
    this.registeredPartners = registeredPartners;
    this.territories = territories;
    this.registeredTerritories = registeredTerritories;
    this.conventions = conventions;
    this.diagnoses = diagnoses;
    this.findings = findings;
    this.needs = needs;
    this.axes = axes;
    this.objectives = objectives;
    this.actions = actions;
    this.indicators = indicators;
    this.fundingLines = fundingLines;
    this.aids = aids;
  }

  Convention assemble(ConventionBundle bundle, Faults faults) {
    Named<Partner> partners = partners(bundle.partners(), faults.at("partners"));
    Named<Territory> territories = territories(bundle.territories(), faults.at("territories"));
    Faults ofConvention = faults.at("convention");
    conventions.requireFree(bundle.convention().reference(), ofConvention.at("reference"));
    Convention convention =
        conventions.draft(
            bundle.convention(), new ConventionReferences(partners, territories), ofConvention);
    Diagnosed diagnosed = diagnosis(convention, bundle.diagnosis(), territories, faults);
    Named<Axis> axes = axes(convention, bundle.axes(), faults.at("axes"));
    Named<Objective> objectives =
        objectives(
            convention, bundle.objectives(), axes, diagnosed.needs(), faults.at("objectives"));
    Named<Action> actions =
        actions(
            convention,
            bundle.actions(),
            new ActionReferences(objectives, territories, partners),
            faults.at("actions"));
    indicators(
        convention,
        bundle.indicators(),
        new IndicatorReferences(objectives, actions, partners, diagnosed.findings()),
        faults.at("indicators"));
    fundingLines(
        convention,
        bundle.fundingLines(),
        new FundingReferences(actions, partners),
        faults.at("fundingLines"));
    aids(convention, bundle.aids(), partners, faults.at("aids"));
    return convention;
  }

  private Named<Partner> partners(List<PartnerRequest> stated, Faults faults) {
    Declared<Partner> declared = new Declared<>(registeredPartners);
    declared.declare(stated, PartnerRequest::code, faults, partners::ensure);
    return declared;
  }

  private Named<Territory> territories(List<TerritoryRequest> stated, Faults faults) {
    List<Territory> soFar = new ArrayList<>();
    Declared<Territory> declared =
        new Declared<>((reference, here) -> registeredTerritories.named(reference, soFar, here));
    declared.declare(
        stated,
        TerritoryRequest::fullReference,
        faults,
        (request, here) -> {
          Territory territory = territories.ensure(request, declared, here);
          soFar.add(territory);
          return territory;
        });
    return declared;
  }

  /** What of a diagnosis the rest of the document may name. */
  private record Diagnosed(Named<Finding> findings, Named<Need> needs) {}

  private Diagnosed diagnosis(
      Convention convention,
      DiagnosisDocument stated,
      Named<Territory> territories,
      Faults faults) {
    Faults here = faults.at("diagnosis");
    Declared<Finding> foundOut = new Declared<>(FindingRepository::unknown);
    Declared<Need> needed = new Declared<>(NeedRepository::unknown);
    if (stated != null) {
      foundOut.declare(
          stated.findings(),
          FindingRequest::code,
          here.at("findings"),
          (request, at) -> findings.add(convention, request, territories, at));
      needed.declare(
          stated.needs(),
          NeedRequest::code,
          here.at("needs"),
          (request, at) -> needs.add(convention, request, foundOut, at));
      diagnoses.add(convention, stated.stated(), stated.validatedOn(), here);
    }
    return new Diagnosed(foundOut, needed);
  }

  private Named<Axis> axes(Convention convention, List<AxisRequest> stated, Faults faults) {
    Declared<Axis> declared = new Declared<>(AxisRepository::unknown);
    declared.declare(
        stated, AxisRequest::code, faults, (request, here) -> axes.add(convention, request, here));
    return declared;
  }

  private Named<Objective> objectives(
      Convention convention,
      List<ObjectiveRequest> stated,
      Named<Axis> axes,
      Named<Need> needs,
      Faults faults) {
    Declared<Objective> declared = new Declared<>(ObjectiveRepository::unknown);
    ObjectiveReferences references = new ObjectiveReferences(axes, declared, needs);
    declared.declare(
        stated,
        ObjectiveRequest::code,
        faults,
        (request, here) -> objectives.add(convention, request, references, here),
        Comparator.comparing(ObjectiveRequest::kind));
    return declared;
  }

  private Named<Action> actions(
      Convention convention,
      List<ActionRequest> stated,
      ActionReferences references,
      Faults faults) {
    Declared<Action> declared = new Declared<>(ActionRepository::unknown);
    declared.declare(
        stated,
        ActionRequest::number,
        faults,
        (request, here) -> actions.add(convention, request, references, here));
    return declared;
  }

  private void indicators(
      Convention convention,
      List<IndicatorRequest> stated,
      IndicatorReferences references,
      Faults faults) {
    Declared<Indicator> declared =
        new Declared<>((code, here) -> null); // nothing names an indicator
    declared.declare(
        stated,
        IndicatorRequest::code,
        faults,
        (request, here) -> indicators.add(convention, request, references, here));
  }

  private void fundingLines(
      Convention convention,
      List<FundingLineRequest> stated,
      FundingReferences references,
      Faults faults) {
    Declared<FundingLine> declared =
        new Declared<>((code, here) -> null); // nothing names a funding line
    // Those without a code come last: they are given one that is free.
    declared.declare(
        stated,
        FundingLineRequest::code,
        faults,
        (request, here) -> fundingLines.add(convention, request, references, here),
        Comparator.comparing(request -> request.code() == null));
  }

  private void aids(
      Convention convention, List<AidRequest> stated, Named<Partner> payers, Faults faults) {
    for (int i = 0; i < stated.size(); i++) {
      aids.add(convention, stated.get(i), payers, faults.at(i));
    }
  }
}
