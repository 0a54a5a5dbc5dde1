package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvProfile;
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

  private static final MediaType CSV = MediaType.valueOf(CsvProfile.TEXT_CSV);

  enum Kind {
    JSON,
    CSV,
    HTML
  }

  /** By {@code Accept}; JSON where anything will do. */
  static Format wanted(HttpHeaders headers) {
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return new Format(Kind.JSON, null);
      }
      if (accepted.isCompatible(CSV)) {
        return new Format(
            Kind.CSV,
            CsvProfile.named(accepted.getParameters().get("profile"))
                .orElseThrow(NotAcceptableException::new));
      }
      if (accepted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
        return new Format(Kind.HTML, null);
      }
    }
    throw new NotAcceptableException();
  }

  /** Tells the forms of one state apart, since a strong ETag is that of certain bytes. */
  String tag() {
    return profile == null ? kind.name() : kind + "-" + profile;
  }
}
