package fr.ctg.evaluations.importing;

import java.util.UUID;

/**
 * An import that waits for its turn.
 *
 * @param attempts how often it was started
 */
record ImportJob(UUID id, UUID convention, ImportOrder order, int attempts) {}
