package fr.ctg.conventions.bundle;

import fr.ctg.conventions.diagnosis.DiagnosisRequest;
import fr.ctg.conventions.diagnosis.DiagnosisRequest.GroupRequest;
import fr.ctg.conventions.diagnosis.FindingRequest;
import fr.ctg.conventions.diagnosis.NeedRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole diagnosis in a document. */
@Schema(name = "WholeDiagnosis")
record DiagnosisDocument(
    @NotBlank @Size(max = 20000) @Schema(description = "What was found, in a few sentences.")
        String summary,
    @Size(max = 20000) @Schema(description = "How it was made.") String method,
    @Size(max = 20) @Schema(description = "What it was made for.")
        List<@NotBlank @Size(max = 500) String> purposes,
    @Size(max = 100) @Schema(description = "Who was consulted.")
        List<@NotNull @Valid GroupRequest> groupsConsulted,
    @Size(max = 20000) @Schema(description = "Remarks.") String notes,
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

  static DiagnosisDocument of(
      DiagnosisRequest stated,
      List<FindingRequest> findings,
      List<NeedRequest> needs,
      LocalDate validatedOn) {
    return new DiagnosisDocument(
        stated.summary(),
        stated.method(),
        stated.purposes(),
        stated.groupsConsulted(),
        stated.notes(),
        findings,
        needs,
        validatedOn);
  }

  /** The diagnosis itself, without its findings and needs. */
  DiagnosisRequest stated() {
    return new DiagnosisRequest(summary, method, purposes, groupsConsulted, notes);
  }
}
