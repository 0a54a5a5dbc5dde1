package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;

/** What can be done with the needs of a diagnosis, a transaction a method. */
@ApplicationScoped
@Transactional
public class NeedService {

  private static final String TYPE = "need";

  private final Conventions conventions;
  private final DiagnosisDraft draft;
  private final FindingRepository findings;
  private final NeedRepository needs;
  private final Instance<NeedUse> uses;
  private final AuditTrail audit;
  private final Once once;

  NeedService(
      Conventions conventions,
      DiagnosisDraft draft,
      FindingRepository findings,
      NeedRepository needs,
      @Any Instance<NeedUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.draft = draft;
    this.findings = findings;
    this.needs = needs;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<NeedResponse> create(String key, NeedRequest request) {
    return once.only(
        () -> {
          Convention convention = draft.require(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Need need = add(convention, request, named(convention), faults);
          faults.refuseIfAny();
          return answer(need);
        });
  }

  /**
   * Adds a need, whose code is free, within a larger piece of work, which refuses if anything was
   * found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Need add(
      Convention convention, NeedRequest request, Named<Finding> findings, Faults faults) {
    Need need =
        Need.of(convention, request, findings.each(request.findings(), faults.at("findings")));
    if (faults.isEmpty()) {
      needs.persistAndFlush(need);
      audit.record(Entry.created(TYPE, need.id(), convention.id(), NeedResponse.of(need)));
    }
    return need;
  }

  Answer<NeedResponse> read(String convention, String key) {
    return answer(needs.require(conventions.require(convention), Key.parse(TYPE, key)));
  }

  Page<NeedResponse> list(String convention, Boolean answered, PageRequest page) {
    return needs.page(conventions.require(convention), answered, page).map(NeedResponse::of);
  }

  Answer<NeedResponse> replace(String convention, String key, IfMatch known, NeedRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<NeedResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Need need = known(convention, key, known);
    return describe(need, patch.onto(NeedRequest.of(need)));
  }

  void delete(String convention, String key, IfMatch known) {
    Need need = known(convention, key, known);
    refuseIfUsed(need);
    audit.record(Entry.deleted(TYPE, need.id(), need.convention().id(), NeedResponse.of(need)));
    needs.delete(need);
    needs.flush();
  }

  private Need known(String convention, String key, IfMatch known) {
    Need need = needs.require(draft.require(convention), Key.parse(TYPE, key));
    known.check(need.version());
    return need;
  }

  private Answer<NeedResponse> describe(Need need, NeedRequest request) {
    NeedResponse before = NeedResponse.of(need);
    if (!need.code().equals(request.code())) {
      refuseIfTaken(need.convention(), request.code());
    }
    Faults faults = new Faults();
    need.describe(
        request, named(need.convention()).each(request.findings(), faults.at("findings")));
    faults.refuseIfAny();
    needs.flush();
    audit.record(
        Entry.replaced(TYPE, need.id(), need.convention().id(), before, NeedResponse.of(need)));
    return answer(need);
  }

  private Named<Finding> named(Convention convention) {
    return (code, faults) -> findings.named(convention, code, faults);
  }

  private void refuseIfUsed(Need need) {
    List<String> needing = uses.stream().flatMap(use -> use.usesOf(need).stream()).toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "need-in-use",
          Text.of(
              "Le besoin « %s » ne peut pas être supprimé : ceci en dépend encore : %s.",
              "Need \"%s\" cannot be deleted: this still needs it: %s.",
              need.code(),
              String.join(", ", needing)));
    }
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (needs.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "need-code-taken",
          Text.of(
              "Un besoin de ce diagnostic porte déjà le code « %s » ; choisissez-en un autre.",
              "A need of this diagnosis already has the code \"%s\"; choose another one.", code));
    }
  }

  private static Answer<NeedResponse> answer(Need need) {
    return Answer.of(need.id(), need.version(), NeedResponse.of(need));
  }
}
