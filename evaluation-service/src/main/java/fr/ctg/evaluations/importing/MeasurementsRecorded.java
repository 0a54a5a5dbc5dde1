package fr.ctg.evaluations.importing;

import java.util.UUID;

/**
 * Measurements were created or changed; fired inside the transaction that does it.
 *
 * @param importId that brought them; null for one that was recorded by itself
 * @param revision the data revision they were recorded under
 * @param partner the code of the partner whose figures they are
 */
public record MeasurementsRecorded(UUID convention, UUID importId, long revision, String partner) {}
