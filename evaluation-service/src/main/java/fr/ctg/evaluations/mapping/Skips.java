package fr.ctg.evaluations.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines that are left out on purpose, by what one of their cells says. */
@Schema(name = "LinesToSkip")
public record Skips(
    @Size(max = 200) @Schema(description = "Texts in the column of the indicator, or its codes.")
        List<@NotBlank @Size(max = 200) String> indicator,
    @Size(max = 200) @Schema(description = "Texts in the column of the territory.")
        List<@NotBlank @Size(max = 200) String> territory,
    @Size(max = 200) @Schema(description = "Texts in the column of the period.")
        List<@NotBlank @Size(max = 200) String> period) {

  static final Skips NONE = new Skips(null, null, null);

  public Skips {
    indicator = indicator == null ? List.of() : indicator;
    territory = territory == null ? List.of() : territory;
    period = period == null ? List.of() : period;
  }
}
