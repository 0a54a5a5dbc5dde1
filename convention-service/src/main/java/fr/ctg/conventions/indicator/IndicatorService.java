package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
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
  private final IndicatorRepository indicators;
  private final AuditTrail audit;
  private final Once once;

  IndicatorService(
      Conventions conventions,
      AxisRepository axes,
      ObjectiveRepository objectives,
      ActionRepository actions,
      PartnerRepository partners,
      IndicatorRepository indicators,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.axes = axes;
    this.objectives = objectives;
    this.actions = actions;
    this.partners = partners;
    this.indicators = indicators;
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

  Answer<IndicatorResponse> read(String convention, String indicator) {
    return answer(
        indicators.require(conventions.require(convention), Key.parse("indicator", indicator)));
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
        partners::named);
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
