package fr.ctg.conventions.objective;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.convention.FixedProperties;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.diagnosis.NeedRepository;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with the objectives of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class ObjectiveService {

  private static final String TYPE = "objective";

  private final Conventions conventions;
  private final AxisRepository axes;
  private final ObjectiveRepository objectives;
  private final NeedRepository needs;
  private final ObjectiveVersions contents;
  private final AgreedVersions versions;
  private final Instance<ObjectiveUse> uses;
  private final AuditTrail audit;
  private final Once once;

  ObjectiveService(
      Conventions conventions,
      AxisRepository axes,
      ObjectiveRepository objectives,
      NeedRepository needs,
      ObjectiveVersions contents,
      AgreedVersions versions,
      @Any Instance<ObjectiveUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.axes = axes;
    this.objectives = objectives;
    this.needs = needs;
    this.contents = contents;
    this.versions = versions;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<ObjectiveResponse> create(String key, ObjectiveRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireDraft(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Objective objective = add(convention, request, references(convention), faults);
          faults.refuseIfAny();
          return answer(objective);
        });
  }

  /**
   * Adds an objective, whose code is free, within a larger piece of work, which refuses if anything
   * was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Objective add(
      Convention convention,
      ObjectiveRequest request,
      ObjectiveReferences references,
      Faults faults) {
    return add(convention, request, references, null, faults);
  }

  private Objective add(
      Convention convention,
      ObjectiveRequest request,
      ObjectiveReferences references,
      LocalDate appliesFrom,
      Faults faults) {
    Objective objective =
        Objective.of(convention, request, references.resolve(request, faults), appliesFrom, faults);
    if (faults.isEmpty()) {
      objectives.persistAndFlush(objective);
      audit.record(
          Entry.created(TYPE, objective.id(), convention.id(), ObjectiveResponse.of(objective)));
    }
    return objective;
  }

  /**
   * Adds an objective that is agreed after the signature.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void agree(
      Convention convention, ObjectiveRequest request, Agreement agreement, Faults faults) {
    Objective objective =
        add(convention, request, references(convention), agreement.appliesFrom(), faults);
    if (objective.parent() != null) {
      objective.parent().requireOpen(faults.at("parent"));
    }
    if (faults.isEmpty()) {
      versions.opened(objective, agreement, contents.content(objective));
    }
  }

  /**
   * Adapts an objective after the signature.
   *
   * @param request the whole objective as it will be
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void adapt(
      Objective objective,
      ObjectiveRequest request,
      ObjectiveStatus status,
      Agreement agreement,
      Faults faults) {
    versions.requireNewest(objective, agreement, faults);
    objective.requireOpen(faults);
    ObjectNode before = contents.present(objective);
    ObjectNode contentBefore = contents.content(objective);
    ObjectiveResponse stated = ObjectiveResponse.of(objective);
    objective.describe(
        request, references(objective.convention()).resolve(request, faults), faults);
    objective.pursue(status);
    FixedProperties.check(before, contents.present(objective), ObjectiveVersions.ADAPTABLE, faults);
    if (faults.isEmpty()) {
      objectives.flush();
      versions.changed(objective, contentBefore, agreement, contents.content(objective));
      audit.record(
          Entry.replaced(
              TYPE,
              objective.id(),
              objective.convention().id(),
              stated,
              ObjectiveResponse.of(objective)));
    }
  }

  Page<RecordedVersion> versions(String convention, String objective) {
    return Page.whole(
        contents.of(
            objectives.require(
                conventions.require(convention), Key.parse("objective", objective))));
  }

  Answer<ObjectiveResponse> read(String convention, String objective) {
    return answer(
        objectives.require(conventions.require(convention), Key.parse("objective", objective)));
  }

  Page<ObjectiveResponse> list(
      String key,
      String axisKey,
      ObjectiveKind kind,
      String parentKey,
      Boolean answersNeed,
      PageRequest page) {
    Convention convention = conventions.require(key);
    Axis axis = axisKey == null ? null : axes.require(convention, Key.parse("axis", axisKey));
    Objective parent =
        parentKey == null ? null : objectives.require(convention, Key.parse("parent", parentKey));
    return objectives
        .page(convention, axis, kind, parent, answersNeed, page)
        .map(ObjectiveResponse::of);
  }

  Answer<ObjectiveResponse> replace(
      String convention, String key, IfMatch known, ObjectiveRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<ObjectiveResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Objective objective = known(convention, key, known);
    return describe(objective, patch.onto(ObjectiveRequest.of(objective)));
  }

  void delete(String convention, String key, IfMatch known) {
    Objective objective = known(convention, key, known);
    refuseIfUsed(objective);
    audit.record(
        Entry.deleted(
            TYPE, objective.id(), objective.convention().id(), ObjectiveResponse.of(objective)));
    objectives.delete(objective);
    objectives.flush();
  }

  private Objective known(String convention, String key, IfMatch known) {
    Objective objective =
        objectives.require(conventions.requireDraft(convention), Key.parse("objective", key));
    known.check(objective.version());
    return objective;
  }

  private Answer<ObjectiveResponse> describe(Objective objective, ObjectiveRequest request) {
    ObjectiveResponse before = ObjectiveResponse.of(objective);
    Convention convention = objective.convention();
    if (!objective.code().equals(request.code())) {
      refuseIfTaken(convention, request.code());
    }
    Faults faults = new Faults();
    faults.require(
        request.kind() == ObjectiveKind.STRATEGIC || contributions(objective).isEmpty(),
        "kind",
        "has-operational-objectives",
        Text.of(
            "Des objectifs opérationnels contribuent à « %s » : il reste stratégique.",
            "Operational objectives contribute to \"%s\": it stays strategic.", objective.code()));
    ObjectivePlace place = references(convention).resolve(request, faults);
    objective.describe(request, place, faults);
    faults.refuseIfAny();
    objectives.flush();
    audit.record(
        Entry.replaced(
            TYPE, objective.id(), convention.id(), before, ObjectiveResponse.of(objective)));
    return answer(objective);
  }

  private ObjectiveReferences references(Convention convention) {
    return new ObjectiveReferences(
        (code, faults) -> axes.named(convention, code, faults),
        (code, faults) -> objectives.named(convention, code, faults),
        (code, faults) -> needs.named(convention, code, faults));
  }

  private List<String> contributions(Objective objective) {
    return objectives.contributingTo(objective).stream().map(Objective::code).toList();
  }

  private void refuseIfUsed(Objective objective) {
    List<String> needing =
        Stream.concat(
                contributions(objective).stream(),
                uses.stream().flatMap(use -> use.usesOf(objective).stream()))
            .toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "objective-in-use",
          Text.of(
              "L'objectif « %s » ne peut pas être supprimé : ceci en dépend encore : %s.",
              "Objective \"%s\" cannot be deleted: this still needs it: %s.",
              objective.code(),
              String.join(", ", needing)));
    }
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (objectives.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "objective-code-taken",
          Text.of(
              "Un objectif de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "An objective of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private static Answer<ObjectiveResponse> answer(Objective objective) {
    return Answer.of(objective.id(), objective.version(), ObjectiveResponse.of(objective));
  }
}
