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
  Answer<ImportReport> answer(ImportSummary summary, Rejections rejections) {
    return answer(new StoredImport(summary, true, null, null), rejections.first());
  }

  /** The report of a rehearsal, which leaves nothing else. */
  Answer<ImportReport> rehearsed(ImportSummary summary, Rejections rejections) {
    return answer(new StoredImport(summary, false, null, null), rejections.first());
  }

  Answer<ImportReport> answer(StoredImport stored, List<Rejection> first) {
    List<RejectionResponse> rejections =
        first.stream()
            .map(rejection -> RejectionResponse.of(rejection, language.current()))
            .toList();
    return new Answer<>(
        stored.summary().id(),
        stored.tag(),
        ImportReport.of(stored, rejections, language.current()),
        false);
  }

  /** Without the reasons of its rejections, as one of a list. */
  ImportReport listed(StoredImport stored) {
    return ImportReport.of(stored, null, language.current());
  }
}
