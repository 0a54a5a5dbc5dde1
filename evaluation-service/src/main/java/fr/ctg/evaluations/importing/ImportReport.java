package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReport(
    @Schema(description = "The import's identifier; absent for a dry run, which leaves nothing.")
        UUID id,
    @Schema(description = "Whether the accepted rows were written.") boolean applied,
    @Schema(description = "Whether this was only a rehearsal.") boolean dryRun,
    @Schema(description = "What happens to good rows beside bad ones.") Atomicity atomicity,
    @Schema(description = "The code of the partner whose figures they are.", maxLength = 60)
        String partner,
    @Schema(description = "When it was recorded.") Instant recordedAt,
    @Schema(description = "Who sent it.", maxLength = 200) String recordedBy,
    @Schema(
            description = "The data revision it made; absent where nothing was written.",
            minimum = "1")
        Long revision,
    @Schema(
            description = "The version of the agreed framework that it was checked against.",
            minimum = "1")
        long frameworkVersion,
    @Schema(
            description =
                "How many rows were received: created + updated + unchanged + rejected, always.",
            minimum = "0")
        long received,
    @Schema(description = "New measurements.", minimum = "0") long created,
    @Schema(description = "Measurements with another content: new revisions.", minimum = "0")
        long updated,
    @Schema(description = "Measurements with the same content; nothing written.", minimum = "0")
        long unchanged,
    @Schema(description = "Rows that are not taken.", minimum = "0") long rejected,
    @Schema(
            description =
                "Lines left out on purpose, not part of `received`: a mapping's lines to skip, the"
                    + " lines of a template that are still open.",
            minimum = "0")
        long skipped,
    @Schema(description = "Control totals of the accepted rows.", maxItems = 10000)
        List<ControlTotal> totals,
    @Schema(description = "How the body was read.") Dialect dialect,
    @Schema(description = "Why rows are not taken: the first 1,000 reasons.", maxItems = 1000)
        List<RejectionResponse> rejections) {}
