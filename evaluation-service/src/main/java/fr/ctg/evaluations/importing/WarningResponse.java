package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What looks wrong in a row that is taken, as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportWarning")
record WarningResponse(
    @Schema(description = "The line in a CSV or NDJSON, from 1, header included.", minimum = "1")
        Long line,
    @Schema(
            description = "The JSON pointer into the body.",
            maxLength = 300,
            examples = "/measurements/0/value")
        String pointer,
    @Schema(description = "The column or field, as the body names it.", maxLength = 20000)
        String column,
    @Schema(
            description = "Says what looks wrong to programs; stable.",
            maxLength = 60,
            examples = "far-from-usual")
        String code,
    @Schema(description = "What was sent, cut to 80 characters.", maxLength = 80) String value,
    @Schema(description = "What looks wrong, in French or English.", maxLength = 2000)
        String message,
    @Schema(description = "What to do, in French or English.", maxLength = 2000) String advice) {

  static WarningResponse of(Warning warning, Locale locale) {
    return new WarningResponse(
        warning.line(),
        warning.pointer(),
        warning.column(),
        warning.kind().code(),
        warning.value(),
        warning.kind().message(warning).in(locale),
        warning.kind().advice(warning).in(locale));
  }
}
