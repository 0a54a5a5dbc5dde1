package fr.ctg.conventions.action;

import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What is followed of actions, a transaction a method. It is no part of what was agreed and makes
 * no framework version.
 */
@ApplicationScoped
@Transactional
class ActionProgressService {

  private final Conventions conventions;
  private final ActionRepository actions;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  ActionProgressService(
      Conventions conventions, ActionRepository actions, AuditTrail audit, Once once, Clock clock) {
    this.conventions = conventions;
    this.actions = actions;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<ActionResponse> start(String convention, String key, ProgressRequest request) {
    return once.only(
        () -> {
          Action action = moving(convention, key);
          ActionResponse before = ActionResponse.of(action);
          action.start(day(request));
          return followed(action, before, "started");
        });
  }

  Answer<ActionResponse> complete(String convention, String key, ProgressRequest request) {
    return once.only(
        () -> {
          Action action = moving(convention, key);
          ActionResponse before = ActionResponse.of(action);
          Faults faults = new Faults();
          action.complete(day(request), faults);
          faults.refuseIfAny();
          return followed(action, before, "completed");
        });
  }

  Answer<ActionResponse> reach(
      String convention, String key, int position, IfMatch known, MilestoneRequest request) {
    Action action = moving(convention, key);
    known.check(action.version());
    ActionResponse before = ActionResponse.of(action);
    Faults faults = new Faults();
    refuseFuture(request.reachedOn(), "reachedOn", faults);
    faults.refuseIfAny();
    action.reach(position, request.reachedOn(), request.note());
    return followed(
        action, before, request.reachedOn() == null ? "milestone-taken-back" : "milestone-reached");
  }

  private Action moving(String convention, String key) {
    return actions.requireAlone(conventions.requireOpen(convention), Key.parse("action", key));
  }

  private LocalDate day(ProgressRequest request) {
    Faults faults = new Faults();
    refuseFuture(request.on(), "on", faults);
    faults.refuseIfAny();
    return request.on() == null ? LocalDate.now(clock) : request.on();
  }

  private void refuseFuture(LocalDate day, String field, Faults faults) {
    LocalDate today = LocalDate.now(clock);
    faults.require(
        day == null || !day.isAfter(today),
        field,
        "in-the-future",
        Text.of(
            "On indique ce qui a eu lieu ; le %s est après aujourd'hui, le %s.",
            "What has happened is stated here; %s is after today, %s.", day, today));
  }

  private Answer<ActionResponse> followed(Action action, ActionResponse before, String what) {
    actions.flush();
    ActionResponse after = ActionResponse.of(action);
    audit.record(
        new Entry(what, "action", action.id(), action.convention().id(), before, after, null));
    return Answer.of(action.id(), action.version(), after);
  }
}
