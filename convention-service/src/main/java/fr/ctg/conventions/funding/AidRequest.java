package fr.ctg.conventions.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aid as a client states it. */
public record AidRequest(
    @NotNull
        @Min(1900)
        @Max(2200)
        @Schema(
            description =
                "The year in which it was paid; also one before the convention, to start from.",
            examples = "2016")
        Integer year,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The code of the partner that paid it.", examples = "CAF-41")
        String payer,
    @NotNull
        @Schema(
            description =
                "`BENEFICIARIES`: paid to families and persons; `STRUCTURES`: to what works for them,"
                    + " such as a crèche.")
        Channel channel,
    @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "How much, in euros.", examples = "3249000.00")
        BigDecimal amount,
    @Size(max = 500) @Schema(description = "Where the figure is from.") String source,
    @Size(max = 20000) @Schema(description = "Remarks.") String notes,
    @Schema(
            description =
                "Whether it was invented for a demonstration and must be shown as such; false if not"
                    + " stated.")
        Boolean illustrative) {

  public AidRequest {
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** What a client would state to get the aid as it is. */
  public static AidRequest of(Aid aid) {
    return new AidRequest(
        aid.year(),
        aid.payer().code(),
        aid.channel(),
        aid.amount(),
        aid.source(),
        aid.notes(),
        aid.illustrative());
  }
}
