package fr.ctg.conventions.funding;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant scale as a client states it. */
record GrantScaleRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description =
                "Its human code, the same each time the scale is set anew for another time.",
            examples = "BONUS-TERRITOIRE-CTG-EAJE")
        String code,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Its name, for people.", examples = "Bonus territoire CTG, crèches")
        String label,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The code of the partner that gives it.", examples = "CAF-41")
        String funder,
    @Size(min = 1, max = 200) @Schema(description = "The scheme (dispositif) that it belongs to.")
        String scheme,
    @NotBlank @Size(max = 100) @Schema(description = "What is counted.", examples = "place par an")
        String unit,
    @NotNull
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 4)
        @Schema(description = "What is given for one unit, in euros.", examples = "2100.00")
        BigDecimal amount,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
            description = "The most that is given, in euros; absent: no limit.",
            examples = "42000.00")
        BigDecimal ceiling,
    @NotNull @Schema(description = "Its first day.", examples = "2020-01-01") LocalDate validFrom,
    @Schema(description = "Its last day; absent as long as none is known.", examples = "2020-12-31")
        LocalDate validTo,
    @Size(max = 500) @Schema(description = "Where it is written.") String source,
    @Schema(
            description =
                "Whether it was invented for a demonstration and must be shown as such; false if not"
                    + " stated.")
        Boolean illustrative) {

  GrantScaleRequest {
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** What a client would state to get the scale as it is. */
  static GrantScaleRequest of(GrantScale scale) {
    return new GrantScaleRequest(
        scale.code(),
        scale.label(),
        scale.funder().code(),
        scale.scheme(),
        scale.unit(),
        scale.amount(),
        scale.ceiling(),
        scale.validFrom(),
        scale.validTo(),
        scale.source(),
        scale.illustrative());
  }
}
