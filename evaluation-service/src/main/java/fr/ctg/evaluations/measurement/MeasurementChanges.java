package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.KnownFramework;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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
   * Checks by what was agreed a few seconds ago, and again by what is agreed now if that refuses it
   * or has changed.
   *
   * @throws AsItWas if the same content is there
   */
  Answer<MeasurementResponse> create(Key key, String onBehalfOf, InputStream json)
      throws IOException {
    byte[] document = json.readAllBytes();
    Optional<Answer<MeasurementResponse>> answer;
    try {
      answer = create(frameworks.lastSeen(key), onBehalfOf, document);
    } catch (Refusal byWhatMayHaveChanged) {
      answer = Optional.empty();
    }
    while (answer.isEmpty()) {
      answer = create(frameworks.current(key), onBehalfOf, document);
    }
    return answer.get();
  }

  private Optional<Answer<MeasurementResponse>> create(
      KnownFramework known, String onBehalfOf, byte[] document) {
    Framework framework = open(known);
    String partner = acting.partner(framework, onBehalfOf);
    NewContent content = recording.check(framework, partner, new ByteArrayInputStream(document));
    return creations.create(framework, new NewRow(partner, content));
  }

  Answer<MeasurementResponse> replace(Key key, UUID id, IfMatch known, InputStream json) {
    Framework framework = open(frameworks.current(key));
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
    transaction.withdraw(open(frameworks.current(key)).convention().id(), id, known, reason);
  }

  private static Framework open(KnownFramework known) {
    Framework framework = known.framework();
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
