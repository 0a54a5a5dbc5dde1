package fr.ctg.conventions.partner;

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

/** What can be done with partners, a transaction a method. */
@ApplicationScoped
@Transactional
public class PartnerService {

  private static final String TYPE = "partner";

  private final PartnerRepository partners;
  private final AuditTrail audit;
  private final Once once;

  PartnerService(PartnerRepository partners, AuditTrail audit, Once once) {
    this.partners = partners;
    this.audit = audit;
    this.once = once;
  }

  Answer<PartnerResponse> create(PartnerRequest request) {
    return once.only(
        () -> {
          refuseIfTaken(request.code());
          Faults faults = new Faults();
          Partner partner = register(request, faults);
          faults.refuseIfAny();
          return answer(partner);
        });
  }

  /**
   * The partner as it is registered already, or registered now, within a larger piece of work,
   * which refuses if anything was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Partner ensure(PartnerRequest request, Faults faults) {
    Partner registered = partners.withCode(request.code()).orElse(null);
    if (registered == null) {
      return register(request, faults);
    }
    if (!PartnerRequest.of(registered).equals(request)) {
      faults.add(
          "differs-from-registered",
          Text.of(
              "Le partenaire « %s » est enregistré avec un autre contenu ; reprenez-le tel qu'il est,"
                  + " ou citez son code sans le déclarer.",
              "Partner \"%s\" is registered with another content; state it as it is, or name its code"
                  + " without declaring it.",
              request.code()));
    }
    return registered;
  }

  private Partner register(PartnerRequest request, Faults faults) {
    Partner partner = Partner.register(request, faults);
    if (faults.isEmpty()) {
      partners.persistAndFlush(partner);
      audit.record(Entry.created(TYPE, partner.id(), null, PartnerResponse.of(partner)));
    }
    return partner;
  }

  Answer<PartnerResponse> read(Key key) {
    return answer(partners.require(key));
  }

  Page<PartnerResponse> list(PartnerKind kind, PageRequest page) {
    return partners.page(kind, page).map(PartnerResponse::of);
  }

  Answer<PartnerResponse> replace(Key key, IfMatch known, PartnerRequest request) {
    Partner partner = partners.require(key);
    known.check(partner.version());
    return describe(partner, request);
  }

  Answer<PartnerResponse> patch(Key key, IfMatch known, MergePatch patch) {
    Partner partner = partners.require(key);
    known.check(partner.version());
    return describe(partner, patch.onto(PartnerRequest.of(partner)));
  }

  void delete(Key key, IfMatch known) {
    Partner partner = partners.require(key);
    known.check(partner.version());
    audit.record(Entry.deleted(TYPE, partner.id(), null, PartnerResponse.of(partner)));
    partners.delete(partner);
    partners.flush();
  }

  private Answer<PartnerResponse> describe(Partner partner, PartnerRequest request) {
    PartnerResponse before = PartnerResponse.of(partner);
    if (!partner.code().equals(request.code())) {
      refuseIfTaken(request.code());
    }
    Faults faults = new Faults();
    partner.describe(request, faults);
    faults.refuseIfAny();
    partners.flush();
    PartnerResponse after = PartnerResponse.of(partner);
    audit.record(Entry.replaced(TYPE, partner.id(), null, before, after));
    return answer(partner);
  }

  private void refuseIfTaken(String code) {
    if (partners.withCode(code).isPresent()) {
      throw new StateConflict(
          "partner-code-taken",
          Text.of(
              "Un partenaire porte déjà le code « %s » ; choisissez-en un autre.",
              "A partner already has the code \"%s\"; choose another one.", code));
    }
  }

  private static Answer<PartnerResponse> answer(Partner partner) {
    return Answer.of(partner.id(), partner.version(), PartnerResponse.of(partner));
  }
}
