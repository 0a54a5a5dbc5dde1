package fr.ctg.evaluations.framework;

import java.time.Instant;

/**
 * A convention as seen with what had been recorded at an instant.
 *
 * @param framework the newest version that had been received then, with all its timelines
 * @param stale whether convention-service could not be asked if there is a newer framework; never
 *     of what was known at an instant that was asked for
 * @param frameworkAsOf when it last said that there is none; null unless stale
 */
public record Viewpoint(
    Framework framework, KnownAt knownAt, boolean stale, Instant frameworkAsOf) {}
