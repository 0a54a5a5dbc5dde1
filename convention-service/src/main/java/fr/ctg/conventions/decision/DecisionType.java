package fr.ctg.conventions.decision;

import static fr.ctg.conventions.decision.Allowance.added;
import static fr.ctg.conventions.decision.Allowance.changed;

import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.Set;

/** What kinds of decisions there are, and what each may change of what was agreed. */
enum DecisionType {
  ADAPT_TARGET(changed(ChangedThing.TARGET), added(ChangedThing.TARGET)),
  REWORD_OBJECTIVE(
      changed(ChangedThing.OBJECTIVE, "statement", "secondaryAxes", "needs", "weight")),
  ADD_OBJECTIVE(
      added(ChangedThing.OBJECTIVE),
      added(ChangedThing.INDICATOR),
      changed(ChangedThing.OBJECTIVE, "weight")),
  CLOSE_OBJECTIVE(
      changed(ChangedThing.OBJECTIVE, "status").to("CLOSED"),
      changed(ChangedThing.OBJECTIVE, "weight")),
  ADD_ACTION(
      added(ChangedThing.ACTION),
      added(ChangedThing.FUNDING_LINE),
      added(ChangedThing.INDICATOR),
      changed(ChangedThing.INDICATOR, "weight")),
  CHANGE_ACTION(
      changed(ChangedThing.ACTION).but("status"),
      changed(ChangedThing.ACTION, "status").to("IN_PROGRESS")),
  SUSPEND_ACTION(changed(ChangedThing.ACTION, "status").to("PAUSED")),
  ABANDON_ACTION(changed(ChangedThing.ACTION, "status").to("ABANDONED")),
  REALLOCATE_FUNDING(
      changed(ChangedThing.FUNDING_LINE, "requested", "granted", "scheme", "notes"),
      added(ChangedThing.FUNDING_LINE)),
  CHANGE_INDICATOR(
      changed(ChangedThing.INDICATOR).but("baselines", "targets"),
      added(ChangedThing.INDICATOR),
      changed(ChangedThing.BASELINE),
      added(ChangedThing.BASELINE),
      changed(ChangedThing.TARGET),
      added(ChangedThing.TARGET)),
  PROPOSE_AMENDMENT,
  APPROVE_REPORT,
  REQUEST_ANALYSIS;

  private final List<Allowance> allowances;

  DecisionType(Allowance... allowances) {
    this.allowances = List.of(allowances);
  }

  /** Whether decisions of this type change what was agreed. */
  boolean changesWhatWasAgreed() {
    return !allowances.isEmpty();
  }

  /** Whether a decision of this type may add something of this kind. */
  boolean mayAdd(ChangedThing what) {
    return allowances.stream().anyMatch(one -> one.isAddition() && one.what() == what);
  }

  /**
   * @param isThere whether what changes was agreed already
   * @param names the properties that change
   */
  boolean allows(ChangeRequest change, boolean isThere, Set<String> names) {
    return allowances.stream().anyMatch(one -> one.allows(change, isThere, names));
  }

  /** What it may change, for people who tried something else. */
  Text allowed() {
    return new Text(
        String.join(" ; ", allowances.stream().map(one -> one.words().fr()).toList()),
        String.join("; ", allowances.stream().map(one -> one.words().en()).toList()));
  }
}
