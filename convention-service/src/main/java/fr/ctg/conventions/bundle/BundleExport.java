package fr.ctg.conventions.bundle;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.action.ActionRequest;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.axis.AxisRequest;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionRequest;
import fr.ctg.conventions.diagnosis.DiagnosisService;
import fr.ctg.conventions.diagnosis.FindingRepository;
import fr.ctg.conventions.diagnosis.FindingRequest;
import fr.ctg.conventions.diagnosis.NeedRepository;
import fr.ctg.conventions.diagnosis.NeedRequest;
import fr.ctg.conventions.funding.Aid;
import fr.ctg.conventions.funding.AidRepository;
import fr.ctg.conventions.funding.AidRequest;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingLineRepository;
import fr.ctg.conventions.funding.FundingLineRequest;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveRequest;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerRequest;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryRepository;
import fr.ctg.conventions.territory.TerritoryRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a convention down as the document that would create it. */
@ApplicationScoped
class BundleExport {

  private final TerritoryRepository territories;
  private final DiagnosisService diagnoses;
  private final FindingRepository findings;
  private final NeedRepository needs;
  private final AxisRepository axes;
  private final ObjectiveRepository objectives;
  private final ActionRepository actions;
  private final IndicatorRepository indicators;
  private final FundingLineRepository fundingLines;
  private final AidRepository aids;

  BundleExport(
      TerritoryRepository territories,
      DiagnosisService diagnoses,
      FindingRepository findings,
      NeedRepository needs,
      AxisRepository axes,
      ObjectiveRepository objectives,
      ActionRepository actions,
      IndicatorRepository indicators,
      FundingLineRepository fundingLines,
      AidRepository aids) {
    this.territories = territories;
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

  ConventionBundle of(Convention convention) {
    List<Action> itsActions = actions.ofConvention(convention);
    List<Indicator> itsIndicators = indicators.ofConvention(convention);
    List<FundingLine> itsLines = fundingLines.ofConvention(convention);
    List<Aid> itsAids = aids.ofConvention(convention);
    Set<Partner> payers = new HashSet<>();
    itsLines.forEach(line -> payers.add(line.funder()));
    itsAids.forEach(aid -> payers.add(aid.payer()));
    return new ConventionBundle(
        partners(convention, itsActions, itsIndicators, payers).map(PartnerRequest::of).toList(),
        territories(convention, itsActions).map(TerritoryRequest::of).toList(),
        ConventionRequest.of(convention),
        diagnosis(convention),
        axes.ofConvention(convention).stream().map(AxisRequest::of).toList(),
        objectives.ofConvention(convention).stream().map(ObjectiveRequest::of).toList(),
        itsActions.stream().map(ActionRequest::of).toList(),
        itsIndicators.stream().map(IndicatorRequest::of).toList(),
        itsLines.stream().map(FundingLineRequest::of).toList(),
        itsAids.stream().map(AidRequest::of).toList());
  }

  private DiagnosisDocument diagnosis(Convention convention) {
    return diagnoses
        .stated(convention)
        .map(
            stated ->
                DiagnosisDocument.of(
                    stated,
                    findings.ofConvention(convention).stream().map(FindingRequest::of).toList(),
                    needs.ofConvention(convention).stream().map(NeedRequest::of).toList(),
                    diagnoses.validatedOn(convention).orElse(null)))
        .orElse(null);
  }

  private static Stream<Partner> partners(
      Convention convention,
      List<Action> actions,
      List<Indicator> indicators,
      Set<Partner> payers) {
    Set<Partner> all = new HashSet<>(payers);
    convention.signatories().forEach(signatory -> all.add(signatory.partner()));
    actions.forEach(action -> action.partners().forEach(one -> all.add(one.partner())));
    indicators.forEach(indicator -> all.addAll(indicator.responsiblePartners()));
    return all.stream().sorted(Comparator.comparing(Partner::code));
  }

  /** Those that are named, what lies in the perimeter, and what they lie in; parents first. */
  private Stream<Territory> territories(Convention convention, List<Action> actions) {
    Set<Territory> all = new LinkedHashSet<>(territories.withAllBelow(convention.perimeter()));
    actions.forEach(action -> all.addAll(action.territories()));
    for (Territory named : List.copyOf(all)) {
      for (Territory above = named.parent(); above != null; above = above.parent()) {
        all.add(above);
      }
    }
    return all.stream()
        .sorted(Comparator.comparing(BundleExport::depth).thenComparing(Territory::reference));
  }

  private static int depth(Territory territory) {
    int depth = 0;
    for (Territory above = territory.parent(); above != null; above = above.parent()) {
      depth++;
    }
    return depth;
  }
}
