package fr.ctg.evaluations.importing;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says in the reader's language what became of an import. */
@ApplicationScoped
class ImportReports {

  private final Language language;

  ImportReports(Language language) {
    this.language = language;
  }

  /** The report of one that has just been done, or taken in. */
  Answer<ImportReport> answer(ImportSummary summary, ImportTask task) {
    return answer(
        StoredImport.done(summary, true), task.rejections().first(), task.warnings().first());
  }

  /** The report of a rehearsal, which leaves nothing else. */
  Answer<ImportReport> rehearsed(ImportSummary summary, ImportTask task) {
    return answer(
        StoredImport.done(summary, false), task.rejections().first(), task.warnings().first());
  }

  Answer<ImportReport> answer(
      StoredImport stored, List<Rejection> rejections, List<Warning> warnings) {
    return new Answer<>(
        stored.summary().id(),
        stored.tag(),
        ImportReport.of(
            stored,
            rejections.stream().map(this::response).toList(),
            warnings.stream().map(this::response).toList(),
            language.current()),
        false);
  }

  RejectionResponse response(Rejection rejection) {
    return RejectionResponse.of(rejection, language.current());
  }

  WarningResponse response(Warning warning) {
    return WarningResponse.of(warning, language.current());
  }

  /** Without its rejections and warnings, as one of a list. */
  ImportReport listed(StoredImport stored) {
    return ImportReport.of(stored, null, null, language.current());
  }
}
