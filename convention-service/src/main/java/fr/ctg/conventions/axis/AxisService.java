package fr.ctg.conventions.axis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
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

/** What can be done with the axes of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class AxisService {

  private static final String TYPE = "axis";

  private final Conventions conventions;
  private final AxisRepository axes;
  private final Instance<AxisUse> uses;
  private final AuditTrail audit;
  private final Once once;

  AxisService(
      Conventions conventions,
      AxisRepository axes,
      @Any Instance<AxisUse> uses,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.axes = axes;
    this.uses = uses;
    this.audit = audit;
    this.once = once;
  }

  Answer<AxisResponse> create(String convention, AxisRequest request) {
    return once.only(
        () -> {
          Convention draft = conventions.requireDraft(convention);
          refuseIfTaken(draft, request.code());
          Faults faults = new Faults();
          Axis axis = add(draft, request, faults);
          faults.refuseIfAny();
          return answer(axis);
        });
  }

  /**
   * Adds an axis, whose code is free, within a larger piece of work.
   *
   * @param faults what was found so far; once anything was, the work will be refused and nothing is
   *     kept
   */
  public Axis add(Convention convention, AxisRequest request, Faults faults) {
    Axis axis = Axis.of(convention, request);
    if (faults.isEmpty()) {
      axes.persistAndFlush(axis);
      audit.record(Entry.created(TYPE, axis.id(), convention.id(), AxisResponse.of(axis)));
    }
    return axis;
  }

  Answer<AxisResponse> read(String convention, String axis) {
    return answer(axes.require(conventions.require(convention), Key.parse("axis", axis)));
  }

  Page<AxisResponse> list(String convention, PageRequest page) {
    return axes.page(conventions.require(convention), page).map(AxisResponse::of);
  }

  Answer<AxisResponse> replace(String convention, String key, IfMatch known, AxisRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<AxisResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Axis axis = known(convention, key, known);
    return describe(axis, patch.onto(AxisRequest.of(axis)));
  }

  void delete(String convention, String key, IfMatch known) {
    Axis axis = known(convention, key, known);
    refuseIfUsed(axis);
    audit.record(Entry.deleted(TYPE, axis.id(), axis.convention().id(), AxisResponse.of(axis)));
    axes.delete(axis);
    axes.flush();
  }

  private Axis known(String convention, String key, IfMatch known) {
    Axis axis = axes.require(conventions.requireDraft(convention), Key.parse("axis", key));
    known.check(axis.version());
    return axis;
  }

  private Answer<AxisResponse> describe(Axis axis, AxisRequest request) {
    AxisResponse before = AxisResponse.of(axis);
    if (!axis.code().equals(request.code())) {
      refuseIfTaken(axis.convention(), request.code());
    }
    axis.describe(request);
    axes.flush();
    audit.record(
        Entry.replaced(TYPE, axis.id(), axis.convention().id(), before, AxisResponse.of(axis)));
    return answer(axis);
  }

  private void refuseIfUsed(Axis axis) {
    List<String> needing = uses.stream().flatMap(use -> use.usesOf(axis).stream()).toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "axis-in-use",
          Text.of(
              "L'axe « %s » ne peut pas être supprimé : ceci en dépend encore : %s.",
              "Axis \"%s\" cannot be deleted: this still needs it: %s.",
              axis.code(),
              String.join(", ", needing)));
    }
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (axes.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "axis-code-taken",
          Text.of(
              "Un axe de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "An axis of this convention already has the code \"%s\"; choose another one.", code));
    }
  }

  private static Answer<AxisResponse> answer(Axis axis) {
    return Answer.of(axis.id(), axis.version(), AxisResponse.of(axis));
  }
}
