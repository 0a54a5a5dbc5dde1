package fr.ctg.evaluations.framework;

import java.time.Instant;

/**
 * A state of knowledge: all that had been recorded at an instant.
 *
 * @param revision the last revision that counts; 0 when nothing had been recorded yet
 * @param knownAt the instant that was asked for, or that of the last revision
 */
public record KnownAt(long revision, Instant knownAt) {}
