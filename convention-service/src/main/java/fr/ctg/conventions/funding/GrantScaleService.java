package fr.ctg.conventions.funding;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What can be done with grant scales, a transaction a method. */
@ApplicationScoped
@Transactional
class GrantScaleService {

  private static final String TYPE = "grant-scale";

  private final GrantScaleRepository scales;
  private final PartnerRepository partners;
  private final AuditTrail audit;
  private final Once once;

  GrantScaleService(
      GrantScaleRepository scales, PartnerRepository partners, AuditTrail audit, Once once) {
    this.scales = scales;
    this.partners = partners;
    this.audit = audit;
    this.once = once;
  }

  Answer<GrantScaleResponse> create(GrantScaleRequest request) {
    return once.only(
        () -> {
          Faults faults = new Faults();
          Partner funder = partners.named(request.funder(), faults.at("funder"));
          refuseOverlap(request, Ids.next(), faults);
          GrantScale scale = GrantScale.of(request, funder, faults);
          faults.refuseIfAny();
          scales.persistAndFlush(scale);
          audit.record(Entry.created(TYPE, scale.id(), null, GrantScaleResponse.of(scale)));
          return answer(scale);
        });
  }

  Answer<GrantScaleResponse> read(UUID id) {
    return answer(scales.require(id));
  }

  Page<GrantScaleResponse> list(GrantScaleQuery query, PageRequest page) {
    Partner funder =
        query.funder == null ? null : partners.require(Key.parse("funder", query.funder));
    return scales.page(query.on, query.code, funder, page).map(GrantScaleResponse::of);
  }

  Answer<GrantScaleResponse> replace(UUID id, IfMatch known, GrantScaleRequest request) {
    return describe(known(id, known), request);
  }

  Answer<GrantScaleResponse> patch(UUID id, IfMatch known, MergePatch patch) {
    GrantScale scale = known(id, known);
    return describe(scale, patch.onto(GrantScaleRequest.of(scale)));
  }

  void delete(UUID id, IfMatch known) {
    GrantScale scale = known(id, known);
    audit.record(Entry.deleted(TYPE, scale.id(), null, GrantScaleResponse.of(scale)));
    scales.delete(scale);
    scales.flush();
  }

  private GrantScale known(UUID id, IfMatch known) {
    GrantScale scale = scales.require(id);
    known.check(scale.version());
    return scale;
  }

  private Answer<GrantScaleResponse> describe(GrantScale scale, GrantScaleRequest request) {
    GrantScaleResponse before = GrantScaleResponse.of(scale);
    Faults faults = new Faults();
    Partner funder = partners.named(request.funder(), faults.at("funder"));
    refuseOverlap(request, scale.id(), faults);
    scale.describe(request, funder, faults);
    faults.refuseIfAny();
    scales.flush();
    audit.record(Entry.replaced(TYPE, scale.id(), null, before, GrantScaleResponse.of(scale)));
    return answer(scale);
  }

  private void refuseOverlap(GrantScaleRequest request, UUID not, Faults faults) {
    scales.lock(request.code());
    scales
        .overlapping(request, not)
        .ifPresent(
            other ->
                faults
                    .at("validFrom")
                    .add(
                        "overlapping-validity",
                        Text.of(
                            "Le barème « %s » vaut déjà à partir du %s ; terminez celui-là la veille,"
                                + " ou choisissez d'autres dates.",
                            "Scale \"%s\" is valid from %s already; end that one the day before, or"
                                + " choose other days.",
                            other.code(),
                            other.validFrom())));
  }

  private static Answer<GrantScaleResponse> answer(GrantScale scale) {
    return Answer.of(scale.id(), scale.version(), GrantScaleResponse.of(scale));
  }
}
