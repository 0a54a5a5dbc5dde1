package fr.ctg.conventions.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.convention.FixedProperties;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.diagnosis.FindingRepository;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** What can be done with the indicators of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class IndicatorService {

  private static final String TYPE = "indicator";

  private final Conventions conventions;
  private final AxisRepository axes;
  private final ObjectiveRepository objectives;
  private final ActionRepository actions;
  private final PartnerRepository partners;
  private final FindingRepository findings;
  private final IndicatorRepository indicators;
  private final IndicatorVersions contents;
  private final AgreedVersions versions;
  private final AuditTrail audit;
  private final Once once;

  IndicatorService(
      Conventions conventions,
      AxisRepository axes,
      ObjectiveRepository objectives,
      ActionRepository actions,
      PartnerRepository partners,
      FindingRepository findings,
      IndicatorRepository indicators,
      IndicatorVersions contents,
      AgreedVersions versions,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.axes = axes;
    this.objectives = objectives;
    this.actions = actions;
    this.partners = partners;
    this.findings = findings;
    this.indicators = indicators;
    this.contents = contents;
    this.versions = versions;
    this.audit = audit;
    this.once = once;
  }

  Answer<IndicatorResponse> create(String key, IndicatorRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireDraft(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Indicator indicator = add(convention, request, references(convention), faults);
          faults.refuseIfAny();
          return answer(indicator);
        });
  }

  /**
   * Adds an indicator, whose code is free, within a larger piece of work, which refuses if anything
   * was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Indicator add(
      Convention convention,
      IndicatorRequest request,
      IndicatorReferences references,
      Faults faults) {
    Indicator indicator =
        Indicator.of(convention, references.resolve(convention, request, faults), faults);
    if (faults.isEmpty()) {
      indicators.persistAndFlush(indicator);
      audit.record(
          Entry.created(TYPE, indicator.id(), convention.id(), IndicatorResponse.of(indicator)));
    }
    return indicator;
  }

  /**
   * Adds an indicator that is agreed after the signature.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void agree(
      Convention convention, IndicatorRequest request, Agreement agreement, Faults faults) {
    IndicatorTerms terms = references(convention).resolve(request, agreement.appliesFrom(), faults);
    faults.require(
        !terms.appliesFrom().isBefore(agreement.appliesFrom()),
        "appliesFrom",
        "before-the-decision",
        Text.of(
            "L'indicateur ne s'applique pas avant que la décision prenne effet, le %s.",
            "The indicator does not apply before the decision takes effect, on %s.",
            agreement.appliesFrom()));
    if (terms.objective() != null) {
      terms.objective().requireOpen(faults.at("objective"));
    }
    Indicator indicator = Indicator.agreed(convention, terms, agreement, faults);
    if (faults.isEmpty()) {
      indicators.persistAndFlush(indicator);
      versions.opened(indicator, agreement, contents.content(indicator));
      audit.record(
          Entry.created(TYPE, indicator.id(), convention.id(), IndicatorResponse.of(indicator)));
    }
  }

  /**
   * Adapts an indicator after the signature, but for its baselines and targets.
   *
   * @param request the whole indicator as it will be
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void adapt(
      Indicator indicator, IndicatorRequest request, Agreement agreement, Faults faults) {
    versions.requireNewest(indicator, agreement, faults);
    ObjectNode before = contents.present(indicator);
    ObjectNode contentBefore = contents.content(indicator);
    changed(
        indicator,
        () -> {
          indicator.adapt(
              references(indicator.convention()).resolve(indicator.convention(), request, faults),
              faults);
          FixedProperties.check(
              before, contents.present(indicator), IndicatorVersions.ADAPTABLE, faults);
        },
        faults);
    if (faults.isEmpty()) {
      versions.changed(indicator, contentBefore, agreement, contents.content(indicator));
    }
  }

  /**
   * Gives an indicator another target from the day of the agreement on.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void aim(
      Indicator indicator, TrajectoryRequest request, Agreement agreement, Faults faults) {
    TrajectoryTerms target = IndicatorReferences.target(request, agreement.appliesFrom(), faults);
    changed(indicator, () -> IndicatorAdaptation.aim(indicator, target, agreement, faults), faults);
  }

  /**
   * Has progress counted from another baseline from the day of the agreement on.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void countFrom(
      Indicator indicator, BaselineRequest request, Agreement agreement, Faults faults) {
    Baseline baseline =
        references(indicator.convention()).baseline(request, agreement.appliesFrom(), faults);
    changed(
        indicator,
        () -> IndicatorAdaptation.countFrom(indicator, baseline, agreement, faults),
        faults);
  }

  private void changed(Indicator indicator, Runnable change, Faults faults) {
    indicator.objective().requireOpen(faults);
    IndicatorResponse before = IndicatorResponse.of(indicator);
    change.run();
    if (faults.isEmpty()) {
      indicators.flush();
      audit.record(
          Entry.replaced(
              TYPE,
              indicator.id(),
              indicator.convention().id(),
              before,
              IndicatorResponse.of(indicator)));
    }
  }

  Page<RecordedVersion> versions(String convention, String indicator) {
    return Page.whole(contents.of(required(convention, indicator)));
  }

  Page<TargetVersion> targets(String convention, String key) {
    Indicator indicator = required(convention, key);
    Instant agreedAt = contents.of(indicator).get(0).recordedAt();
    return Page.whole(
        indicator.allTargets().stream()
            .map(target -> TargetVersion.of(target, indicator, agreedAt))
            .toList());
  }

  private Indicator required(String convention, String indicator) {
    return indicators.require(conventions.require(convention), Key.parse("indicator", indicator));
  }

  Answer<IndicatorResponse> read(String convention, String indicator) {
    return answer(required(convention, indicator));
  }

  Page<IndicatorResponse> list(String key, IndicatorQuery query, PageRequest page) {
    Convention convention = conventions.require(key);
    return indicators
        .page(convention, resolved(convention, query), page)
        .map(IndicatorResponse::of);
  }

  private IndicatorFilter resolved(Convention convention, IndicatorQuery query) {
    return new IndicatorFilter(
        query.axis == null ? null : axes.require(convention, Key.parse("axis", query.axis)),
        query.objective == null
            ? null
            : objectives.require(convention, Key.parse("objective", query.objective)),
        query.nature,
        query.partner == null ? null : partners.require(Key.parse("partner", query.partner)),
        query.frequency);
  }

  Answer<IndicatorResponse> replace(
      String convention, String key, IfMatch known, IndicatorRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<IndicatorResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Indicator indicator = known(convention, key, known);
    return describe(indicator, patch.onto(IndicatorRequest.of(indicator)));
  }

  void delete(String convention, String key, IfMatch known) {
    Indicator indicator = known(convention, key, known);
    audit.record(
        Entry.deleted(
            TYPE, indicator.id(), indicator.convention().id(), IndicatorResponse.of(indicator)));
    indicators.delete(indicator);
    indicators.flush();
  }

  private Indicator known(String convention, String key, IfMatch known) {
    Indicator indicator =
        indicators.require(conventions.requireDraft(convention), Key.parse("indicator", key));
    known.check(indicator.version());
    return indicator;
  }

  private Answer<IndicatorResponse> describe(Indicator indicator, IndicatorRequest request) {
    IndicatorResponse before = IndicatorResponse.of(indicator);
    Convention convention = indicator.convention();
    if (!indicator.code().equals(request.code())) {
      refuseIfTaken(convention, request.code());
    }
    Faults faults = new Faults();
    indicator.describe(references(convention).resolve(convention, request, faults), faults);
    faults.refuseIfAny();
    indicators.flush();
    audit.record(
        Entry.replaced(
            TYPE, indicator.id(), convention.id(), before, IndicatorResponse.of(indicator)));
    return answer(indicator);
  }

  private IndicatorReferences references(Convention convention) {
    return new IndicatorReferences(
        (code, faults) -> objectives.named(convention, code, faults),
        (number, faults) -> actions.named(convention, number, faults),
        partners::named,
        (code, faults) -> findings.named(convention, code, faults));
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (indicators.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "indicator-code-taken",
          Text.of(
              "Un indicateur de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "An indicator of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private static Answer<IndicatorResponse> answer(Indicator indicator) {
    return Answer.of(indicator.id(), indicator.version(), IndicatorResponse.of(indicator));
  }
}
