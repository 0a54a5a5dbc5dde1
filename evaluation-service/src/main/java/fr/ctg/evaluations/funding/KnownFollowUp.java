package fr.ctg.evaluations.funding;

import java.time.Instant;

/**
 * What was known to be followed at a revision.
 *
 * @param receivedAt when this state was received, the same for ever
 */
public record KnownFollowUp(FollowUp followUp, Instant receivedAt) {}
