package fr.ctg.evaluations.funding;

import java.time.Instant;

/**
 * How good this service's copy is.
 *
 * @param stale whether convention-service could not be asked if there is something newer
 * @param checkedAt when it last said that there is nothing newer; null for never
 */
public record Freshness(boolean stale, Instant checkedAt) {}
