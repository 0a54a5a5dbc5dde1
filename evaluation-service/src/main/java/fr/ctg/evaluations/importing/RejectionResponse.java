package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row was not taken, as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportRejection")
record RejectionResponse(
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
            description = "Says what is wrong to programs; stable.",
            maxLength = 60,
            examples = "unknown-indicator")
        String code,
    @Schema(description = "What was sent, cut to 80 characters.", maxLength = 80) String value,
    @Schema(description = "What is wrong, in French or English.", maxLength = 2000) String message,
    @Schema(description = "What to do, in French or English.", maxLength = 2000) String fix) {

  static RejectionResponse of(Rejection rejection, Locale locale) {
    return new RejectionResponse(
        rejection.line(),
        rejection.pointer(),
        rejection.column(),
        rejection.rule().code(),
        rejection.value(),
        rejection.rule().message(rejection.value(), rejection.arguments()).in(locale),
        rejection.rule().fix(rejection.value(), rejection.arguments()).in(locale));
  }
}
