package fr.ctg.conventions.committee;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.partner.Partner;
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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What can be done with the committees of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class CommitteeService {

  private static final String TYPE = "committee";

  private final Conventions conventions;
  private final PartnerRepository partners;
  private final CommitteeRepository committees;
  private final Instance<CommitteeUse> uses;
  private final AuditTrail audit;
  private final Once once;

  CommitteeService(
      Conventions conventions,
      PartnerRepository partners,
      CommitteeRepository committees,
      @Any Instance<CommitteeUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.partners = partners;
    this.committees = committees;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<CommitteeResponse> create(String key, CommitteeRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireOpen(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Committee committee = Committee.of(convention, request, members(request, faults), faults);
          faults.refuseIfAny();
          committees.persistAndFlush(committee);
          audit.record(
              Entry.created(
                  TYPE, committee.id(), convention.id(), CommitteeResponse.of(committee)));
          return answer(committee);
        });
  }

  Answer<CommitteeResponse> read(String convention, String committee) {
    return answer(
        committees.require(conventions.require(convention), Key.parse("committee", committee)));
  }

  Page<CommitteeResponse> list(String convention, CommitteeKind kind, PageRequest page) {
    return committees.page(conventions.require(convention), kind, page).map(CommitteeResponse::of);
  }

  Answer<CommitteeResponse> replace(
      String convention, String key, IfMatch known, CommitteeRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<CommitteeResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Committee committee = known(convention, key, known);
    return describe(committee, patch.onto(CommitteeRequest.of(committee)));
  }

  void delete(String convention, String key, IfMatch known) {
    Committee committee = known(convention, key, known);
    List<String> meetings = usesOf(committee);
    if (!meetings.isEmpty()) {
      throw new StateConflict(
          "committee-in-use",
          Text.of(
              "L'instance « %s » ne peut pas être supprimée : elle a des séances : %s.",
              "Committee \"%s\" cannot be deleted: it has meetings: %s.",
              committee.code(),
              String.join(", ", meetings)));
    }
    audit.record(
        Entry.deleted(
            TYPE, committee.id(), committee.convention().id(), CommitteeResponse.of(committee)));
    committees.delete(committee);
    committees.flush();
  }

  private Committee known(String convention, String key, IfMatch known) {
    Committee committee =
        committees.require(conventions.requireOpen(convention), Key.parse("committee", key));
    known.check(committee.version());
    return committee;
  }

  private Answer<CommitteeResponse> describe(Committee committee, CommitteeRequest request) {
    CommitteeResponse before = CommitteeResponse.of(committee);
    Convention convention = committee.convention();
    if (!committee.code().equals(request.code())) {
      refuseIfTaken(convention, request.code());
    }
    if (committee.kind() != request.kind()) {
      refuseAnotherKind(committee);
    }
    Faults faults = new Faults();
    committee.describe(request, members(request, faults), faults);
    faults.refuseIfAny();
    committees.flush();
    audit.record(
        Entry.replaced(
            TYPE, committee.id(), convention.id(), before, CommitteeResponse.of(committee)));
    return answer(committee);
  }

  private List<Member> members(CommitteeRequest request, Faults faults) {
    List<Member> found = new ArrayList<>();
    for (int i = 0; i < request.members().size(); i++) {
      CommitteeRequest.MemberRequest member = request.members().get(i);
      Partner partner = partners.ifStated(member.partner(), faults.at("members", i, "partner"));
      found.add(new Member(member.function(), partner, member.role()));
    }
    return found;
  }

  /** What was decided in a steering committee was not decided in a technical one. */
  private void refuseAnotherKind(Committee committee) {
    List<String> meetings = usesOf(committee);
    if (!meetings.isEmpty()) {
      throw new StateConflict(
          "committee-in-use",
          Text.of(
              "L'instance « %s » reste %s : elle a des séances : %s.",
              "Committee \"%s\" stays %s: it has meetings: %s.",
              committee.code(),
              committee.kind(),
              String.join(", ", meetings)));
    }
  }

  private List<String> usesOf(Committee committee) {
    return uses.stream().flatMap(use -> use.usesOf(committee).stream()).toList();
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (committees.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "committee-code-taken",
          Text.of(
              "Une instance de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "A committee of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private static Answer<CommitteeResponse> answer(Committee committee) {
    return Answer.of(committee.id(), committee.version(), CommitteeResponse.of(committee));
  }
}
