package fr.ctg.evaluations.mapping;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something is said: in a column of the file, or once for the whole file. */
@Schema(name = "ColumnOrConstant")
public record Stated(
    @Size(min = 1, max = 200)
        @Schema(
            description = "The column that holds it, by its header or its letter.",
            examples = "Trimestre")
        String column,
    @Size(min = 1, max = 500) @Schema(description = "The same for every line.", examples = "2019")
        String constant) {}
