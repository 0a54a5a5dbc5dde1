package fr.ctg.evaluations.review;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a convention is to review, as a coordinator states it. */
record ReviewSettingsRequest(
    @NotNull
        @Schema(
            description =
                "Whether whoever recorded a content is kept from validating it; true unless"
                    + " changed.",
            examples = "true")
        Boolean fourEyes) {}
