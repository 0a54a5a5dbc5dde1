package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, would do, or is about to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReport(
    @Schema(
            description =
                "The import's identifier; absent for a rehearsal that was answered at once, which"
                    + " leaves nothing.")
        UUID id,
    @Schema(
            description =
                "QUEUED and RUNNING: a job, ask again in a moment. DONE: its good rows are written,"
                    + " or the rehearsal has its report. REFUSED: a row is rejected, nothing is"
                    + " written. FAILED: see `failure`. CANCELLED: called off.")
        ImportState state,
    @Schema(description = "The moves that its state allows.", maxItems = 2, examples = "[\"UNDO\"]")
        List<String> allowedMoves,
    @Schema(description = "Whether the accepted rows were written.") boolean applied,
    @Schema(description = "Whether this was only a rehearsal.") boolean dryRun,
    @Schema(description = "What happens to good rows beside bad ones.") Atomicity atomicity,
    @Schema(description = "What rows may do to what is there.") Strategy strategy,
    @Schema(description = "The code of the partner whose figures they are.", maxLength = 60)
        String partner,
    @Schema(description = "When it was recorded, or queued.") Instant recordedAt,
    @Schema(description = "Who sent it.", maxLength = 200) String recordedBy,
    @Schema(description = "Why, as its sender said.", maxLength = 500) String reason,
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
    @Schema(
            description =
                "Rows that are not taken; of an undoing, measurements that it left alone because"
                    + " they were changed since or are locked.",
            minimum = "0")
        long rejected,
    @Schema(
            description =
                "Measurements that were taken back, because the file replaces them and does not hold"
                    + " them, or because what had created them was undone. None while a row is"
                    + " rejected: what it stands for is not missing.",
            minimum = "0")
        long withdrawn,
    @Schema(
            description =
                "How many warnings there are. What they are about is imported; it may be wrong.",
            minimum = "0")
        long warned,
    @Schema(
            description =
                "Lines left out on purpose, not part of `received`: repeated headers, a"
                    + " mapping's lines to skip, the lines of a template that are still open.",
            minimum = "0")
        long skipped,
    @Schema(description = "Control totals of the accepted rows.", maxItems = 10000)
        List<ControlTotal> totals,
    @Schema(description = "How the body was read; absent until it has been.") Dialect dialect,
    @Schema(description = "Why rows are not taken: the first 1,000 reasons.", maxItems = 1000)
        List<RejectionResponse> rejections,
    @Schema(
            description = "What looks wrong in rows that are taken: the first 1,000.",
            maxItems = 1000)
        List<WarningResponse> warnings,
    @Schema(description = "How far a job has come.") ImportProgressResponse progress,
    @Schema(description = "Why it could not be done at all.") ImportFailureResponse failure,
    @Schema(description = "The import that this one undid.") UUID undoes,
    @Schema(
            description =
                "The last import that undid something of this one, unless it was undone itself.")
        UUID undoneBy) {

  static ImportReport of(
      StoredImport stored,
      List<RejectionResponse> rejections,
      List<WarningResponse> warnings,
      Locale locale) {
    ImportSummary summary = stored.summary();
    return new ImportReport(
        stored.kept() ? summary.id() : null,
        stored.state(),
        stored.allowedMoves(),
        summary.applied(),
        summary.dryRun(),
        summary.atomicity(),
        summary.strategy(),
        summary.partner(),
        stored.kept() ? summary.recordedAt() : null,
        summary.recordedBy(),
        summary.reason(),
        summary.revision(),
        summary.frameworkVersion(),
        summary.received(),
        summary.counts().created(),
        summary.counts().updated(),
        summary.counts().unchanged(),
        summary.rejected(),
        summary.counts().withdrawn(),
        summary.warned(),
        summary.skipped(),
        summary.totals(),
        summary.dialect(),
        rejections,
        warnings,
        ImportProgressResponse.of(stored.progress()),
        ImportFailureResponse.of(summary.failure(), locale),
        summary.undoes(),
        stored.undoneBy());
  }
}
