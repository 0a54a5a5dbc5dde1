package fr.ctg.evaluations.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a convention reviews, as it is answered. */
record ReviewSettingsResponse(
    @Schema(description = "Whether whoever recorded a content is kept from validating it.")
        boolean fourEyes) {

  static ReviewSettingsResponse of(ReviewSettings settings) {
    return new ReviewSettingsResponse(settings.fourEyes());
  }
}
