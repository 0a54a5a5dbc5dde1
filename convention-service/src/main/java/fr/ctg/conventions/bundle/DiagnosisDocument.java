package fr.ctg.conventions.bundle;

import fr.ctg.conventions.diagnosis.DiagnosisRequest;
import fr.ctg.conventions.diagnosis.FindingRequest;
import fr.ctg.conventions.diagnosis.NeedRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole diagnosis in a document. */
@Schema(name = "WholeDiagnosis")
record DiagnosisDocument(
    @NotNull @Valid @Schema(description = "What was found, how, and with whom.")
        DiagnosisRequest summary,
    @Size(max = 1000) @Schema(description = "Its findings.")
        List<@NotNull @Valid FindingRequest> findings,
    @Size(max = 500) @Schema(description = "Its priority needs.")
        List<@NotNull @Valid NeedRequest> needs,
    @Schema(
            description =
                "The day it was validated; left out, it stays a draft, and the convention cannot be"
                    + " signed.",
            examples = "2017-11-30")
        LocalDate validatedOn) {

  DiagnosisDocument {
    findings = findings == null ? List.of() : findings;
    needs = needs == null ? List.of() : needs;
  }
}
