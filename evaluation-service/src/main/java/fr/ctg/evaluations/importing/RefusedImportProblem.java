package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.kit.text.Text;
import io.opentelemetry.api.trace.Span;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The problem document of an import of which nothing was written; it carries the whole report. */
@Schema(description = "Why nothing of an import was written, with its whole report.")
record RefusedImportProblem(
    @Schema(description = "Identifies the kind of problem; stable.", maxLength = 200) String type,
    @Schema(description = "The kind of problem, in French or English.", maxLength = 200)
        String title,
    @Schema(description = "The HTTP status.", minimum = "422", maximum = "422") int status,
    @Schema(description = "What is wrong and what to do, in French or English.", maxLength = 2000)
        String detail,
    @Schema(description = "The path that was asked for.", maxLength = 8192) String instance,
    @Schema(description = "Says what is wrong to programs; stable.", maxLength = 60) String code,
    @Schema(description = "Finds this request in the service's traces and logs.", maxLength = 32)
        String traceId,
    @JsonUnwrapped ImportReport report) {

  static final String MEDIA_TYPE = "application/problem+json";
  static final int STATUS = 422;

  private static final String CODE = "import-rejected";
  private static final Text TITLE = new Text("Import refusé", "Import rejected");

  static RefusedImportProblem of(ImportReport report, String instance, Locale locale) {
    Text detail =
        Text.of(
            "Lignes rejetées : %d sur %d ; rien n'a été écrit. Corrigez-les (« rejections » dit"
                + " comment) et renvoyez le fichier, ou importez les bonnes lignes avec"
                + " « atomicity=ROW ».",
            "Rows rejected: %d of %d; nothing was written. Correct them (\"rejections\" says how) and"
                + " send the file again, or import the good rows with \"atomicity=ROW\".",
            report.rejected(),
            report.received());
    return new RefusedImportProblem(
        "urn:problem-type:ctg:" + CODE,
        TITLE.in(locale),
        STATUS,
        detail.in(locale),
        instance,
        CODE,
        Span.current().getSpanContext().getTraceId(),
        report);
  }
}
