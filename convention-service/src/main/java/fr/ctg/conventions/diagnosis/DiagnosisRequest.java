package fr.ctg.conventions.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis as a client states it. */
public record DiagnosisRequest(
    @NotBlank
        @Size(max = 20000)
        @Schema(
            description = "What was found, in a few sentences.",
            examples = "Des habitants plus précaires ; des disparités entre quartiers.")
        String summary,
    @Size(max = 20000) @Schema(description = "How it was made.") String method,
    @Size(max = 20) @Schema(description = "What it was made for.")
        List<@NotBlank @Size(max = 500) String> purposes,
    @Size(max = 100) @Schema(description = "Who was consulted.")
        List<@NotNull @Valid GroupRequest> groupsConsulted,
    @Size(max = 20000) @Schema(description = "Remarks, for instance on what is not certain in it.")
        String notes) {

  public DiagnosisRequest {
    purposes = purposes == null ? List.of() : purposes;
    groupsConsulted = groupsConsulted == null ? List.of() : groupsConsulted;
  }

  /** A group that was consulted. */
  @Schema(name = "ConsultedGroup")
  public record GroupRequest(
      @NotBlank
          @Size(max = 200)
          @Schema(description = "Who they are.", examples = "Conseils de quartier")
          String name,
      @NotNull @Schema(description = "What kind of group it is.") GroupKind kind,
      @Size(max = 2000) @Schema(description = "In what way.", examples = "Deux réunions publiques")
          String how,
      @Min(0)
          @Max(1_000_000)
          @Schema(description = "How many people, where they were counted.", examples = "120")
          Integer headcount) {

    static GroupRequest of(ConsultedGroup group) {
      return new GroupRequest(group.name(), group.kind(), group.how(), group.headcount());
    }
  }

  /** What a client would state to get the diagnosis as it is. */
  static DiagnosisRequest of(Diagnosis diagnosis) {
    return new DiagnosisRequest(
        diagnosis.summary(),
        diagnosis.method(),
        diagnosis.purposes(),
        diagnosis.groupsConsulted().stream().map(GroupRequest::of).toList(),
        diagnosis.notes());
  }
}
