package fr.ctg.evaluations.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committee's decision that names a finding as its evidence.
 *
 * @param adoptedOn null before
 * @param effectiveOn null where nothing changes from a day on
 */
public record FindingDecision(
    @Schema(description = "Its identifier in convention-service.") UUID id,
    @Schema(description = "Its code in the convention.", maxLength = 60, examples = "D-2020-01")
        String reference,
    @Schema(description = "What kind of decision it is.", maxLength = 60, examples = "ADAPT_TARGET")
        String type,
    @Schema(description = "What has become of it.", maxLength = 20, examples = "ADOPTED")
        String status,
    @Schema(description = "What is decided, in a line.", maxLength = 300) String title,
    @Schema(description = "The day it was adopted; absent before.") LocalDate adoptedOn,
    @Schema(description = "The day from which its changes apply.") LocalDate effectiveOn) {}
