package fr.ctg.conventions.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The adoption of a decision as a client states it. */
record AdoptionRequest(
    @NotNull @Schema(description = "The day it was adopted.", examples = "2019-12-10")
        LocalDate adoptedOn,
    @Schema(description = "Whether it was adopted by consensus, without a vote.") Boolean consensus,
    @Valid @Schema(description = "The vote, where there was one.") VoteRequest vote) {}
