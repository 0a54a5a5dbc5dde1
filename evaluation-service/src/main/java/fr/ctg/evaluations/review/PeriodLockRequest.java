package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lock as a coordinator states it. */
record PeriodLockRequest(
    @NotNull @Schema(description = "The first day.", examples = "2018-01-01") LocalDate from,
    @NotNull @Schema(description = "The last day.", examples = "2018-12-31") LocalDate to,
    @Size(min = 1, max = 200)
        @Schema(
            description = "The codes of the indicators whose figures are locked; all when absent.",
            examples = "[\"NB_FAM_LAEP\"]")
        Set<@Size(max = 60) String> indicators,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why; whoever is refused reads it.",
            examples = "Le bilan 2018 a été présenté au comité de pilotage.")
        String reason) {

  void check(Framework framework) {
    Faults faults = new Faults();
    faults.require(
        !to.isBefore(from),
        "to",
        "before-start",
        Text.of(
            "« to » (%s) ne peut pas précéder « from » (%s).",
            "\"to\" (%s) cannot be before \"from\" (%s).", to, from));
    PersonalData.check(reason, "reason", faults);
    if (indicators != null) {
      IndicatorCodes.check(indicators, framework, faults.at("indicators"));
    }
    faults.refuseIfAny();
  }
}
