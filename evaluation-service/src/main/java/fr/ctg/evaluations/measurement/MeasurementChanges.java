package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/**
 * What can be done to a single measurement. Asking convention-service comes before the transaction.
 */
@ApplicationScoped
class MeasurementChanges {

  private final Frameworks frameworks;
  private final ActingPartner acting;
  private final SingleRecording recording;
  private final Creations creations;
  private final MeasurementTransaction transaction;

  MeasurementChanges(
      Frameworks frameworks,
      ActingPartner acting,
      SingleRecording recording,
      Creations creations,
      MeasurementTransaction transaction) {
    this.frameworks = frameworks;
    this.acting = acting;
    this.recording = recording;
    this.creations = creations;
    this.transaction = transaction;
  }

  /**
   * @throws AsItWas if the same content is there
   */
  Answer<MeasurementResponse> create(Key key, String onBehalfOf, InputStream json) {
    Framework framework = open(key);
    String partner = acting.partner(framework, onBehalfOf);
    NewContent content = recording.check(framework, partner, json);
    return creations.create(framework.convention().id(), new NewRow(partner, content));
  }

  Answer<MeasurementResponse> replace(Key key, UUID id, IfMatch known, InputStream json) {
    Framework framework = open(key);
    UUID convention = framework.convention().id();
    MeasurementCell present = transaction.require(convention, id).cell();
    NewContent content = recording.check(framework, present, json);
    return transaction.replace(convention, id, known, content);
  }

  void withdraw(Key key, UUID id, IfMatch known, String reason) {
    PersonalData.complaintOf(reason)
        .ifPresent(
            complaint -> {
              throw new RuleBroken(Fault.parameter("reason", PersonalShape.CODE, complaint));
            });
    transaction.withdraw(open(key).convention().id(), id, known, reason);
  }

  private Framework open(Key key) {
    Framework framework = frameworks.current(key).framework();
    if (!framework.convention().takesMeasurements()) {
      throw new StateConflict(
          "convention-evaluated",
          Text.of(
              "La convention « %s » a été évaluée ; ses mesures ne changent plus.",
              "Convention \"%s\" has been evaluated; its measurements do not change any more.",
              framework.convention().reference()),
          List.of());
    }
    return framework;
  }
}
