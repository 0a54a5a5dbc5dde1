package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what became of imports. A partner sees its own, everybody else all of them. */
@ApplicationScoped
class ImportHistory {

  private final Frameworks frameworks;
  private final StoredImports imports;
  private final StoredWarnings warnings;
  private final RejectedLines rejectedLines;
  private final ImportReports reports;
  private final Caller caller;
  private final Language language;

  ImportHistory(
      Frameworks frameworks,
      StoredImports imports,
      StoredWarnings warnings,
      RejectedLines rejectedLines,
      ImportReports reports,
      Caller caller,
      Language language) {
    this.frameworks = frameworks;
    this.imports = imports;
    this.warnings = warnings;
    this.rejectedLines = rejectedLines;
    this.reports = reports;
    this.caller = caller;
    this.language = language;
  }

  Page<ImportReport> list(Key key, PageRequest request) {
    return imports.page(visible(key), ownPartner(), request).map(reports::listed);
  }

  Answer<ImportReport> read(Key key, UUID id) {
    StoredImport stored = require(key, id);
    return reports.answer(stored, imports.firstRejections(id), warnings.first(id));
  }

  Page<RejectionResponse> rejections(Key key, UUID id, PageRequest request) {
    require(key, id);
    return imports.rejections(id, request).map(reports::response);
  }

  /** All of them, to be written when the answer starts; everything is checked by then. */
  RejectionExport export(Key key, UUID id) {
    require(key, id);
    return new RejectionExport(imports, id, language.current());
  }

  Page<WarningResponse> warnings(Key key, UUID id, PageRequest request) {
    require(key, id);
    return warnings.page(id, request).map(reports::response);
  }

  /** All of them, to be written when the answer starts; everything is checked by then. */
  WarningExport exportWarnings(Key key, UUID id) {
    require(key, id);
    return new WarningExport(warnings, id, language.current());
  }

  /** As they were sent, to be written when the answer starts; everything is checked by then. */
  RejectedLinesExport rejectedLines(Key key, UUID id) {
    Dialect dialect = require(key, id).summary().dialect();
    return new RejectedLinesExport(rejectedLines, id, dialect, language.current());
  }

  private StoredImport require(Key key, UUID id) {
    return imports.require(visible(key), id, ownPartner());
  }

  private UUID visible(Key key) {
    return frameworks.current(key).framework().convention().id();
  }

  private String ownPartner() {
    return caller.partner().orElse(null);
  }
}
