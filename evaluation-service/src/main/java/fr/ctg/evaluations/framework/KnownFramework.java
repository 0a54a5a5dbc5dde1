package fr.ctg.evaluations.framework;

import java.time.Instant;

/**
 * The newest framework that this service has.
 *
 * @param stale whether convention-service could not be asked if there is a newer one
 * @param asOf when convention-service last said that this is the newest
 */
public record KnownFramework(Framework framework, boolean stale, Instant asOf) {}
