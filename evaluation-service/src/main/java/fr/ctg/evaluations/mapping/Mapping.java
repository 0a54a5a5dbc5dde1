package fr.ctg.evaluations.mapping;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a partner's own file is to be read: which column says what. */
@Schema(name = "ImportMapping")
public record Mapping(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "Names the mapping in `mapping=` of an import; unique for the partner.",
            examples = "HALTE-TRIMESTRE")
        String code,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "What file it is for, in words.",
            examples = "Fréquentation des haltes-garderies, par trimestre")
        String name,
    @Schema(
            description =
                "A layout known here that this only adds translations and lines to skip to; then"
                    + " nothing else of the layout is given.")
        BuiltIn basedOn,
    @Size(min = 1, max = 200)
        @Schema(
            description = "The sheet of a workbook; its first one by default.",
            examples = "Saisie 2019")
        String sheet,
    @Min(1)
        @Max(1000)
        @Schema(
            description =
                "The line that names the columns; the first that is not blank by default.",
            examples = "3")
        Integer headerLine,
    @Valid @Schema(description = "The period; needed unless each value column has its own.")
        Stated period,
    @Valid
        @Schema(
            description =
                "The territory. By default the convention's own, if it has only one and the indicator"
                    + " is not measured by territories of another kind; a column has to be filled on"
                    + " every line.")
        Stated territory,
    @Valid @Schema(description = "Of whom the line speaks; everyone by default.") Stated breakdown,
    @Valid
        @Schema(
            description =
                "The observation status; A by default. A constant gives way to a cell that says why it"
                    + " has no number.")
        Stated status,
    @Valid @Schema(description = "Anything to know about the figures.") Stated comment,
    @Size(max = 500) @Schema(description = "The columns of figures.")
        List<@NotNull @Valid ValueColumn> values,
    @Valid @Schema(description = "What the words of the file stand for.") Translations translations,
    @Valid @Schema(description = "The lines to leave out, and count apart.") Skips skip,
    @Size(max = 1000)
        @Schema(description = "Columns that are left aside on purpose, by header or letter.")
        List<@NotBlank @Size(max = 200) String> ignoredColumns,
    @Schema(description = "What an empty cell of a value column means; SKIP by default.")
        EmptyCells emptyCells) {

  public Mapping {
    values = values == null ? List.of() : values;
    translations = translations == null ? Translations.NONE : translations;
    skip = skip == null ? Skips.NONE : skip;
    ignoredColumns = ignoredColumns == null ? List.of() : ignoredColumns;
    emptyCells = emptyCells == null ? EmptyCells.SKIP : emptyCells;
  }

  /** The layout as it is known here, with nothing added. */
  static Mapping of(BuiltIn layout) {
    return new Mapping(
        layout.name(),
        layout.name(),
        layout,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
