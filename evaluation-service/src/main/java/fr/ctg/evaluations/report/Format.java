package fr.ctg.evaluations.report;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * In which form a report is wanted.
 *
 * @param profile of a CSV; null for the others
 */
record Format(Kind kind, CsvProfile profile) {

  enum Kind {
    JSON,
    CSV,
    XLSX,
    HTML
  }

  private static final MediaType WORKBOOK = MediaType.valueOf(ReportWorkbook.XLSX);

  /** By {@code Accept}; JSON where anything will do. */
  static Format wanted(HttpHeaders headers) {
    MediaType wanted =
        Wanted.among(
                headers,
                MediaType.APPLICATION_JSON_TYPE,
                Wanted.CSV,
                WORKBOOK,
                MediaType.TEXT_HTML_TYPE)
            .orElseThrow(NotAcceptableException::new);
    if (wanted.equals(Wanted.CSV)) {
      return new Format(Kind.CSV, Wanted.profile(headers));
    }
    if (wanted.equals(WORKBOOK)) {
      return new Format(Kind.XLSX, null);
    }
    return new Format(wanted.equals(MediaType.TEXT_HTML_TYPE) ? Kind.HTML : Kind.JSON, null);
  }

  /** Tells the forms of one report apart, since a strong ETag is that of certain bytes. */
  String tag() {
    return profile == null ? kind.name() : kind + "-" + profile;
  }
}
