package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryRepository;
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

/** What can be done with the findings of a diagnosis, a transaction a method. */
@ApplicationScoped
@Transactional
public class FindingService {

  private static final String TYPE = "finding";

  private final Conventions conventions;
  private final DiagnosisDraft draft;
  private final TerritoryRepository territories;
  private final FindingRepository findings;
  private final Instance<FindingUse> uses;
  private final AuditTrail audit;
  private final Once once;

  FindingService(
      Conventions conventions,
      DiagnosisDraft draft,
      TerritoryRepository territories,
      FindingRepository findings,
      @Any Instance<FindingUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.draft = draft;
    this.territories = territories;
    this.findings = findings;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<FindingResponse> create(String key, FindingRequest request) {
    return once.only(
        () -> {
          Convention convention = draft.require(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Named<Territory> places = territories::named;
          Finding finding = add(convention, request, places, faults);
          faults.refuseIfAny();
          return answer(finding);
        });
  }

  /**
   * Adds a finding, whose code is free, within a larger piece of work, which refuses if anything
   * was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Finding add(
      Convention convention, FindingRequest request, Named<Territory> territories, Faults faults) {
    Finding finding =
        Finding.of(
            convention,
            request,
            territories.ifStated(request.territory(), faults.at("territory")),
            faults);
    if (faults.isEmpty()) {
      findings.persistAndFlush(finding);
      audit.record(Entry.created(TYPE, finding.id(), convention.id(), FindingResponse.of(finding)));
    }
    return finding;
  }

  Answer<FindingResponse> read(String convention, String key) {
    return answer(findings.require(conventions.require(convention), Key.parse(TYPE, key)));
  }

  Page<FindingResponse> list(String convention, String theme, PageRequest page) {
    return findings.page(conventions.require(convention), theme, page).map(FindingResponse::of);
  }

  Answer<FindingResponse> replace(
      String convention, String key, IfMatch known, FindingRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<FindingResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Finding finding = known(convention, key, known);
    return describe(finding, patch.onto(FindingRequest.of(finding)));
  }

  void delete(String convention, String key, IfMatch known) {
    Finding finding = known(convention, key, known);
    refuseIfUsed(finding);
    audit.record(
        Entry.deleted(TYPE, finding.id(), finding.convention().id(), FindingResponse.of(finding)));
    findings.delete(finding);
    findings.flush();
  }

  private Finding known(String convention, String key, IfMatch known) {
    Finding finding = findings.require(draft.require(convention), Key.parse(TYPE, key));
    known.check(finding.version());
    return finding;
  }

  private Answer<FindingResponse> describe(Finding finding, FindingRequest request) {
    FindingResponse before = FindingResponse.of(finding);
    if (!finding.code().equals(request.code())) {
      refuseIfTaken(finding.convention(), request.code());
    }
    Faults faults = new Faults();
    Named<Territory> places = territories::named;
    finding.describe(request, places.ifStated(request.territory(), faults.at("territory")), faults);
    faults.refuseIfAny();
    findings.flush();
    audit.record(
        Entry.replaced(
            TYPE, finding.id(), finding.convention().id(), before, FindingResponse.of(finding)));
    return answer(finding);
  }

  private void refuseIfUsed(Finding finding) {
    List<String> needing = uses.stream().flatMap(use -> use.usesOf(finding).stream()).toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "finding-in-use",
          Text.of(
              "Le constat « %s » ne peut pas être supprimé : ceci en dépend encore : %s.",
              "Finding \"%s\" cannot be deleted: this still needs it: %s.",
              finding.code(),
              String.join(", ", needing)));
    }
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (findings.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "finding-code-taken",
          Text.of(
              "Un constat de ce diagnostic porte déjà le code « %s » ; choisissez-en un autre.",
              "A finding of this diagnosis already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private static Answer<FindingResponse> answer(Finding finding) {
    return Answer.of(finding.id(), finding.version(), FindingResponse.of(finding));
  }
}
