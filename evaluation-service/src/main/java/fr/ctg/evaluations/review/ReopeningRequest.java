package fr.ctg.evaluations.review;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a lock is lifted, as a coordinator states it. */
record ReopeningRequest(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why.",
            examples = "La Caf a publié des chiffres définitifs après le bilan.")
        String reason) {

  void check() {
    Faults faults = new Faults();
    PersonalData.check(reason, "reason", faults);
    faults.refuseIfAny();
  }
}
