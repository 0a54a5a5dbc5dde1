package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the body was read, so that its sender can see whether it was understood. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportDialect")
record Dialect(
    @Schema(description = "The form that the rows were sent in.") Format format,
    @Schema(
            description = "The character encoding that was read.",
            maxLength = 20,
            examples = "windows-1252")
        String encoding,
    @Schema(
            description = "What separates the columns of a CSV; `\\t` is a tab.",
            maxLength = 2,
            examples = ";")
        String separator,
    @Schema(
            description = "The decimal mark of the numbers; absent where all are whole.",
            maxLength = 1,
            examples = ",")
        String decimalMark) {}
