package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.report.ReportKind;
import fr.ctg.kit.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report that was frozen; it never changes.
 *
 * @param frameworkConfirmed whether convention-service had confirmed, when it was frozen, that
 *     there was no newer framework
 */
record Publication(
    UUID id,
    UUID convention,
    ReportKind kind,
    String title,
    Period period,
    LocalDate asOf,
    Instant knownAt,
    long frameworkVersion,
    long dataRevision,
    boolean frameworkConfirmed,
    Form json,
    Form page,
    Instant publishedAt,
    String publishedBy) {

  /** One of its forms: how many bytes, and their SHA-256 in hexadecimal. */
  record Form(long bytes, String sha256) {

    static Form of(byte[] content) {
      return new Form(content.length, Digest.hex(content));
    }
  }
}
