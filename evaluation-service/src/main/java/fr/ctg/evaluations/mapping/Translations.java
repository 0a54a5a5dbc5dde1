package fr.ctg.evaluations.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a file and what they stand for, by what they name. */
public record Translations(
    @Size(max = 2000) @Schema(description = "Of indicators, to their codes.")
        List<@NotNull @Valid Translation> indicator,
    @Size(max = 2000) @Schema(description = "Of territories, to their codes.")
        List<@NotNull @Valid Translation> territory,
    @Size(max = 2000) @Schema(description = "Of periods, to `2019-Q3` and the like.")
        List<@NotNull @Valid Translation> period,
    @Size(max = 2000) @Schema(description = "Of breakdowns, to `SEX=F` and the like.")
        List<@NotNull @Valid Translation> breakdown) {

  static final Translations NONE = new Translations(null, null, null, null);

  public Translations {
    indicator = indicator == null ? List.of() : indicator;
    territory = territory == null ? List.of() : territory;
    period = period == null ? List.of() : period;
    breakdown = breakdown == null ? List.of() : breakdown;
  }
}
