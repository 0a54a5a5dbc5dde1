package fr.ctg.evaluations.importing;

/**
 * What writing does to measurements.
 *
 * @param created that were not there, or had been withdrawn
 * @param updated that say something else now
 * @param unchanged of which nothing is written
 * @param withdrawn that are gone because the file replaces them and does not hold them
 */
record Counts(long created, long updated, long unchanged, long withdrawn) {

  /** Measurements of which something is written. */
  long written() {
    return created + updated + withdrawn;
  }

  boolean changesAnything() {
    return written() > 0;
  }
}
