package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What can be done with the aids paid beside actions, a transaction a method. */
@ApplicationScoped
@Transactional
public class AidService {

  private static final String TYPE = "aid";

  private final Conventions conventions;
  private final PartnerRepository partners;
  private final AidRepository aids;
  private final AidSums sums;
  private final ContentTag contentTag;
  private final AuditTrail audit;
  private final Once once;

  AidService(
      Conventions conventions,
      PartnerRepository partners,
      AidRepository aids,
      AidSums sums,
      ContentTag contentTag,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.partners = partners;
    this.aids = aids;
    this.sums = sums;
    this.contentTag = contentTag;
    this.audit = audit;
    this.once = once;
  }

  Answer<AidResponse> create(String key, AidRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireOpen(key);
          Faults faults = new Faults();
          Aid aid = add(convention, request, partners, faults);
          faults.refuseIfAny();
          return answer(aid);
        });
  }

  /**
   * Adds an aid within a larger piece of work, which refuses if anything was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Aid add(Convention convention, AidRequest request, Named<Partner> payers, Faults faults) {
    Partner payer = payers.named(request.payer(), faults.at("payer"));
    Aid aid = Aid.of(convention, request, payer);
    refuseSameMoney(convention, request, payer, aid.id(), faults);
    if (faults.isEmpty()) {
      aids.persistAndFlush(aid);
      audit.record(Entry.created(TYPE, aid.id(), convention.id(), AidResponse.of(aid)));
    }
    return aid;
  }

  Answer<AidResponse> read(String convention, UUID id) {
    return answer(aids.require(conventions.require(convention), id));
  }

  Page<AidResponse> list(String key, AidQuery query, PageRequest page) {
    Convention convention = conventions.require(key);
    return aids.page(convention, query.year, payer(query), page).map(AidResponse::of);
  }

  /**
   * @param by null for years
   */
  Answer<AidTotalsResponse> totals(String key, AidTotalsBy by, AidQuery query) {
    Convention convention = conventions.require(key);
    AidTotalsBy wanted = by == null ? AidTotalsBy.YEAR : by;
    AidTotalsResponse totals =
        new AidTotalsResponse(wanted, sums.of(convention, wanted, query.year, payer(query)));
    return new Answer<>(convention.id(), contentTag.of(totals), totals, false);
  }

  Answer<AidResponse> replace(String convention, UUID id, IfMatch known, AidRequest request) {
    return describe(known(convention, id, known), request);
  }

  Answer<AidResponse> patch(String convention, UUID id, IfMatch known, MergePatch patch) {
    Aid aid = known(convention, id, known);
    return describe(aid, patch.onto(AidRequest.of(aid)));
  }

  void delete(String convention, UUID id, IfMatch known) {
    Aid aid = known(convention, id, known);
    audit.record(Entry.deleted(TYPE, aid.id(), aid.convention().id(), AidResponse.of(aid)));
    aids.delete(aid);
    aids.flush();
  }

  private Aid known(String convention, UUID id, IfMatch known) {
    Aid aid = aids.require(conventions.requireOpen(convention), id);
    known.check(aid.version());
    return aid;
  }

  private Answer<AidResponse> describe(Aid aid, AidRequest request) {
    AidResponse before = AidResponse.of(aid);
    Faults faults = new Faults();
    Partner payer = partners.named(request.payer(), faults.at("payer"));
    refuseSameMoney(aid.convention(), request, payer, aid.id(), faults);
    faults.refuseIfAny();
    aid.describe(request, payer);
    aids.flush();
    audit.record(
        Entry.replaced(TYPE, aid.id(), aid.convention().id(), before, AidResponse.of(aid)));
    return answer(aid);
  }

  private Partner payer(AidQuery query) {
    return query.payer == null ? null : partners.require(Key.parse("payer", query.payer));
  }

  // Once there is a fault, what the request names may not be stored and cannot be asked for.
  private void refuseSameMoney(
      Convention convention, AidRequest request, Partner payer, UUID not, Faults faults) {
    if (faults.isEmpty() && aids.sameMoney(convention, request, payer, not).isPresent()) {
      faults.add(
          "duplicate",
          Text.of(
              "Ce que « %s » a versé en %s par la voie %s est déjà indiqué ; modifiez-le.",
              "What \"%s\" paid in %s by %s is stated already; change that.",
              payer.code(),
              request.year().toString(),
              request.channel()));
    }
  }

  private static Answer<AidResponse> answer(Aid aid) {
    return Answer.of(aid.id(), aid.version(), AidResponse.of(aid));
  }
}
