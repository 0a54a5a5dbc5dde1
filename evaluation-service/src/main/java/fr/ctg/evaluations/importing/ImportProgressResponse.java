package fr.ctg.evaluations.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job has come. */
@Schema(name = "ImportProgress")
record ImportProgressResponse(
    @Schema(description = "How many rows have been read by the present attempt.", minimum = "0")
        long rowsRead,
    @Schema(
            description =
                "How often it was started: more than once if a service stopped in the middle, which"
                    + " leaves nothing half done.",
            minimum = "0")
        int attempts,
    @Schema(description = "Whether it has been called off, and will stop in a moment.")
        boolean cancelRequested) {

  static ImportProgressResponse of(StoredImport.Progress progress) {
    return progress == null
        ? null
        : new ImportProgressResponse(
            progress.rowsRead(), progress.attempts(), progress.cancelRequested());
  }
}
