package fr.ctg.evaluations.importing;

import fr.ctg.kit.csv.CsvRows;
import fr.ctg.kit.sql.LongReading;
import java.util.Locale;
import java.util.UUID;

/** All rejections of an import on their way into a CSV. */
final class RejectionExport {

  private final StoredImports imports;
  private final UUID importId;
  private final Locale locale;

  RejectionExport(StoredImports imports, UUID importId, Locale locale) {
    this.imports = imports;
    this.importId = importId;
    this.locale = locale;
  }

  void writeTo(CsvRows csv) {
    csv.row("line", "pointer", "column", "code", "value", "message", "fix");
    LongReading.run(
        () ->
            imports.forEachRejection(
                importId, rejection -> write(csv, RejectionResponse.of(rejection, locale))));
  }

  private static void write(CsvRows csv, RejectionResponse rejection) {
    csv.row(
        rejection.line(),
        rejection.pointer(),
        rejection.column(),
        rejection.code(),
        rejection.value(),
        rejection.message(),
        rejection.fix());
  }
}
