package fr.ctg.evaluations.review;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision about any number of measurements.
 *
 * @param number the data revision it made; null where it changed nothing
 * @param filter null where the measurements were named one by one
 * @param seen the last data revision that the reviewer had seen; null where that was not said
 * @param tally what it came to
 */
record Review(
    UUID id,
    UUID convention,
    Long number,
    Instant recordedAt,
    String reviewedBy,
    Decision decision,
    String comment,
    ReviewFilter filter,
    Long seen,
    Tally tally) {}
