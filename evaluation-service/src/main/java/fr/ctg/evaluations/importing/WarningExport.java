package fr.ctg.evaluations.importing;

import fr.ctg.kit.csv.CsvRows;
import fr.ctg.kit.sql.LongReading;
import java.util.Locale;
import java.util.UUID;

/** All warnings of an import on their way into a CSV. */
final class WarningExport {

  private final StoredWarnings stored;
  private final UUID importId;
  private final Locale locale;

  WarningExport(StoredWarnings stored, UUID importId, Locale locale) {
    this.stored = stored;
    this.importId = importId;
    this.locale = locale;
  }

  void writeTo(CsvRows csv) {
    csv.row("line", "pointer", "column", "code", "value", "message", "advice");
    LongReading.run(
        () -> stored.forEach(importId, warning -> write(csv, WarningResponse.of(warning, locale))));
  }

  private static void write(CsvRows csv, WarningResponse warning) {
    csv.row(
        warning.line(),
        warning.pointer(),
        warning.column(),
        warning.code(),
        warning.value(),
        warning.message(),
        warning.advice());
  }
}
