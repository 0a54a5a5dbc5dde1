package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ctg.conventions.framework.FrameworkChange.Kind;
import fr.ctg.conventions.framework.FrameworkChange.Thing;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The differences between two versions of a framework. */
@Schema(name = "FrameworkChanges")
record FrameworkChangesResponse(
    @Schema(description = "The earlier version.") FrameworkVersionResponse from,
    @Schema(description = "The later version.") FrameworkVersionResponse to,
    @Schema(
            description = "What is different, in the order of the later version.",
            maxItems = 100000)
        List<ChangeResponse> changes) {

  /** One difference. */
  @Schema(name = "FrameworkChange")
  record ChangeResponse(
      @Schema(description = "What kind of thing is different.") Thing what,
      @Schema(
              description = "Its code; of a TARGET or BASELINE that of its indicator.",
              maxLength = 60)
          String code,
      @Schema(description = "What happened to it.") Kind kind,
      @Schema(
              description = "What of it is different; absent for what was added or removed.",
              maxLength = 60,
              examples = "statement")
          String property,
      @Schema(description = "What it said before, as in the framework; absent for nothing.")
          JsonNode before,
      @Schema(description = "What it says after, as in the framework; absent for nothing.")
          JsonNode after,
      @Schema(
              description = "The same in words.",
              maxLength = 20000,
              examples =
                  "Pour l'indicateur « NB_FAM_LAEP », une cible est fixée : 300 (2021-12-31), à compter"
                      + " du 2020-04-01 (décision D-2019-01).")
          String text) {

    static ChangeResponse of(FrameworkChange change, Locale language) {
      return new ChangeResponse(
          change.what(),
          change.code(),
          change.kind(),
          change.property(),
          change.before(),
          change.after(),
          FrameworkWords.sentence(change).in(language));
    }
  }
}
