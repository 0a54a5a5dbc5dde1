package fr.ctg.evaluations.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is kept of an import, but for the reasons of its rejections. */
record ImportSummary(
    UUID id,
    UUID convention,
    boolean applied,
    Atomicity atomicity,
    String partner,
    Instant recordedAt,
    String recordedBy,
    Long revision,
    long frameworkVersion,
    long received,
    long created,
    long updated,
    long unchanged,
    long rejected,
    long skipped,
    List<ControlTotal> totals,
    Dialect dialect) {

  ImportReport report(boolean dryRun, List<RejectionResponse> rejections) {
    return new ImportReport(
        dryRun ? null : id,
        applied,
        dryRun,
        atomicity,
        partner,
        dryRun ? null : recordedAt,
        recordedBy,
        revision,
        frameworkVersion,
        received,
        created,
        updated,
        unchanged,
        rejected,
        skipped,
        totals,
        dialect,
        rejections);
  }
}
