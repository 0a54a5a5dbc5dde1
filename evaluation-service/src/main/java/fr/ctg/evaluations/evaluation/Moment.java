package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.KnownAt;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The point of view of an evaluation: everything that decides its figures, and nothing that has to
 * be computed.
 *
 * @param framework the newest version that had been received at the date of knowledge
 * @param asOf what was true then
 * @param knownAt what had been recorded then
 * @param stale whether convention-service could not be asked if there is a newer framework
 * @param frameworkAsOf when it last said that there is none; null unless stale
 */
public record Moment(
    Framework framework, LocalDate asOf, KnownAt knownAt, boolean stale, Instant frameworkAsOf) {

  /** Whether there is anything to evaluate: before its first day a convention has no figures. */
  boolean hasBegun() {
    return !asOf.isBefore(framework.convention().effectiveFrom());
  }

  /** What an ETag is made of: the same moment gives the same bytes. */
  public String tag() {
    return "f%d-r%d-%s-%d%s"
        .formatted(
            framework.version(),
            knownAt.revision(),
            asOf,
            knownAt.knownAt().getEpochSecond() * 1_000_000 + knownAt.knownAt().getNano() / 1000,
            stale ? "-stale" + frameworkAsOf.toEpochMilli() : "");
  }
}
