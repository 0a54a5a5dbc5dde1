package fr.ctg.evaluations.importing;

import java.util.UUID;

/** An import was taken in for later; fired when that is committed. */
record ImportQueued(UUID id) {}
