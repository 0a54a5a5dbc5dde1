package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import is undone. */
record ReversalRequest(
    @Schema(
            description = "Why; kept with every revision that it makes.",
            examples = "Fichier de la mauvaise année")
        @NotBlank
        @Size(max = 500)
        String reason) {

  void check() {
    Faults faults = new Faults();
    PersonalData.check(reason, "reason", faults);
    faults.refuseIfAny();
  }
}
