package fr.ctg.conventions.meeting;

import fr.ctg.kit.text.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was proposed for the agenda and put on it, as a meeting shows it. */
@Schema(description = "A finding of the evaluation that was put on the meeting's agenda.")
public record ProposedItem(
    @Schema(description = "The identifier of the agenda proposal.") UUID proposal,
    @Schema(description = "The identifier of the finding in evaluation-service.") UUID finding,
    @Schema(description = "What was found.", maxLength = 60, examples = "OFF_TRACK") String kind,
    @Schema(description = "How much it matters.", maxLength = 20, examples = "WARNING")
        String severity,
    @Schema(description = "In a few words, in French and English.") Text title) {}
