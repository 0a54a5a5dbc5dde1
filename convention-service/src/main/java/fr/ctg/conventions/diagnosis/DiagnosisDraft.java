package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.problem.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;

/** A diagnosis that may still be changed, with its findings and needs. */
@ApplicationScoped
class DiagnosisDraft {

  private final Conventions conventions;
  private final DiagnosisRepository diagnoses;

  DiagnosisDraft(Conventions conventions, DiagnosisRepository diagnoses) {
    this.conventions = conventions;
    this.diagnoses = diagnoses;
  }

  /**
   * The convention, to change something of its diagnosis.
   *
   * @throws StateConflict once the convention is signed or the diagnosis validated
   */
  Convention require(String key) {
    Convention convention = conventions.requireDraft(key);
    diagnoses.of(convention).ifPresent(Diagnosis::requireDraft);
    return convention;
  }
}
