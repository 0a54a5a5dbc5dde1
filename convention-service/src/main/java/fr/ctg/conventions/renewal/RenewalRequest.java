package fr.ctg.conventions.renewal;

import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A renewal as a client states it. */
record RenewalRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the convention to come.",
            examples = "CTG-BLOIS-2023")
        String reference,
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "Its title.",
            examples = "Convention territoriale globale de Blois 2023-2026")
        String title,
    @NotNull @Schema(description = "Its first day.", examples = "2023-01-01")
        LocalDate effectiveFrom,
    @NotNull
        @Schema(
            description = "Its last day, one to five years after the first.",
            examples = "2026-12-31")
        LocalDate effectiveTo,
    @Size(max = 2000)
        @Schema(
            description =
                "Where the progress of indicators is counted from anew, mostly the last values of the"
                    + " convention that ends. An indicator without one has no baseline yet.")
        List<@NotNull @Valid RenewedBaseline> baselines) {

  RenewalRequest {
    baselines = baselines == null ? List.of() : baselines;
  }

  /** A baseline of an indicator that goes on, as a client states it. */
  record RenewedBaseline(
      @NotBlank
          @Size(max = 60)
          @Schema(
              description = "The code of the indicator, an open one of the convention that ends.",
              examples = "NB_FAM_LAEP")
          String indicator,
      @NotNull
          @Digits(integer = 15, fraction = 6)
          @Schema(description = "The value.", examples = "243")
          BigDecimal value,
      @Schema(
              description = "The day of which it is the value; or state `period`.",
              examples = "2022-12-31")
          LocalDate on,
      @Size(max = 25)
          @Schema(
              description = "Instead of `on`: a period at whose end it is the value.",
              examples = "2022",
              writeOnly = true)
          String period,
      @Size(max = 500) @Schema(description = "Where it comes from.", examples = "Bilan final 2022")
          String source) {

    BaselineRequest asOfIndicator() {
      return new BaselineRequest(null, on, period, value, source, null);
    }
  }
}
