package fr.ctg.evaluations.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One column of figures, and what they are about. */
@Schema(name = "ValueColumn")
public record ValueColumn(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "The column, by its header or its letter.",
            examples = "Filles de 0 à 2 ans")
        String column,
    @Size(min = 1, max = 60)
        @Schema(
            description = "The code of the indicator; this or `indicatorColumn`.",
            examples = "NB_ENF")
        String indicator,
    @Size(min = 1, max = 200)
        @Schema(description = "The column that holds the code of the indicator.", examples = "Code")
        String indicatorColumn,
    @Schema(description = "Which part of the measurement it holds; VALUE by default.") Part part,
    @Size(min = 1, max = 500)
        @Schema(description = "Of whom the column speaks.", examples = "SEX=F;AGE_BAND=0_2")
        String breakdown,
    @Size(min = 1, max = 21) @Schema(description = "The period of the column.", examples = "2019")
        String period,
    @Size(min = 1, max = 60)
        @Schema(description = "The territory of the column.", examples = "IRIS:410180101@2021")
        String territory,
    @Pattern(regexp = "[A-Z]")
        @Schema(description = "The observation status of the column.", examples = "P")
        String status) {

  public ValueColumn {
    part = part == null ? Part.VALUE : part;
  }

  /** Columns about the same thing hold parts of one measurement. */
  public boolean isAboutTheSameAs(ValueColumn other) {
    return about().equals(other.about());
  }

  private List<String> about() {
    return Arrays.asList(indicator, indicatorColumn, breakdown, period, territory);
  }
}
