package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * In which form an evaluation is wanted.
 *
 * @param kind JSON for programs, CSV for tables, HTML for people
 * @param profile of a CSV; null for the others
 */
record Format(Kind kind, CsvProfile profile) {

  enum Kind {
    JSON,
    CSV,
    HTML
  }

  /** By {@code Accept}; JSON where anything will do. */
  static Format wanted(HttpHeaders headers) {
    MediaType wanted =
        Wanted.among(headers, MediaType.APPLICATION_JSON_TYPE, Wanted.CSV, MediaType.TEXT_HTML_TYPE)
            .orElseThrow(NotAcceptableException::new);
    if (wanted.equals(Wanted.CSV)) {
      return new Format(Kind.CSV, Wanted.profile(headers));
    }
    return new Format(wanted.equals(MediaType.TEXT_HTML_TYPE) ? Kind.HTML : Kind.JSON, null);
  }

  /** Tells the forms of one state apart, since a strong ETag is that of certain bytes. */
  String tag() {
    return profile == null ? kind.name() : kind + "-" + profile;
  }
}
