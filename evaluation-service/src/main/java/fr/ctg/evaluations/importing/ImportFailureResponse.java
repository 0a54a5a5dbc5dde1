package fr.ctg.evaluations.importing;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import could not be done at all. */
@Schema(name = "ImportFailure")
record ImportFailureResponse(
    @Schema(
            description = "Says what is wrong to programs; stable.",
            maxLength = 60,
            examples = "malformed-csv")
        String code,
    @Schema(description = "What is wrong and what to do, in French or English.", maxLength = 2000)
        String detail) {

  static ImportFailureResponse of(Failure failure, Locale locale) {
    return failure == null
        ? null
        : new ImportFailureResponse(failure.code(), failure.detail().in(locale));
  }
}
