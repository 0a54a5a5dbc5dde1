package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.ConventionServiceAway;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Examines a convention: first all that has to be asked and computed, outside any transaction; then
 * one transaction that opens, changes and closes findings, and leaves what agendas are to be told.
 */
@ApplicationScoped
class Examination {

  /**
   * All that an examination needs to know.
   *
   * @param decisions by finding; null if convention-service could not be asked
   */
  record Prepared(
      Evaluation evaluation, List<Detected> holds, Map<UUID, List<FindingDecision>> decisions) {

    Moment moment() {
      return evaluation.moment();
    }
  }

  /** What an examination changed. */
  record Outcome(
      Moment moment,
      Long revision,
      List<Finding> opened,
      List<Finding> changed,
      List<Finding> closed) {}

  private static final Logger LOG = Logger.getLogger(Examination.class);
  private static final String TYPE = "finding";
  private static final Set<String> OVER = Set.of("EVALUATED", "TERMINATED");

  private final Evaluations evaluations;
  private final Findings findings;
  private final StoredFindings stored;
  private final CommitteeSource committees;
  private final ExaminationQueue queue;
  private final AgendaOutbox outbox;
  private final Revisions revisions;
  private final AuditTrail audit;
  private final Clock clock;

  Examination(
      Evaluations evaluations,
      Findings findings,
      StoredFindings stored,
      CommitteeSource committees,
      ExaminationQueue queue,
      AgendaOutbox outbox,
      Revisions revisions,
      AuditTrail audit,
      Clock clock) {
    this.evaluations = evaluations;
    this.findings = findings;
    this.stored = stored;
    this.committees = committees;
    this.queue = queue;
    this.outbox = outbox;
    this.revisions = revisions;
    this.audit = audit;
    this.clock = clock;
  }

  /** May ask convention-service. */
  Prepared prepare(Key convention) {
    Moment moment = evaluations.moment(convention, null, null);
    Evaluation evaluation = evaluations.evaluate(moment);
    return new Prepared(
        evaluation,
        findings.foundIn(evaluation, LocalDate.now(clock)),
        decisions(moment.framework().convention().id()));
  }

  private Map<UUID, List<FindingDecision>> decisions(UUID convention) {
    try {
      return committees.decisions(convention);
    } catch (ConventionServiceAway | CircuitBreakerOpenException away) {
      LOG.warnf("Decisions of convention %s cannot be had now: %s", convention, away.getMessage());
      return null;
    }
  }

  /**
   * @param actor who asked for it
   */
  @Transactional(TxType.MANDATORY)
  Outcome conclude(Prepared prepared, String actor) {
    Moment moment = prepared.moment();
    Convention convention = moment.framework().convention();
    revisions.lock(convention.id());
    long known = moment.knownAt().revision();
    if (queue.seen(convention.id()) > known) {
      // Somebody has looked at more meanwhile.
      return new Outcome(moment, null, List.of(), List.of(), List.of());
    }
    boolean over = OVER.contains(convention.state());
    boolean again = prepared.decisions() == null;
    Comparison comparison =
        new Comparison(
            prepared.evaluation(),
            prepared.holds(),
            over,
            prepared.decisions(),
            stored.all(convention.id()));
    boolean newest = revisions.last(convention.id()).number() == known;
    if (comparison.changesNothing()) {
      queue.done(convention.id(), known, over, again);
      return new Outcome(moment, null, List.of(), List.of(), List.of());
    }
    Revision revision =
        revisions.next(convention.id(), RevisionKind.EXAMINATION, moment.asOf().toString(), actor);
    // What else was recorded meanwhile is still to be examined.
    queue.done(convention.id(), newest ? revision.number() : known, over, again);
    Examined examined = new Examined(moment, revision.number(), revision.recordedAt());
    return new Outcome(
        moment,
        revision.number(),
        open(comparison, examined, actor),
        change(comparison, examined, actor),
        close(comparison, examined, actor));
  }

  private List<Finding> open(Comparison comparison, Examined examined, String actor) {
    List<Finding> opened = new ArrayList<>();
    for (Detected one : comparison.opened()) {
      Finding finding =
          new Finding(
              Ids.next(),
              examined.moment().framework().convention().id(),
              one.kind(),
              one.axis(),
              one.objective(),
              one.indicator(),
              examined.moment().asOf(),
              examined.revision(),
              null,
              null,
              Comparison.state(one, List.of()).by(examined));
      stored.add(finding);
      outbox.add(finding, true, reference(examined));
      audit("opened", null, finding, actor);
      opened.add(finding);
    }
    return opened;
  }

  private List<Finding> change(Comparison comparison, Examined examined, String actor) {
    List<Finding> changed = new ArrayList<>();
    for (Comparison.Changed one : comparison.changed()) {
      Finding finding = one.after().saying(one.after().state().by(examined));
      stored.say(finding);
      if (!one.isAboutDecisionsOnly()) {
        outbox.add(finding, false, reference(examined));
      }
      audit("changed", one.before(), finding, actor);
      changed.add(finding);
    }
    return changed;
  }

  private List<Finding> close(Comparison comparison, Examined examined, String actor) {
    List<Finding> closed = new ArrayList<>();
    for (Comparison.Ended one : comparison.ended()) {
      Finding finding =
          one.finding()
              .closed(examined.moment().asOf(), one.because(), one.finding().state().by(examined));
      stored.close(finding);
      outbox.add(finding, false, reference(examined));
      audit("closed", one.finding(), finding, actor);
      closed.add(finding);
    }
    return closed;
  }

  private void audit(String action, Finding before, Finding after, String actor) {
    audit.record(
        new Entry(action, TYPE, after.id(), after.convention(), before, after, null), actor);
  }

  private static String reference(Examined examined) {
    return examined.moment().framework().convention().reference();
  }
}
