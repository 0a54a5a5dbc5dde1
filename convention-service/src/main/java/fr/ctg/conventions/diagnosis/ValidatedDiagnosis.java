package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.SigningCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** A convention is signed on a diagnosis that those who made it have validated. */
@ApplicationScoped
class ValidatedDiagnosis implements SigningCondition {

  private final DiagnosisRepository diagnoses;

  ValidatedDiagnosis(DiagnosisRepository diagnoses) {
    this.diagnoses = diagnoses;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    boolean validated =
        diagnoses
            .of(convention)
            .filter(diagnosis -> diagnosis.status() == DiagnosisStatus.VALIDATED)
            .isPresent();
    faults.require(
        validated,
        "diagnosis",
        "diagnosis-not-validated",
        Text.of(
            "Il manque un diagnostic partagé et validé.",
            "A shared and validated diagnosis is missing."));
  }
}
