package fr.ctg.conventions.funding;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funding line as a client states it. */
public record FundingLineRequest(
    @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description =
                "Its human code, unique in its convention. If not stated, one is made of action,"
                    + " year, funder and nature, and stays.",
            examples = "1-2019-CAF-41-OPERATING")
        String code,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The number of the action that is funded.", examples = "1")
        String action,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The code of the partner that pays.", examples = "CAF-41")
        String funder,
    @NotNull
        @Min(1900)
        @Max(2200)
        @Schema(
            description = "The year that the money is for, one of the convention's.",
            examples = "2019")
        Integer year,
    @NotNull
        @Schema(
            description =
                "`OPERATING`: running costs; `INVESTMENT`: what lasts; `IN_KIND`: staff, rooms or"
                    + " goods, valued in euros.")
        FundingNature nature,
    @Size(min = 1, max = 200)
        @Schema(
            description = "The scheme (dispositif) by which it is paid.",
            examples = "Fonds publics et territoires")
        String scheme,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
            description = "What the funder was asked for (demandé), in euros; absent is unknown.",
            examples = "12000.00")
        BigDecimal requested,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
            description = "What the funder promised (accordé), in euros; absent is unknown.",
            examples = "10000.00")
        BigDecimal granted,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
            description =
                "What the funder has paid so far (versé), in euros; absent is unknown, which is not"
                    + " zero.",
            examples = "7500.00")
        BigDecimal paid,
    @Size(max = 20000) @Schema(description = "Remarks.") String notes,
    @Schema(
            description =
                "Whether it was invented for a demonstration and must be shown as such; false if not"
                    + " stated.")
        Boolean illustrative) {

  public FundingLineRequest {
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** What a client would state to get the line as it is. */
  public static FundingLineRequest of(FundingLine line) {
    return new FundingLineRequest(
        line.code(),
        line.action().number(),
        line.funder().code(),
        line.year(),
        line.nature(),
        line.scheme(),
        line.requested(),
        line.granted(),
        line.paid(),
        line.notes(),
        line.illustrative());
  }
}
