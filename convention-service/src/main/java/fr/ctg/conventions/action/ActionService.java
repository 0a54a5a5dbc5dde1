package fr.ctg.conventions.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.convention.FixedProperties;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.conventions.territory.TerritoryRepository;
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
import java.util.List;
import java.util.function.Function;

/** What can be done with the actions of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class ActionService {

  private static final String TYPE = "action";

  private final Conventions conventions;
  private final AxisRepository axes;
  private final ObjectiveRepository objectives;
  private final TerritoryRepository territories;
  private final PartnerRepository partners;
  private final ActionRepository actions;
  private final ActionVersions contents;
  private final AgreedVersions versions;
  private final Instance<ActionUse> uses;
  private final AuditTrail audit;
  private final Once once;

  ActionService(
      Conventions conventions,
      AxisRepository axes,
      ObjectiveRepository objectives,
      TerritoryRepository territories,
      PartnerRepository partners,
      ActionRepository actions,
      ActionVersions contents,
      AgreedVersions versions,
      @Any Instance<ActionUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.axes = axes;
    this.objectives = objectives;
    this.territories = territories;
    this.partners = partners;
    this.actions = actions;
    this.contents = contents;
    this.versions = versions;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<ActionResponse> create(String key, ActionRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireDraft(key);
          refuseIfTaken(convention, request.number());
          Faults faults = new Faults();
          Action action = add(convention, request, references(convention), faults);
          faults.refuseIfAny();
          return answer(action);
        });
  }

  /**
   * Adds an action, whose number is free, within a larger piece of work, which refuses if anything
   * was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Action add(
      Convention convention, ActionRequest request, ActionReferences references, Faults faults) {
    Action action = Action.of(convention, request, references.resolve(request, faults), faults);
    if (faults.isEmpty()) {
      actions.persistAndFlush(action);
      audit.record(Entry.created(TYPE, action.id(), convention.id(), ActionResponse.of(action)));
    }
    return action;
  }

  /**
   * Adds an action that is agreed after the signature.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void agree(
      Convention convention, ActionRequest request, Agreement agreement, Faults faults) {
    Action action = add(convention, request, references(convention), faults);
    refuseClosed(action, faults.at("objectives"));
    if (faults.isEmpty()) {
      action.agreedFrom(agreement.appliesFrom());
      versions.opened(action, agreement, contents.content(action));
    }
  }

  private static void refuseClosed(Action action, Faults faults) {
    for (Objective objective : action.objectives()) {
      objective.requireOpen(faults);
    }
  }

  /**
   * Adapts an action after the signature.
   *
   * @param request the whole action as it will be
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void adapt(Action action, ActionRequest request, Agreement agreement, Faults faults) {
    versions.requireNewest(action, agreement, faults);
    ObjectNode before = contents.present(action);
    ObjectNode contentBefore = contents.content(action);
    ActionResponse stated = ActionResponse.of(action);
    ActionRequest wanted = request.keepingProgressOf(action);
    action.revise(wanted, references(action.convention()).resolve(wanted, faults), faults);
    FixedProperties.check(before, contents.present(action), ActionVersions.ADAPTABLE, faults);
    if (faults.isEmpty()) {
      actions.flush();
      versions.changed(action, contentBefore, agreement, contents.content(action));
      audit.record(
          Entry.replaced(
              TYPE, action.id(), action.convention().id(), stated, ActionResponse.of(action)));
    }
  }

  Page<RecordedVersion> versions(String convention, String action) {
    return Page.whole(
        contents.of(actions.require(conventions.require(convention), Key.parse("action", action))));
  }

  Answer<ActionResponse> read(String convention, String action) {
    return answer(actions.require(conventions.require(convention), Key.parse("action", action)));
  }

  Page<ActionResponse> list(String key, ActionQuery query, PageRequest page) {
    Convention convention = conventions.require(key);
    ActionFilter filter =
        new ActionFilter(
            convention,
            asked("axis", query.axis, wanted -> axes.require(convention, wanted)),
            asked("objective", query.objective, wanted -> objectives.require(convention, wanted)),
            query.status,
            asked("partner", query.partner, partners::require),
            asked("territory", query.territory, territories::require),
            query.year);
    return actions.page(filter, page).map(ActionResponse::of);
  }

  private static <T> T asked(String parameter, String value, Function<Key, T> require) {
    return value == null ? null : require.apply(Key.parse(parameter, value));
  }

  Answer<ActionResponse> replace(
      String convention, String key, IfMatch known, ActionRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<ActionResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Action action = known(convention, key, known);
    return describe(action, patch.onto(ActionRequest.of(action)));
  }

  void delete(String convention, String key, IfMatch known) {
    Action action = known(convention, key, known);
    refuseIfUsed(action);
    audit.record(
        Entry.deleted(TYPE, action.id(), action.convention().id(), ActionResponse.of(action)));
    actions.delete(action);
    actions.flush();
  }

  private Action known(String convention, String key, IfMatch known) {
    Action action = actions.require(conventions.requireDraft(convention), Key.parse("action", key));
    known.check(action.version());
    return action;
  }

  private Answer<ActionResponse> describe(Action action, ActionRequest request) {
    ActionResponse before = ActionResponse.of(action);
    Convention convention = action.convention();
    if (!action.number().equals(request.number())) {
      refuseIfTaken(convention, request.number());
    }
    Faults faults = new Faults();
    action.describe(request, references(convention).resolve(request, faults), faults);
    faults.refuseIfAny();
    actions.flush();
    audit.record(
        Entry.replaced(TYPE, action.id(), convention.id(), before, ActionResponse.of(action)));
    return answer(action);
  }

  private ActionReferences references(Convention convention) {
    return new ActionReferences(
        (code, faults) -> objectives.named(convention, code, faults),
        territories::named,
        partners::named);
  }

  private void refuseIfUsed(Action action) {
    List<String> needing = uses.stream().flatMap(use -> use.usesOf(action).stream()).toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "action-in-use",
          Text.of(
              "L'action « %s » ne peut pas être supprimée : ceci en dépend encore : %s.",
              "Action \"%s\" cannot be deleted: this still needs it: %s.",
              action.number(),
              String.join(", ", needing)));
    }
  }

  private void refuseIfTaken(Convention convention, String number) {
    if (actions.withNumber(convention, number).isPresent()) {
      throw new StateConflict(
          "action-number-taken",
          Text.of(
              "Une action de cette convention porte déjà le numéro « %s » ; choisissez-en un autre.",
              "An action of this convention already has the number \"%s\"; choose another one.",
              number));
    }
  }

  private static Answer<ActionResponse> answer(Action action) {
    return Answer.of(action.id(), action.version(), ActionResponse.of(action));
  }
}
