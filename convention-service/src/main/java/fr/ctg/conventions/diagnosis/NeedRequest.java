package fr.ctg.conventions.diagnosis;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as a client states it. */
public record NeedRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the need, unique in its convention.",
            examples = "B-01")
        String code,
    @NotBlank
        @Size(max = 5000)
        @Schema(
            description = "What is needed.",
            examples = "Un soutien aux parents, au plus près des quartiers")
        String statement,
    @NotNull @Min(1) @Max(1000) @Schema(description = "Its rank: 1 comes first.", examples = "1")
        Integer priority,
    @Size(max = 100)
        @Schema(description = "The codes of the findings that show it.", examples = "[\"C-01\"]")
        List<@NotBlank @Size(max = 60) String> findings,
    @Schema(description = "Whether it is invented for a demonstration.", defaultValue = "false")
        Boolean illustrative) {

  public NeedRequest {
    findings = findings == null ? List.of() : findings;
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** What a client would state to get the need as it is. */
  public static NeedRequest of(Need need) {
    return new NeedRequest(
        need.code(),
        need.statement(),
        need.priority(),
        need.findings().stream().map(Finding::code).toList(),
        need.illustrative());
  }
}
