package fr.ctg.conventions.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The adoption of a decision as a client states it. */
record AdoptionRequest(
    @NotNull
        @Schema(
            description =
                "The day it was adopted; that of the meeting, where it was adopted in one.",
            examples = "2019-12-10")
        LocalDate adoptedOn,
    @Size(max = 60)
        @Schema(
            description =
                "The code of the meeting in which it was adopted, if it is not the one that the"
                    + " decision names: a meeting of a steering committee that was held with its"
                    + " quorum.",
            examples = "COPIL-2019-2")
        String meeting,
    @Schema(description = "Whether it was adopted by consensus, without a vote.") Boolean consensus,
    @Valid @Schema(description = "The vote, where there was one.") VoteRequest vote) {}
