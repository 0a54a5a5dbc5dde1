package fr.ctg.conventions.diagnosis;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as a client states it. */
public record FindingRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the finding, unique in its convention.",
            examples = "C-01")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "What it is about.", examples = "Précarité")
        String theme,
    @NotBlank
        @Size(max = 5000)
        @Schema(
            description = "What was found.",
            examples = "Les habitants sont plus précaires : emploi, logement, argent.")
        String statement,
    @Digits(integer = 20, fraction = 10)
        @Schema(description = "Its figure, where it has one.", examples = "71629000")
        BigDecimal figure,
    @Size(max = 60)
        @Schema(description = "What the figure counts; needed with a figure.", examples = "EUR")
        String unit,
    @Min(1900) @Max(2199) @Schema(description = "The year of which it tells.", examples = "2016")
        Integer year,
    @Size(max = 500) @Schema(description = "Where it comes from.", examples = "Caf de Loir-et-Cher")
        String source,
    @Size(max = 80)
        @Schema(description = "The territory that it is about, by reference.", examples = "41018")
        String territory,
    @Schema(description = "Whether it is invented for a demonstration.", defaultValue = "false")
        Boolean illustrative) {

  public FindingRequest {
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** What a client would state to get the finding as it is. */
  public static FindingRequest of(Finding finding) {
    return new FindingRequest(
        finding.code(),
        finding.theme(),
        finding.statement(),
        finding.figure(),
        finding.unit(),
        finding.year(),
        finding.source(),
        finding.territory() == null ? null : finding.territory().reference(),
        finding.illustrative());
  }
}
