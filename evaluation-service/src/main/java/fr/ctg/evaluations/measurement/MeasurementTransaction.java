package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The one transaction that corrects or withdraws a measurement: effect and audit row. */
@ApplicationScoped
class MeasurementTransaction {

  static final String TYPE = "measurement";

  private final SingleRecording recording;
  private final Revisions revisions;
  private final MeasurementRows measurements;
  private final AuditTrail audit;
  private final Caller caller;

  MeasurementTransaction(
      SingleRecording recording,
      Revisions revisions,
      MeasurementRows measurements,
      AuditTrail audit,
      Caller caller) {
    this.recording = recording;
    this.revisions = revisions;
    this.measurements = measurements;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  Answer<MeasurementResponse> replace(UUID convention, UUID id, IfMatch known, NewContent content) {
    revisions.lock(convention);
    ReviewedMeasurement before = require(convention, id);
    known.check(before.version());
    if (!recording.change(convention, before.cell(), content)) {
      return answer(before);
    }
    Answer<MeasurementResponse> answer = answer(require(convention, id));
    MeasurementResponse earlier = MeasurementResponse.of(before);
    audit(convention, "replaced", id, earlier, answer.body(), before.cell().partner());
    return answer;
  }

  @Transactional
  void withdraw(UUID convention, UUID id, IfMatch known, String reason) {
    revisions.lock(convention);
    ReviewedMeasurement before = require(convention, id);
    known.check(before.version());
    recording.withdraw(convention, before.cell(), reason);
    MeasurementResponse earlier = MeasurementResponse.of(before);
    audit(convention, "withdrawn", id, earlier, null, before.cell().partner());
  }

  /**
   * @throws NotFound if there is none, or another partner's
   */
  ReviewedMeasurement require(UUID convention, UUID id) {
    String own = caller.partner().orElse(null);
    long last = revisions.last(convention).number();
    return measurements
        .one(MeasurementFilter.one(convention, id, own, last))
        .orElseThrow(() -> notFound(id));
  }

  static NotFound notFound(UUID measurement) {
    return new NotFound(
        "measurement-not-found",
        Text.of(
            "Il n'y a pas de mesure « %s » dans cette convention.",
            "There is no measurement \"%s\" in this convention.", measurement));
  }

  private void audit(
      UUID convention, String action, UUID id, Object before, Object after, String partner) {
    String onBehalfOf = caller.partner().isPresent() ? null : partner;
    audit.record(new Entry(action, TYPE, id, convention, before, after, onBehalfOf));
  }

  static Answer<MeasurementResponse> answer(ReviewedMeasurement found) {
    return Answer.of(found.cell().id(), found.version(), MeasurementResponse.of(found));
  }
}
